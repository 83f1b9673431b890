import { inflateSync } from 'node:zlib'
import { EntryBudget } from '../../bytes/budget.ts'
import { memorySource } from '../../bytes/byte-source.ts'
import { CompoundFile } from '../../compound/compound-file.ts'
import { writeSummary } from '../../compound/summary.ts'
import { ReadFailure } from '../../failure.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'

const TEXT_CHARS = 0x0fa0
const TEXT_BYTES = 0x0fa8
const STRING = 0x0fba
const SLIDE = 0x03ee
const OLE_STORAGE = 0x1011
const ENCRYPTED_TOKEN = 0xf3d1c4df
const MAIN_MASTER = 0x03f8
const SHAPE = 0xf004
const PLACEHOLDER = 0x0bc3
/** Placeholders of a master that hold what the program says there ("Click to edit …", the number of the slide): [MS-PPT] 2.13.23. */
const PROMPTS = new Set([1, 2, 3, 4, 7, 8])
const DEEPEST = 64
/** Names of fonts, schemes and the like stand in strings too; these containers hold strings of people. */
const SPEAKING = new Set([0x2ee0, 0x0fd7, 0x0fd9, 0x0403])

/** Reads a PowerPoint binary file ([MS-PPT]) record by record. @throws {ReadFailure} `password-needed`, `damaged` */
export async function readPowerpoint97(context: ReadContext): Promise<Reading> {
  const file = new CompoundFile(context.source)
  const user = file.stream('Current User')
  if (file.has('EncryptedSummary') || (user !== null && user.length >= 16 && user.readUInt32LE(12) === ENCRYPTED_TOKEN))
    throw new ReadFailure('password-needed')
  const stream = file.stream('PowerPoint Document')
  if (stream === null) throw new ReadFailure('damaged')
  const contained: ContainedFile[] = []
  const pages = walkRecords(stream, context, contained)
  if (file.faulty) context.warn('truncated')
  writeSummary(file, context.text)
  return { pages, contained }
}

function walkRecords(stream: Buffer, context: ReadContext, contained: ContainedFile[]): number {
  const { text, budget } = context
  const ends: { end: number; type: number }[] = []
  let slides = 0
  let promptEnd = 0
  for (let at = 0; at + 8 <= stream.length && !text.full; ) {
    while (ends.length > 0 && at >= (ends.at(-1)?.end ?? 0)) ends.pop()
    const type = stream.readUInt16LE(at + 2)
    const length = stream.readUInt32LE(at + 4)
    const body = stream.subarray(at + 8, Math.min(stream.length, at + 8 + length))
    const isContainer = (stream.readUInt16LE(at) & 15) === 15
    if (type === SLIDE) {
      slides++
      text.freshLine()
      text.add('\n')
    }
    const end = at + 8 + length
    if (isContainer && ends.length < DEEPEST) {
      ends.push({ end, type })
      at += 8
      continue
    }
    if (type === PLACEHOLDER && PROMPTS.has(body[4] ?? 0) && ends.some((open) => open.type === MAIN_MASTER))
      promptEnd = ends.findLast((open) => open.type === SHAPE)?.end ?? promptEnd
    if (at < promptEnd) {
      at = end
      continue
    }
    if (type === TEXT_CHARS) text.line(lines(body.toString('utf16le')))
    else if (type === TEXT_BYTES) text.line(lines(body.toString('latin1')))
    else if (type === STRING && SPEAKING.has(ends.at(-1)?.type ?? 0)) text.line(lines(body.toString('utf16le')))
    else if (type === OLE_STORAGE)
      contained.push(storage(body, stream.readUInt16LE(at) >> 4 === 1, contained.length, new EntryBudget(budget)))
    at = end
  }
  return slides
}

function lines(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) =>
    control === '\t' ? control : control === '\n' || control === '\r' || control === '\v' ? '\n' : '',
  )
}

function storage(body: Buffer, packed: boolean, index: number, budget: EntryBudget): ContainedFile {
  return {
    name: `object-${index + 1}`,
    open: () => {
      if (!packed) return memorySource(body)
      const claimed = body.length >= 4 ? body.readUInt32LE(0) : 0
      const bytes = inflateSync(body.subarray(4), { maxOutputLength: Math.min(claimed + 1, 256 * 1024 * 1024) })
      budget.unpack(bytes.length)
      return memorySource(bytes)
    },
  }
}
