import type { Span } from '@sluiswacht/model'
import { codeUnits } from './code-units.ts'

/** The lines of a text. */
export interface Lines {
  readonly count: number
  /** Number of the line that holds the offset. */
  at(offset: number): number
  /** The line without its line end; an empty span at the end of the text for a number out of range. */
  span(line: number): Span
}

const NEWLINE = 10

/** @param units those of `text`, where they are known */
export function splitLines(text: string, units: Uint16Array = codeUnits(text)): Lines {
  const starts: number[] = [0]
  for (let at = 0; at < units.length; at++) if (units[at] === NEWLINE) starts.push(at + 1)
  let last = 0
  const startOf = (line: number): number => starts[line] ?? text.length
  return {
    count: starts.length,
    at(offset) {
      // Recognisers go through the text in order, so the line asked for is mostly the last one or soon after it.
      if (offset >= startOf(last) && offset < (starts[last + 1] ?? text.length + 1)) return last
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (startOf(middle) <= offset) low = middle
        else high = middle - 1
      }
      last = low
      return low
    },
    span(line) {
      const start = startOf(line)
      let end = line + 1 < starts.length ? startOf(line + 1) - 1 : text.length
      if (end > start && text.charCodeAt(end - 1) === 13) end--
      return { start, end }
    },
  }
}
