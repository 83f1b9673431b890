import { useLanguage, type Language } from './language.tsx'

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

export interface Formats {
  /** `1.234` */
  readonly number: (value: number) => string
  /** `3 maart 2026` */
  readonly day: (iso: string) => string
  /** `3 mrt`, for an axis. */
  readonly shortDay: (iso: string) => string
  /** `3 maart 2026 om 10:15`, in the time of the Netherlands. */
  readonly moment: (iso: string) => string
  /** `3 mrt 2026, 10:15`, for a table. */
  readonly shortMoment: (iso: string) => string
  /** `3 mrt 2026`, for a table. */
  readonly tableDay: (iso: string) => string
  /** `maart 2026`, of `2026-03`. */
  readonly month: (yearMonth: string) => string
  readonly percent: (share: number) => string
}

/** Numbers and times as people of the language write them. */
export function useFormats(): Formats {
  const locale = LOCALE[useLanguage()]
  const timeZone = 'Europe/Amsterdam'
  return {
    number: (value) => value.toLocaleString(locale),
    day: (iso) => new Date(iso).toLocaleDateString(locale, { dateStyle: 'long', timeZone }),
    shortDay: (iso) => new Date(iso).toLocaleDateString(locale, { day: 'numeric', month: 'short', timeZone }),
    moment: (iso) => new Date(iso).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    shortMoment: (iso) => new Date(iso).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    tableDay: (iso) => new Date(iso).toLocaleDateString(locale, { dateStyle: 'medium', timeZone }),
    month: (yearMonth) =>
      new Date(`${yearMonth}-15T12:00:00Z`).toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone }),
    percent: (share) => share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 }),
  }
}
