import type { CaseOrigin, ToldBy } from '../case/case-event.ts'

/** A telling of people, as the case records it. */
export interface Told {
  /** ISO 8601 with offset. */
  readonly at: string
  readonly by: ToldBy
  readonly people: number
}

/**
 * A moment as the form wants it: day and time on the clock of the Netherlands, the day alone at midnight. A text that is
 * no moment stays as it is.
 */
export function momentInWords(at: string): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return at
  const day = DAY.format(moment)
  const time = TIME.format(moment)
  return time === '00:00' || /^\d{4}-\d{2}-\d{2}$/.test(at) ? day : `${day}, ${time} uur`
}

const ZONE = { timeZone: 'Europe/Amsterdam' } as const
const DAY = new Intl.DateTimeFormat('nl-NL', { ...ZONE, day: 'numeric', month: 'long', year: 'numeric' })
const TIME = new Intl.DateTimeFormat('nl-NL', { ...ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** How a breach came to light, where the origin of its case tells; a report can come in any way. */
export const DISCOVERY: Readonly<Record<CaseOrigin, string | null>> = {
  inquiry: 'Bij onderzoek van bestanden die medewerkers naar AI-diensten hebben gestuurd',
  gate: 'Door de controle op het verkeer naar AI-diensten',
  lookup: 'Bij controle van het logboek van opzoekingen',
  report: null,
}

/** Who was told when and how: `12 december 2026: 310 mensen per brief; …`. */
export function tellingInWords(told: readonly Told[]): string {
  return told.map(({ at, by, people }) => `${momentInWords(at)}: ${people} mensen ${MEANS[by]}`).join('; ')
}

const MEANS: Readonly<Record<ToldBy, string>> = {
  letter: 'per brief',
  email: 'per e-mail',
  phone: 'telefonisch',
  public_notice: 'met een openbare mededeling',
}
