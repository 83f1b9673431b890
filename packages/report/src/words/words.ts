import type { Language } from '@sluiswacht/model'
import { en } from './en.ts'
import { enTerms } from './en-terms.ts'
import { nl } from './nl.ts'
import { nlTerms } from './nl-terms.ts'

/** The keys of a language with any text in the place of its own. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

export type Sentences = Texts<typeof nl>
/** The part of the words that the script of the page needs too. */
export type Terms = Texts<typeof nlTerms>
export type Words = Sentences & Terms

const TERMS: Readonly<Record<Language, Terms>> = { nl: nlTerms, en: enTerms }
const SENTENCES: Readonly<Record<Language, Sentences>> = { nl, en }

export function termsOf(lang: Language): Terms {
  return TERMS[lang]
}

export function wordsOf(lang: Language): Words {
  return { ...TERMS[lang], ...SENTENCES[lang] }
}
