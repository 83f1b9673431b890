import type { Span } from '@sluiswacht/model'
import { isDigitAt, isWordAt } from '../text/characters.ts'

/** Whether a number touches no letter or digit and is no group of a longer number (`1.234`, `12-345`, `1,5`). */
export function standsAlone(text: string, span: Span): boolean {
  if (isWordAt(text, span.start - 1) || isWordAt(text, span.end)) return false
  if (isJoint(text, span.start - 1) && isWordAt(text, span.start - 2)) return false
  return !(isJoint(text, span.end) && isDigitAt(text, span.end + 1))
}

/** Whether a value touches no letter or digit on either side. */
export function touchesNoWord(text: string, span: Span): boolean {
  return !isWordAt(text, span.start - 1) && !isWordAt(text, span.end)
}

/** Whether the mark at an offset, between digits, makes one number of them; a comma between two cells does not. */
export function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === DOT || code === HYPHEN || code === UNDERSCORE || (code === COMMA && !isBetweenCells(text, at))
}

const DOT = 46
const HYPHEN = 45
const UNDERSCORE = 95
const COMMA = 44
const NEWLINE = 10
const SPACE = 32
/** How far to both sides the other commas of a row are looked for. */
const REACH = 200

/** Whether a comma ends a cell: its line holds another comma without a space behind it, and it groups no thousands. */
function isBetweenCells(text: string, comma: number): boolean {
  return !isThousands(text, comma) && (hasCellMark(text, comma, -1) || hasCellMark(text, comma, 1))
}

/** Looks to one side of a comma, as far as its line and the reach go. */
function hasCellMark(text: string, comma: number, step: -1 | 1): boolean {
  for (let far = 1, at = comma + step; far <= REACH && at >= 0 && at < text.length; far++, at += step) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) return false
    if (code === COMMA && text.charCodeAt(at + 1) !== SPACE && !isThousands(text, at)) return true
  }
  return false
}

function isThousands(text: string, comma: number): boolean {
  const run = (from: number, step: number): number => {
    let length = 0
    while (length < 4 && isDigitAt(text, from + step * length)) length++
    return length
  }
  const before = run(comma - 1, -1)
  return before > 0 && before < 4 && run(comma + 1, 1) === 3
}
