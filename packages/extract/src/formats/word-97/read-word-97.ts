import { CompoundFile } from '../../compound/compound-file.ts'
import { embeddedObjects } from '../../compound/embedded.ts'
import { writeSummary } from '../../compound/summary.ts'
import { ReadFailure } from '../../failure.ts'
import type { ReadContext, Reading } from '../../reader.ts'
import { decoderFor } from '../../text/decode.ts'
import { decipherWord } from './decipher-word.ts'
import { addressOf } from '../../ooxml/relations.ts'

const WORD_97 = 193
const ENCRYPTED = 0x0100
const MOST_PIECES = 500_000

/** Reads the text of a Word binary file ([MS-DOC]). @throws {ReadFailure} `password-needed`, `damaged` */
export async function readWord97(context: ReadContext): Promise<Reading> {
  const file = new CompoundFile(context.source)
  const stream = file.stream('WordDocument')
  if (stream === null || stream.length < 32) throw new ReadFailure('damaged')
  const flags = stream.readUInt16LE(10)
  const raw =
    stream.readUInt16LE(2) < WORD_97 ? oldText(stream, flags) : newText(file, stream, flags, context.passwords)
  context.text.add(shown(raw))
  context.text.freshLine()
  if (file.faulty) context.warn('truncated')
  writeSummary(file, context.text)
  return { contained: embeddedObjects(file) }
}

/** Word 6 and 95: one run of 8-bit text. */
function oldText(stream: Buffer, flags: number): string {
  if ((flags & ENCRYPTED) !== 0) throw new ReadFailure('password-needed')
  const bytes = stream.subarray(stream.readUInt32LE(24), Math.min(stream.length, stream.readUInt32LE(28)))
  return decoderFor('windows-1252')?.decode(bytes) ?? ''
}

function newText(file: CompoundFile, stream: Buffer, flags: number, passwords: readonly string[]): string {
  const table =
    file.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table') ?? file.stream('1Table') ?? file.stream('0Table')
  if (table === null || stream.length < 0x1aa) throw new ReadFailure('damaged')
  if ((flags & ENCRYPTED) === 0) return pieces(stream, table)
  const open = decipherWord({ document: stream, table }, passwords)
  if (open === null) throw new ReadFailure('password-needed')
  return pieces(open.document, open.table)
}

/** The piece table says where each run of text stands and whether it is 8- or 16-bit ([MS-DOC] 2.8.35). */
function pieces(stream: Buffer, table: Buffer): string {
  const start = stream.readUInt32LE(0x1a2)
  const clx = table.subarray(start, Math.min(table.length, start + stream.readUInt32LE(0x1a6)))
  let at = 0
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1)
  if (at + 5 > clx.length || clx[at] !== 2) throw new ReadFailure('damaged')
  const plc = clx.subarray(at + 5, Math.min(clx.length, at + 5 + clx.readUInt32LE(at + 1)))
  const count = Math.min(Math.floor((plc.length - 4) / 12), MOST_PIECES)
  const decoder = decoderFor('windows-1252')
  const out: string[] = []
  let total = 0
  for (let index = 0; index < count; index++) {
    const length = plc.readUInt32LE((index + 1) * 4) - plc.readUInt32LE(index * 4)
    const place = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    if (length <= 0 || length > stream.length) continue
    const narrow = (place & 0x40000000) !== 0
    const offset = place & 0x3fffffff
    const run = narrow
      ? (decoder?.decode(stream.subarray(offset >>> 1, (offset >>> 1) + length)) ?? '')
      : stream.toString('utf16le', offset, offset + length * 2)
    total += run.length
    // Pieces of a hostile file may all point at the same bytes.
    if (total > stream.length * 2) throw new ReadFailure('bomb')
    out.push(run)
  }
  return out.join('')
}

const CELL = '\u0007'
/** Control characters of [MS-DOC] that stand for something in the text; others are left out. */
const MARKS: ReadonlyMap<string, string> = new Map([
  [CELL, '\t'],
  ['\t', '\t'],
  ['\n', '\n'],
  ['\v', '\n'],
  ['\f', '\n'],
  ['\r', '\n'],
  ['\u000e', '\n'],
  ['\u001e', '-'],
])

/** Marks of the format as text: paragraphs, cells, breaks; field codes out, but for addresses in links. */
function shown(raw: string): string {
  // The mark of the last cell is followed by that of the row.
  return fieldsShown(raw)
    .replaceAll(CELL + CELL, '\n')
    .replace(/\p{Cc}/gu, (control) => MARKS.get(control) ?? '')
    .replace(/\n{3,}/g, '\n\n')
}

/** A field is U+0013 code U+0014 result U+0015, nested at will. */
function fieldsShown(raw: string): string {
  let out = ''
  let depth = 0
  const inCode: boolean[] = []
  let code = ''
  let from = 0
  const take = (end: number): void => {
    const part = raw.slice(from, end)
    from = end + 1
    if (depth > 0 && inCode[depth - 1] === true) code = (code + part).slice(-2_000)
    else out += part
  }
  for (let at = 0; at < raw.length; at++) {
    const mark = raw.charCodeAt(at)
    if (mark < 0x13 || mark > 0x15) continue
    take(at)
    if (mark === 0x13) {
      inCode[depth++] = true
      code = ''
    } else if (mark === 0x14 && depth > 0) inCode[depth - 1] = false
    else if (mark === 0x15 && depth > 0) {
      depth--
      const link = /HYPERLINK\s+"((?:mailto|tel):[^"]{1,300})"/i.exec(code)?.[1]
      if (link !== undefined) out += ` (${addressOf(link)})`
      code = ''
    }
  }
  take(raw.length)
  return out
}
