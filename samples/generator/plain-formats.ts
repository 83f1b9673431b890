import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import { xml } from './zip-parts.ts'

type Rows = readonly (readonly string[])[]

/** Rows as CSV; a cell with the separator, a quote or a line end is quoted. */
export function csv(rows: Rows, separator = ','): string {
  const cell = (text: string): string =>
    text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return `${rows.map((cells) => cells.map(cell).join(separator)).join('\r\n')}\r\n`
}

/** Rows as objects, the first row giving the names. */
export function recordsOf([names = [], ...rows]: Rows): Record<string, string>[] {
  return rows.map((cells) => Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ''])))
}

/** Rows as XML elements named by the first row. */
export function xmlRows(root: string, row: string, rows: Rows): string {
  const records = recordsOf(rows).map((record) => {
    const fields = Object.entries(record).map(
      ([name, value]) => `    <${elementName(name)}>${xml(value)}</${elementName(name)}>`,
    )
    return `  <${row}>\n${fields.join('\n')}\n  </${row}>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${records.join('\n')}\n</${root}>\n`
}

function elementName(name: string): string {
  return name.normalize('NFD').replaceAll(/[^A-Za-z0-9]+/g, '')
}

/** A page with one paragraph a line; `hidden` stands in the page but is not shown. */
export function html(text: string, hidden = ''): string {
  const [title = '', ...lines] = text.split('\n')
  const body = lines.filter(Boolean).map((line) => `<p>${xml(line)}</p>`)
  const unseen = hidden ? `<div style="display:none">${xml(hidden)}</div>\n` : ''
  return `<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>${xml(title)}</title><style>p{margin:0}</style></head>\n<body>\n<h1>${xml(title)}</h1>\n${body.join('\n')}\n${unseen}</body>\n</html>\n`
}

/** Rich Text Format; letters outside ASCII as `\uN`. */
export function rtf(text: string): Uint8Array {
  const escaped = text
    .replaceAll(/[\\{}]/g, '\\$&')
    .replaceAll(/[^\x20-\x7e\n\t]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)
  const lines = escaped.split('\n').map((line) => `${line.replaceAll('\t', '\\tab ')}\\par`)
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs22\n${lines.join('\n')}\n}`)
}

/** A small grey picture with a lighter disc: a photo that shows nobody. */
export function png(size = 96): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: size }, (_, x) => (Math.hypot(x - size / 2, y - size / 2) < size / 3 ? 208 : 96)),
    ]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 8
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', zlibSync(Buffer.concat(rows))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
