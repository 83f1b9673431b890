import type { Localized } from '@sluiswacht/model'
import type { Reading } from '../reading.ts'

/** A fact because of which "do not notify" needs a second person (breach-law 2.5). */
export interface BlockingFactor {
  readonly id: string
  readonly text: Localized
  applies(reading: Reading): boolean
}

export const BLOCKING_FACTORS: readonly BlockingFactor[] = [
  {
    id: 'special-or-criminal',
    text: { nl: 'bijzondere of strafrechtelijke gegevens', en: 'special category or criminal data' },
    applies: ({ facts, data }) => data.special || (facts.special_categories?.length ?? 1) > 0,
  },
  {
    id: 'national-number-or-identity-papers',
    text: { nl: 'BSN of identiteitsbewijs', en: 'national number or identity papers' },
    applies: ({ facts, data }) => facts.national_id_numbers !== false || data.weights.has('identity'),
  },
  {
    id: 'minors-or-dependants',
    text: { nl: 'kinderen of kwetsbare mensen', en: 'minors or dependants' },
    applies: ({ data }) => data.vulnerable,
  },
  {
    id: 'credentials',
    text: { nl: 'inloggegevens', en: 'credentials' },
    applies: ({ facts, data }) =>
      data.weights.has('credentials') || facts.credentials === 'plain' || facts.credentials === 'guessed_valid',
  },
  {
    id: 'malicious',
    text: { nl: 'iemand met kwade bedoelingen', en: 'a malicious actor' },
    applies: ({ facts, exposure }) => facts.malicious_intent === true || exposure === 'hostile',
  },
  {
    id: 'unknown-recipient',
    text: { nl: 'onbekende of openbare ontvanger', en: 'unknown or public recipient' },
    applies: ({ exposure }) => exposure === 'unknown' || exposure === 'public',
  },
  {
    id: 'more-than-100-people',
    text: { nl: 'meer dan 100 mensen, of een onbekend aantal', en: 'more than 100 people, or an unknown number' },
    applies: ({ people }) => people > 100,
  },
  {
    id: 'hiding-place',
    text: { nl: 'adres van een bedreigde persoon', en: 'address of a threatened person' },
    applies: ({ data }) => data.weights.has('safety'),
  },
]
