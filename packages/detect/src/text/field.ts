import type { Span } from '@sluiswacht/model'

/** The label that says what stands at a place: a column head, the first cell of a row, or the words before a colon. */
export interface Field extends Span {
  /** The label in lower case, without marks around it. */
  readonly label: string
  readonly source: 'column' | 'row' | 'line'
}

const LONGEST_LABEL = 48

/**
 * The label of a "label: value" stretch: the words before the nearest colon left of the offset within `within`,
 * when they are few. Also "Label  value" with a tab or three spaces between.
 */
export function fieldOfLine(text: string, within: Span, offset: number): Field | null {
  const aligned = alignedLabel(text, within.start, offset)
  if (aligned !== null) return aligned
  const floor = Math.max(within.start, offset - 160)
  for (let at = offset - 1; at >= floor; at--) {
    const code = text.charCodeAt(at)
    // A colon inside a time or an address (12:30, http://) is no label.
    if (code === 58 && !isDigit(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 47) {
      return labelBefore(text, within.start, at)
    }
  }
  return null
}

/** "Label        value" and "Label ...... value": two or more spaces or three dots set the label apart from its value. */
function alignedLabel(text: string, floor: number, offset: number): Field | null {
  let end = offset
  while (end > floor && offset - end < 60 && isLeader(text.charCodeAt(end - 1))) end--
  if (offset - end < 2 || end === floor) return null
  let from = end
  const limit = Math.max(floor, end - LONGEST_LABEL)
  while (
    from > limit &&
    !endsLabel(text, from - 1) &&
    !(isLeader(text.charCodeAt(from - 1)) && text.charCodeAt(from - 2) === 32)
  )
    from--
  const label = labelOf(text, from, end)
  return label && { ...label, source: 'line' }
}

function isLeader(code: number): boolean {
  return code === 32 || code === 46 || code === 58 || code === 9 || code === 95
}

/** Takes off what stands around a label: bullets, stars, heading marks, numbering, white space. */
export function labelOf(text: string, start: number, end: number): (Span & { readonly label: string }) | null {
  let from = start
  let to = end
  while (from < to && isAround(text.charCodeAt(from))) from++
  while (to > from && isAround(text.charCodeAt(to - 1))) to--
  if (from >= to) return null
  return { start: from, end: to, label: text.slice(from, to).toLowerCase().replaceAll('_', ' ') }
}

function labelBefore(text: string, floor: number, colon: number): Field | null {
  let from = colon
  const limit = Math.max(floor, colon - LONGEST_LABEL)
  while (from > limit && !endsLabel(text, from - 1)) from--
  const label = labelOf(text, from, colon)
  return label && { ...label, source: 'line' }
}

function endsLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // , ; | tab new line, and a full stop or colon followed by a space
  if (code === 44 || code === 59 || code === 124 || code === 9 || code === 10) return true
  // "geb. datum" has a full stop after an abbreviation; a sentence ends in a longer word.
  return (
    (code === 46 || code === 58) &&
    text.charCodeAt(at + 1) === 32 &&
    /[\p{L}\p{N})]{5}$/u.test(text.slice(Math.max(0, at - 5), at)) &&
    !/(?:nrs?|ref|dat|tel)$/i.test(text.slice(at - 3, at))
  )
}

function isAround(code: number): boolean {
  return (
    code <= 32 ||
    code === 42 ||
    code === 45 ||
    code === 35 ||
    code === 62 ||
    code === 95 ||
    code === 46 ||
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 41 ||
    code === 91 ||
    code === 93
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
