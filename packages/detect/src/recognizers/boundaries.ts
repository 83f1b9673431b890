import type { Span } from '@sluiswacht/model'
import { isDigitAt, isWordAt } from '../text/characters.ts'

/** Whether a number touches no letter or digit and is no group of a longer number (`1.234`, `12-345`, `4/5`). */
export function standsAlone(text: string, span: Span): boolean {
  if (isWordAt(text, span.start - 1) || isWordAt(text, span.end)) return false
  if (isJoint(text.charCodeAt(span.start - 1)) && isWordAt(text, span.start - 2)) return false
  return !(isJoint(text.charCodeAt(span.end)) && isDigitAt(text, span.end + 1))
}

/** Whether a value touches no letter or digit on either side. */
export function touchesNoWord(text: string, span: Span): boolean {
  return !isWordAt(text, span.start - 1) && !isWordAt(text, span.end)
}

function isJoint(code: number): boolean {
  return code === 46 || code === 44 || code === 45 || code === 95
}
