import { readFileSync } from 'node:fs'
import type { WordSet } from './bloom.ts'
import { openWords } from './bloom.ts'

export interface Streets {
  /** Names of Dutch streets, in the form of {@link streetKey}. */
  readonly all: WordSet
  /** Those of them that are ordinary words too ("Markt", "Zandoogje"). */
  readonly ordinary: WordSet
}

let streets: Streets | null = null

/** The street names of the BAG, read at first use. Built by tools/lexicon/build-streets.ts. */
export function openStreets(): Streets {
  streets ??= {
    all: openWords(readFileSync(new URL('./generated/streets.bin', import.meta.url))),
    ordinary: openWords(readFileSync(new URL('./generated/ordinary-streets.bin', import.meta.url))),
  }
  return streets
}

/** The form under which a street name is kept: lower case, no accents, single spaces, "straat" for "str.". */
export function streetKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
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
