import { isDigitAt, isLetterAt } from '../text/characters.ts'

/** What stands between the last word of a stretch and its end, as {@link squeezed} makes it. */
export function gapOf(before: string): string {
  let from = before.length
  while (from > 0 && !isLetterAt(before, from - 1) && !isDigitAt(before, from - 1)) from--
  return squeezed(before.slice(from))
}

/** Marks and white space between words, with wide white space and runs of one mark made short. */
export function squeezed(gap: string): string {
  if (gap.length < 2) return gap
  return gap
    .replace(/\s{2,}/g, '  ')
    .replace(/([.\-_=*])\1+/g, '$1$1')
    .slice(-6)
}
