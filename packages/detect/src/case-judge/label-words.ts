import type { FeatureName } from '../judge/feature-bag.ts'
import { feature } from '../judge/feature-bag.ts'

/** The names of what is told of one word. */
export interface WordNames {
  readonly word: FeatureName
  readonly begin: FeatureName
  readonly begins: FeatureName
  readonly end: FeatureName
  readonly number: FeatureName
  readonly of: FeatureName
}

export function wordNames(name: string): WordNames {
  return {
    word: feature(name),
    begin: feature(`${name} begin`),
    begins: feature(`${name} begins`),
    end: feature(`${name} end`),
    number: feature(`${name} number`),
    of: feature(`${name} of`),
  }
}

/** Words for a number, the longer of two that end alike first. */
const NUMBER_WORDS =
  'nummers nummer nrs nr numbers number nos no kenmerk referentie reference refs ref id code dossier zaak file case'.split(
    ' ',
  )

/** The word for a number that a lower-case label ends in; empty when it ends in another. */
export function numberWord(label: string): string {
  const end = label.endsWith('.') || label.endsWith(':') ? label.slice(0, -1) : label
  return NUMBER_WORDS.find((word) => end.endsWith(word)) ?? ''
}
