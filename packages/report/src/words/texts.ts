import type { nl } from './nl.ts'
import type { nlTerms } from './nl-terms.ts'

/** The keys of a language with any text in the place of its own. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

export type Sentences = Texts<typeof nl>
/** The part of the words that the script of the page needs too. */
export type Terms = Texts<typeof nlTerms>
export type Words = Sentences & Terms
