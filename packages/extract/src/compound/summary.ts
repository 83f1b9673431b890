import { decoderFor } from '../text/decode.ts'
import type { TextCollector } from '../text/text-collector.ts'
import type { CompoundFile } from './compound-file.ts'

/** Properties of the summary information that say something of people or matter ([MS-OLEPS], PIDSI_*). */
const PROPERTIES: ReadonlyMap<number, string> = new Map([
  [2, 'title'],
  [3, 'subject'],
  [4, 'author'],
  [5, 'keywords'],
  [6, 'comments'],
  [8, 'lastModifiedBy'],
])
const DOCUMENT_PROPERTIES: ReadonlyMap<number, string> = new Map([
  [14, 'manager'],
  [15, 'company'],
])

/** Writes title, author and the like of an old Office file as `name: value` lines. */
export function writeSummary(file: CompoundFile, text: TextCollector): void {
  writeSet(file.stream('\x05SummaryInformation'), PROPERTIES, text)
  writeSet(file.stream('\x05DocumentSummaryInformation'), DOCUMENT_PROPERTIES, text)
}

function writeSet(stream: Buffer | null, names: ReadonlyMap<number, string>, text: TextCollector): void {
  if (stream === null || stream.length < 56) return
  const section = stream.readUInt32LE(44)
  if (section + 8 > stream.length) return
  const count = Math.min(stream.readUInt32LE(section + 4), 200)
  let decoder = decoderFor('windows-1252')
  const found: [string, number][] = []
  for (let index = 0; index < count; index++) {
    const at = section + 8 + index * 8
    if (at + 8 > stream.length) break
    const id = stream.readUInt32LE(at)
    const place = section + stream.readUInt32LE(at + 4)
    if (id === 1 && place + 6 <= stream.length)
      decoder = decoderFor(codePageLabel(stream.readUInt16LE(place + 4))) ?? decoder
    const name = names.get(id)
    if (name !== undefined) found.push([name, place])
  }
  for (const [name, place] of found) {
    if (place + 8 > stream.length) continue
    const type = stream.readUInt16LE(place)
    const length = stream.readUInt32LE(place + 4)
    const bytes = stream.subarray(place + 8, Math.min(stream.length, place + 8 + length * (type === 31 ? 2 : 1)))
    const value = type === 31 ? bytes.toString('utf16le') : type === 30 ? (decoder?.decode(bytes) ?? '') : ''
    const clean = value.replace(/\0.*$/s, '').trim()
    if (clean !== '') text.line(`${name}: ${clean}`)
  }
}

/** WHATWG label of a Windows code page. */
export function codePageLabel(codePage: number): string {
  if (codePage === 65001) return 'utf-8'
  if (codePage === 10000) return 'macintosh'
  if (codePage === 932) return 'shift_jis'
  if (codePage === 936) return 'gbk'
  if (codePage === 949) return 'euc-kr'
  if (codePage === 950) return 'big5'
  return `windows-${codePage}`
}
