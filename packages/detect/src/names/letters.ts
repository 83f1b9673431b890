import { foldUnit } from './fold.ts'

/** Hash of the last letters of a word, folded. */
export function lettersTo(text: string, from: number, to: number, length: number): number {
  let value = length
  for (let at = Math.max(from, to - length); at < to; at++)
    value = Math.imul(value, 0x01000193) ^ foldUnit(text.charCodeAt(at))
  return value
}

/** Hash of the first letters of a word, folded. */
export function lettersFrom(text: string, from: number, to: number, length: number): number {
  let value = length
  for (let at = from; at < Math.min(to, from + length); at++)
    value = Math.imul(value, 0x01000193) ^ foldUnit(text.charCodeAt(at))
  return value
}
