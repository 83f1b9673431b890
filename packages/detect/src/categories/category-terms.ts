import type { Category } from '@sluiswacht/model'

/**
 * The words of a category. Terms are separated by `;`, in lower case; `*` at the end or beginning of a term stands for
 * the rest of the word. Words of a term may be joined by spaces or hyphens.
 */
export interface CategoryTerms {
  readonly category: Category
  /** Ways of saying that are hardly used but of a person. */
  readonly telling: string
  /** Words that by themselves tell the category when they are about somebody. */
  readonly strong: string
  /** Words that only support. */
  readonly weak: string
  readonly sources: readonly string[]
}

export function termsOf(list: string): string[] {
  return [
    ...new Set(
      list
        .split(/[;\n]/)
        .map((term) => term.trim())
        .filter((term) => term !== ''),
    ),
  ]
}

/** Each phrase with each word at its dot; both are lists of terms, and so is what comes out. */
export function combinedTerms(phrases: string, words: string): string {
  return termsOf(phrases)
    .flatMap((phrase) => termsOf(words).map((word) => phrase.replace('.', word)))
    .join(';')
}
