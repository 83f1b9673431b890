import type { Language, LetterBlock, LetterHead } from '@sluiswacht/model'

/** Who writes, and where questions go (art. 33(3)(b) GDPR). */
export interface Sender {
  readonly organisation: string
  /** Street and number, or post-office box. */
  readonly street?: string
  /** Postcode and place: `1234 AB Voorbeeldstad`. */
  readonly town?: string
  /** Who answers questions, e.g. `het team Privacy`. */
  readonly contact: string
  readonly phone?: string
  readonly email?: string
  /** Page with more information. */
  readonly website?: string
  /** Address of the data protection officer (FG). */
  readonly officer: string
}

/** What happened, the same for everybody. */
export interface Happened {
  /** The AI services, by name; empty when not known. */
  readonly services: readonly string[]
  /** ISO days; null when not known. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly foundOn: string | null
  readonly notifiedAuthority: boolean
  readonly askedToDelete: boolean
  readonly deletionConfirmed: boolean
  /** Measures taken, as sentences of the organisation. */
  readonly measures: readonly string[]
}

const POSTCODE = /^\d{4} ?[A-Za-z]{2} +/

/**
 * What stands above a letter: the organisation with address and ways to reach it, place and day, reference.
 * @param on day of the letter, `YYYY-MM-DD`
 */
export function letterHead(from: Sender, on: string, lang: Language, reference: string): LetterHead {
  const { organisation, street, town, phone, email, website } = from
  const day = dayInWords(on, lang)
  const place = (town ?? '').replace(POSTCODE, '').trim()
  return {
    sender: [organisation, street, town, phone, email, website].flatMap((line) =>
      line === undefined || line === '' ? [] : line,
    ),
    dated: place === '' ? day : `${place}, ${day}`,
    reference: reference === '' ? '' : `${lang === 'nl' ? 'Ons kenmerk' : 'Our reference'}: ${reference}`,
  }
}

export function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text }
}

export function heading(text: string): LetterBlock {
  return { kind: 'heading', text }
}

export function list(items: readonly string[]): LetterBlock {
  return { kind: 'list', items }
}

/** An ISO day in words. */
export function dayInWords(day: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
}

/** When it happened: `op 3 maart 2026`, `tussen … en …`; empty when the first day is not known. */
export function periodInWords({ firstDay, lastDay }: Happened, lang: Language): string {
  if (firstDay === null) return ''
  const first = dayInWords(firstDay, lang)
  const last = dayInWords(lastDay ?? firstDay, lang)
  if (first === last) return lang === 'nl' ? `op ${first}` : `on ${first}`
  return lang === 'nl' ? `tussen ${first} en ${last}` : `between ${first} and ${last}`
}

/** `a`, `a en b`, `a, b en c`. */
export function enumerate(words: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).format(words)
}
