import type { WordStarts } from '../context/context-words.ts'
import { wordStarts } from '../context/context-words.ts'
import type { Lines } from './lines.ts'

/** The lower-case text in front of a value. */
export interface WordsBefore {
  readonly before: string
  /** Where the value's own line begins in `before`: words against count in their own line only. */
  readonly own: number
  /** The words of `before`. */
  readonly starts: WordStarts
}

const LONGEST = 110

/** The lower-case text in front of an offset: of the same line, and of the line before when the value opens its line. */
export function wordsBefore(text: string, lines: Lines, offset: number): WordsBefore {
  const line = lines.at(offset)
  const start = lines.span(line).start
  const own = text.slice(Math.max(start, offset - LONGEST), offset)
  if (offset - start > 28 || line === 0) return withStarts(own.toLowerCase(), 0)
  let previous = line - 1
  if (lines.span(previous).end === lines.span(previous).start && previous > 0) previous--
  const above = lines.span(previous)
  const upper = text.slice(Math.max(above.start, above.end - 60), above.end)
  return withStarts(`${upper}\n${own}`.toLowerCase(), upper.length + 1)
}

/** Names of fields in code are words too: "client_id = 12". */
function withStarts(written: string, own: number): WordsBefore {
  const before = written.replaceAll('_', ' ')
  return { before, own, starts: wordStarts(before) }
}

/** The lower-case text behind a value on its line. */
export interface WordsAfter {
  readonly after: string
  readonly starts: WordStarts
}

const FURTHEST = 50

export function wordsAfter(text: string, lines: Lines, offset: number): WordsAfter {
  const end = Math.max(offset, lines.span(lines.at(offset)).end)
  const after = text.slice(offset, Math.min(end, offset + FURTHEST)).toLowerCase()
  return { after, starts: wordStarts(after) }
}
