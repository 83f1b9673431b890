import { readFileSync } from 'node:fs'
import type { WordSet } from './bloom.ts'
import { openWords } from './bloom.ts'

export interface Streets {
  /** Names of Dutch streets, in the form of {@link streetKey}. */
  readonly all: WordSet
  /** Those of them that are ordinary words too ("Markt", "Zandoogje"). */
  readonly ordinary: WordSet
  /** Last words of those names, lower case without accents. */
  readonly lastWords: WordSet
}

let streets: Streets | null = null

/** The street names of the BAG, read at first use. Built by tools/lexicon/build-streets.ts. */
export function openStreets(): Streets {
  streets ??= {
    all: openWords(readFileSync(new URL('./generated/streets.bin', import.meta.url))),
    ordinary: openWords(readFileSync(new URL('./generated/ordinary-streets.bin', import.meta.url))),
    lastWords: openWords(readFileSync(new URL('./generated/street-last-words.bin', import.meta.url))),
  }
  return streets
}

/** Form of a single word in {@link Streets.lastWords}. */
export function streetWord(word: string): string {
  return /[^\x20-\x7f]/.test(word) ? streetKey(word) : word.toLowerCase().replace(/[.'-]/g, '')
}

/** The form under which a street name is kept: lower case, no accents, single spaces, "straat" for "str.". */
export function streetKey(name: string): string {
  const plain = /[^\x20-\x7f]/.test(name)
    ? name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    : name.toLowerCase()
  if (!/[.'-]| {2}|st$|ln$/.test(plain) && !plain.endsWith('str')) return plain
  return plain
    .replace(/str\.?$/, 'straat')
    .replace(/ln\.?$/, 'laan')
    .replace(/pln\.?$/, 'plein')
    .replace(/^(?:burg\.|burgem\.) ?/, 'burgemeester ')
    .replace(/^st\. ?/, 'sint ')
    .replace(/^dr\. ?/, 'dokter ')
    .replace(/^mr\. ?/, 'meester ')
    .replace(/^past\. ?/, 'pastoor ')
    .replace(/[.'-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
