import type { Span } from '@sluiswacht/model'
import { codeUnits } from './code-units.ts'

/** A text made plain for matching, with the way back to the text it was made of. */
export interface NormalText {
  readonly text: string
  /** Takes a span of the plain text to the span of the original that it was made of. */
  toOriginal(span: Span): Span
}

const KEEP = 0
const SPACE = 1
const DASH = 2
const DROP = 3
const COMPOSE = 4
const COMPATIBLE = 5
const APOSTROPHE = 6
const QUOTE = 7
const LINE_END = 8

/** Unicode ranges that are not plain, with what becomes of them (Unicode 16, general categories Zs, Pd, Cf). */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x0b, 0x0c, LINE_END],
  [0x85, 0x85, LINE_END],
  [0xa0, 0xa0, SPACE],
  [0xad, 0xad, DROP],
  [0xb4, 0xb4, APOSTROPHE],
  [0x300, 0x36f, COMPOSE],
  [0x61c, 0x61c, DROP],
  [0x660, 0x669, COMPATIBLE],
  [0x1680, 0x1680, SPACE],
  [0x180e, 0x180e, DROP],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, DROP],
  [0x2010, 0x2015, DASH],
  [0x2018, 0x201b, APOSTROPHE],
  [0x201c, 0x201f, QUOTE],
  [0x2028, 0x2029, LINE_END],
  [0x202a, 0x202e, DROP],
  [0x202f, 0x202f, SPACE],
  [0x2032, 0x2032, APOSTROPHE],
  [0x2043, 0x2043, DASH],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x2069, DROP],
  [0x2212, 0x2212, DASH],
  [0x2460, 0x24ff, COMPATIBLE],
  [0x3000, 0x3000, SPACE],
  [0xd835, 0xd835, COMPATIBLE],
  [0xfb00, 0xfb06, COMPATIBLE],
  [0xfe58, 0xfe58, DASH],
  [0xfe63, 0xfe63, DASH],
  [0xfeff, 0xfeff, DROP],
  [0xff01, 0xffee, COMPATIBLE],
]

const treatment = new Uint8Array(65536)
for (const [first, last, what] of RANGES) treatment.fill(what, first, last + 1)

const REPLACEMENT: Readonly<Record<number, string>> = {
  [SPACE]: ' ',
  [DASH]: '-',
  [DROP]: '',
  [APOSTROPHE]: "'",
  [QUOTE]: '"',
  [LINE_END]: '\n',
}

/**
 * Makes odd spaces, dashes and quotes plain, drops zero-width characters and soft hyphens, composes accents and
 * replaces compatibility forms (ligatures, full-width digits) as NFKC does. A text that is plain already is kept as it is.
 *
 * @param units those of `original`, where they are known
 */
export function normaliseText(original: string, units: Uint16Array = codeUnits(original)): NormalText {
  const first = firstOdd(units, 0)
  if (first < 0) return { text: original, toOriginal: (span) => ({ start: span.start, end: span.end }) }
  const pieces: string[] = []
  const normalOffsets: number[] = [0]
  const originalOffsets: number[] = [0]
  let length = 0
  let from = 0
  for (let at = first; at >= 0; at = firstOdd(units, from)) {
    const change = changeAt(original, at, from)
    pieces.push(original.slice(from, change.start), change.replacement)
    length += change.start - from
    if (change.replacement.length !== change.end - change.start) {
      normalOffsets.push(length, length + change.replacement.length)
      originalOffsets.push(change.start, change.end)
    }
    length += change.replacement.length
    from = change.end
  }
  pieces.push(original.slice(from))
  const text = pieces.join('')
  return { text, toOriginal: (span) => mapSpan(span, original, normalOffsets, originalOffsets) }
}

interface Change extends Span {
  readonly replacement: string
}

function changeAt(original: string, at: number, floor: number): Change {
  const what = treatment[original.charCodeAt(at)] ?? KEEP
  if (what === COMPATIBLE) {
    const end = at + ((original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    return { start: at, end, replacement: plainForm(original.slice(at, end)) }
  }
  if (what !== COMPOSE) return { start: at, end: at + 1, replacement: REPLACEMENT[what] ?? '' }
  const start = at > floor ? at - 1 : at
  let end = at + 1
  while (end < original.length && end - at < 8 && treatment[original.charCodeAt(end)] === COMPOSE) end++
  return { start, end, replacement: original.slice(start, end).normalize('NFKC') }
}

function plainForm(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  return character.normalize('NFKC')
}

/** Where the first character stands that is not plain, from an offset on; -1 when there is none. */
function firstOdd(units: Uint16Array, from: number): number {
  for (let at = from; at < units.length; at++) if (treatment[units[at] ?? 0] !== KEEP) return at
  return -1
}

function mapSpan(span: Span, original: string, normal: readonly number[], source: readonly number[]): Span {
  const start = mapOffset(span.start, normal, source)
  let end = Math.max(start, mapOffset(span.end, normal, source))
  while (end > start && treatment[original.charCodeAt(end - 1)] === DROP) end--
  return { start, end }
}

function mapOffset(offset: number, normal: readonly number[], source: readonly number[]): number {
  let low = 0
  let high = normal.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((normal[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const mapped = (source[low] ?? 0) + offset - (normal[low] ?? 0)
  // Inside a character that became several, the offset stays within that character.
  return Math.min(mapped, source[low + 1] ?? mapped)
}
