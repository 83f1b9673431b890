import type { Language } from '@sluiswacht/model'
import { en } from './en.ts'
import { enTerms } from './en-terms.ts'
import { nl } from './nl.ts'
import { nlTerms } from './nl-terms.ts'
import type { Sentences, Terms, Words } from './texts.ts'

const TERMS: Readonly<Record<Language, Terms>> = { nl: nlTerms, en: enTerms }
const SENTENCES: Readonly<Record<Language, Sentences>> = { nl, en }

export function termsOf(lang: Language): Terms {
  return TERMS[lang]
}

export function wordsOf(lang: Language): Words {
  return { ...TERMS[lang], ...SENTENCES[lang] }
}
