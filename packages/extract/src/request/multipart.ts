import { BodyUnreadable } from './body-unreadable.ts'

const MOST_PARTS = 2_000
const MOST_HEADER_BYTES = 16 * 1024

/** One part of a multipart body (RFC 7578, RFC 2046 5.1); `start` and `end` are bytes of the body. */
export interface MultipartPart {
  readonly start: number
  readonly end: number
  /** Name of the form field; empty when the part names none. */
  readonly name: string
  /** Name of the file as sent; absent for a plain field. */
  readonly fileName?: string
  /** Where the name of the file stands between its quotes; absent when it is written in more than one way. */
  readonly fileNameAt?: { readonly start: number; readonly end: number }
  readonly mediaType?: string
  readonly transferEncoding?: string
}

export interface Multipart {
  readonly boundary: string
  readonly parts: readonly MultipartPart[]
  /** What stands before the first and after the last boundary: receivers pass it over, but it leaves all the same. */
  readonly outside: readonly { readonly start: number; readonly end: number }[]
}

/** The boundary of a Content-Type such as `multipart/form-data; boundary="x"`, or undefined. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^\s*multipart\//i.test(contentType)) return undefined
  const match = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.){1,256})"|([^\s;,"]{1,256}))/i.exec(contentType)
  return match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2]
}

/**
 * Takes a multipart body apart by one search over the bytes; nothing is copied.
 * @throws {BodyUnreadable} `multipart-broken` when there is no part, no closing boundary or a part without a blank line
 */
export function readMultipart(body: Uint8Array, boundary: string): Multipart {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const delimiter = Buffer.from(`--${boundary}`, 'latin1')
  const parts: MultipartPart[] = []
  let previous: { readonly end: number } | undefined
  let before = { start: 0, end: buffer.length }
  for (let at = 0; ; ) {
    const found = nextDelimiter(buffer, delimiter, at)
    if (found === undefined) throw new BodyUnreadable('multipart-broken')
    if (previous === undefined) before = { start: 0, end: found.start }
    else parts.push(readPart(buffer, previous.end, found.start))
    if (parts.length > MOST_PARTS) throw new BodyUnreadable('too-complex')
    at = found.end
    previous = found
    if (found.last) {
      if (parts.length === 0) throw new BodyUnreadable('multipart-broken')
      return { boundary, parts, outside: [before, { start: found.end, end: buffer.length }] }
    }
  }
}

interface Delimiter {
  /** Of the line break before it. */
  readonly start: number
  /** After its own line break. */
  readonly end: number
  readonly last: boolean
}

/** The next boundary that stands on a line of its own. */
function nextDelimiter(buffer: Buffer, delimiter: Buffer, from: number): Delimiter | undefined {
  for (let at = buffer.indexOf(delimiter, from); at >= 0; at = buffer.indexOf(delimiter, at + 1)) {
    if (at > 0 && buffer[at - 1] !== 0x0a) continue
    let end = at + delimiter.length
    const last = buffer[end] === 0x2d && buffer[end + 1] === 0x2d
    if (last) end += 2
    while (buffer[end] === 0x20 || buffer[end] === 0x09) end++
    if (buffer[end] === 0x0d) end++
    const closed = buffer[end] === 0x0a || end >= buffer.length
    if (!closed && !last) continue
    if (buffer[end] === 0x0a) end++
    const start = at === 0 ? 0 : at - (buffer[at - 2] === 0x0d ? 2 : 1)
    return { start: Math.max(from, start), end, last }
  }
  return undefined
}

function readPart(buffer: Buffer, start: number, end: number): MultipartPart {
  const headers = new Map<string, string>()
  let last = ''
  for (let at = start; ; ) {
    const newline = buffer.indexOf(0x0a, at)
    if (newline < 0 || newline >= end + 2 || at - start > MOST_HEADER_BYTES)
      throw new BodyUnreadable('multipart-broken')
    const line = buffer.toString('utf8', at, newline).replace(/\r$/, '')
    at = newline + 1
    if (line === '') {
      const name = nameOf(headers)
      return {
        start: Math.min(at, end),
        end,
        ...name,
        ...placeOfName(buffer, start, at, name.fileName),
        ...typeOf(headers),
      }
    }
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers.set(last, line.slice(colon + 1).trim())
    }
  }
}

function typeOf(headers: ReadonlyMap<string, string>): Pick<MultipartPart, 'mediaType' | 'transferEncoding'> {
  const mediaType = headers.get('content-type')
  const transferEncoding = headers.get('content-transfer-encoding')?.toLowerCase()
  return {
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(transferEncoding === undefined ? {} : { transferEncoding }),
  }
}

const PARAMETER = /;\s*([\w!#$&+.^`|~-]{1,60})(\*?)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([^;\s]*))/g

function nameOf(headers: ReadonlyMap<string, string>): Pick<MultipartPart, 'name' | 'fileName'> {
  let name = ''
  let fileName: string | undefined
  let extended: string | undefined
  for (const match of (headers.get('content-disposition') ?? '').matchAll(PARAMETER)) {
    const [, key = '', star, quoted, bare = ''] = match
    const value = quoted === undefined ? bare : unquoted(quoted)
    if (key.toLowerCase() === 'name') name = value
    else if (key.toLowerCase() === 'filename') {
      if (star === '*') extended = extendedValue(value)
      else fileName = value
    }
  }
  // A receiver takes one of the two: when they differ both are looked at.
  const both =
    extended === undefined || fileName === extended ? fileName : [fileName, extended].filter(Boolean).join(' ')
  return { name, ...(both === undefined ? {} : { fileName: both }) }
}

/** The stretch of a part's head that is the name of its file, when that stands there once and in quotes. */
function placeOfName(
  buffer: Buffer,
  start: number,
  end: number,
  fileName: string | undefined,
): Pick<MultipartPart, 'fileNameAt'> {
  // Latin-1 has one character a byte, so that offsets are those of bytes.
  const head = buffer.toString('latin1', start, end)
  const found = fileName === undefined ? [] : [...head.matchAll(/filename\*?\s*=\s*("?)/gi)]
  const [only] = found
  if (only === undefined || found.length > 1 || only[1] !== '"' || only[0].includes('*')) return {}
  const from = only.index + only[0].length
  const rest = /^(?:[^"\\]|\\[\s\S])*/.exec(head.slice(from))?.[0] ?? ''
  return { fileNameAt: { start: start + from, end: start + from + rest.length } }
}

/** A name as browsers write it between quotes (HTML, multipart/form-data encoding). */
export function quotedName(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('\\', '\\\\')
}

/** Browsers write `"` as `%22` and line breaks as `%0D%0A` (HTML, multipart/form-data encoding); others use `\"`. */
function unquoted(value: string): string {
  return value
    .replace(/\\(["\\])/g, '$1')
    .replace(/%22/g, '"')
    .replace(/%0d/gi, '\r')
    .replace(/%0a/gi, '\n')
}

/** RFC 8187: `UTF-8''na%C3%AFef.txt`. */
function extendedValue(value: string): string {
  const [, , encoded] = /^([\w-]*)'[\w-]*'(.*)$/s.exec(value) ?? [undefined, undefined, value]
  try {
    return decodeURIComponent(encoded ?? value)
  } catch {
    return value
  }
}
