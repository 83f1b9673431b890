import {
  addresseeOf,
  type BreachCase,
  type Happened,
  letterHead,
  personalLetter,
  type Sender,
} from '@sluiswacht/breach'
import { type AffectedPerson, LABELS, type Language, type Letter } from '@sluiswacht/model'
import type { InquirySummary } from '@sluiswacht/pipeline/desk'
import type { Envelope } from '@sluiswacht/report'
import { pseudonymOf } from '../inquiries/pseudonym.ts'
import type { DeskSettings } from '../settings.ts'
import { dutchDay, today } from './today.ts'

export interface AddressedLetter {
  readonly letter: Letter
  readonly to: Envelope
}

/** What happened, as letters tell it. */
export function happenedOf(
  state: BreachCase,
  figures: InquirySummary | null,
  { measures }: DeskSettings,
  lang: Language,
): Happened {
  const { deletions, notifications, moments } = state
  const asked = deletions.length > 0
  return {
    services: (figures?.services ?? []).map(({ name }) => name),
    firstDay: figures?.unknown.period?.first ?? dayOf(moments.started),
    lastDay: figures?.unknown.period?.last ?? dayOf(moments.ended),
    foundOn: dayOf(moments.signal),
    // A withdrawn notification is as if it was not made.
    notifiedAuthority: notifications.length > 0 && notifications.at(-1)?.kind !== 'withdrawal',
    askedToDelete: asked,
    deletionConfirmed: asked && deletions.every(({ answer }) => answer?.result === 'confirmed'),
    measures: measures[lang],
  }
}

function dayOf(at: string | undefined): string | null {
  return at === undefined ? null : dutchDay(at)
}

/** The letter about one person with what goes on the envelope; a protected address never does. */
export function letterTo(person: AffectedPerson, happened: Happened, sender: Sender, lang: Language): AddressedLetter {
  const labels = new Set(person.mentions.map(({ label }) => label))
  const day = today()
  const to = addresseeOf({ ...person, labels: LABELS.filter((label) => labels.has(label)) }, day)
  const head = letterHead(sender, day, lang, pseudonymOf(person.id))
  const about = to.about ?? person.name
  const line = { person: person.name, parents: WORDS[lang].parents(about), next_of_kin: WORDS[lang].nextOfKin(about) }[
    to.as
  ]
  const { address, postcode } = person.identifiers
  // Two addresses may be those of two people: then somebody must look which one it is.
  const isSure = address?.length === 1 && !to.protectedAddress
  return {
    letter: { ...personalLetter(to, happened, sender, lang), head },
    to: {
      lines: [line, ...(isSure ? [address[0] ?? '', postcode?.length === 1 ? written(postcode[0] ?? '') : ''] : [])],
    },
  }
}

/** `1234AB` as it stands on an envelope: `1234 AB`. */
function written(postcode: string): string {
  return postcode.replace(
    /^(\d{4})\s?([A-Za-z]{2})$/,
    (_, digits: string, letters: string) => `${digits} ${letters.toUpperCase()}`,
  )
}

const WORDS = {
  nl: {
    parents: (name: string) => `Aan de ouder(s) of verzorger(s) van ${name}`,
    nextOfKin: (name: string) => `Aan de nabestaande(n) van ${name}`,
  },
  en: {
    parents: (name: string) => `To the parent(s) or carer(s) of ${name}`,
    nextOfKin: (name: string) => `To the next of kin of ${name}`,
  },
} as const
