import type { Formats } from '../../words/format.ts'
import { plain } from '../../words/terms.ts'
import type { words } from './words.ts'

/** What kind of alert it is, in words. */
export function kindOf(w: { readonly [K in keyof typeof words]: string }, kind: string): string {
  return kind in w ? w[kind as keyof typeof words] : plain(kind)
}

/** From the first to the last look-up; null when that is not known. */
export function periodOf(
  { first, last }: { readonly first: string | null; readonly last: string | null },
  { day }: Formats,
): string | null {
  if (first === null || last === null) return null
  return day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`
}
