import type { StreamDecoder } from '../text/code-pages.ts'
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
  [2, 'category'],
  [14, 'manager'],
  [15, 'company'],
])

/** Writes title, author and the like of an old Office file as `name: value` lines. */
export function writeSummary(file: CompoundFile, text: TextCollector): void {
  writeSet(file.stream('\x05SummaryInformation'), 0, PROPERTIES, text)
  const document = file.stream('\x05DocumentSummaryInformation')
  writeSet(document, 0, DOCUMENT_PROPERTIES, text)
  writeSet(document, 1, null, text)
}

const MOST_NAMES = 500

/** The names that users gave to properties: property 0 of the second section, in the code page of the set. */
function customNames(stream: Buffer, place: number, decoder: StreamDecoder | null): Map<number, string> {
  const names = new Map<number, string>()
  const wide = decoder === null
  let at = place + 4
  for (let left = Math.min(stream.readUInt32LE(place), MOST_NAMES); left > 0 && at + 8 <= stream.length; left--) {
    const id = stream.readUInt32LE(at)
    const length = stream.readUInt32LE(at + 4) * (wide ? 2 : 1)
    const bytes = stream.subarray(at + 8, at + 8 + length)
    names.set(id, (wide ? bytes.toString('utf16le') : decoder.decode(bytes)).replace(/\0.*$/s, ''))
    at += 8 + (wide ? (length + 3) & ~3 : length)
  }
  return names
}

/** Writes the strings of a section; `named` null: those that users named themselves. */
function writeSet(
  stream: Buffer | null,
  index: 0 | 1,
  named: ReadonlyMap<number, string> | null,
  text: TextCollector,
): void {
  if (stream === null || stream.length < 56 + index * 20 || stream.readUInt32LE(24) <= index) return
  const section = stream.readUInt32LE(44 + index * 20)
  if (section + 8 > stream.length) return
  const count = Math.min(stream.readUInt32LE(section + 4), 200)
  let decoder = decoderFor('windows-1252')
  let dictionary = 0
  const places: [number, number][] = []
  for (let number = 0; number < count; number++) {
    const at = section + 8 + number * 8
    if (at + 8 > stream.length) break
    const id = stream.readUInt32LE(at)
    const place = section + stream.readUInt32LE(at + 4)
    if (id === 1 && place + 6 <= stream.length) {
      const page = stream.readUInt16LE(place + 4)
      decoder = page === WIDE ? null : (decoderFor(codePageLabel(page)) ?? decoder)
    }
    if (id === 0) dictionary = place
    else places.push([id, place])
  }
  const inBounds = dictionary > 0 && dictionary + 8 <= stream.length
  const names = named ?? (inBounds ? customNames(stream, dictionary, decoder) : new Map<number, string>())
  for (const [id, place] of places) {
    const name = names.get(id)
    if (name === undefined || place + 8 > stream.length) continue
    const type = stream.readUInt16LE(place)
    const length = stream.readUInt32LE(place + 4)
    const bytes = stream.subarray(place + 8, Math.min(stream.length, place + 8 + length * (type === 31 ? 2 : 1)))
    const value =
      type === 31
        ? bytes.toString('utf16le')
        : type === 30
          ? decoder === null
            ? bytes.toString('utf16le')
            : decoder.decode(bytes)
          : ''
    const clean = value.replace(/\0.*$/s, '').trim()
    if (clean !== '') text.line(`${name}: ${clean}`)
  }
}

/** The code page of UTF-16. */
const WIDE = 1200

/** WHATWG label of a Windows code page. */
export function codePageLabel(codePage: number): string {
  if (codePage === 65001) return 'utf-8'
  if (codePage === 10000) return 'macintosh'
  if (codePage === 932) return 'shift_jis'
  if (codePage === 936) return 'gbk'
  if (codePage === 949) return 'euc-kr'
  if (codePage === 950) return 'big5'
  if (codePage === 437 || codePage === 850) return `cp${codePage}`
  return `windows-${codePage}`
}
