/** Numbers and days as people of a language write them. */
export interface Formats {
  /** `2.368` */
  readonly number: (value: number) => string
  /** `3 oktober 2026` of `2026-10-03`; what is no such day stays as it is. */
  readonly day: (iso: string) => string
  readonly list: (items: readonly string[]) => string
}

export function formatsOf(lang: 'nl' | 'en'): Formats {
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB'
  const numbers = new Intl.NumberFormat(locale)
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    number: (value) => numbers.format(value),
    day: (iso) => {
      const time = Date.parse(`${iso}T00:00:00Z`)
      return Number.isNaN(time) ? iso : days.format(time)
    },
    list: (items) => lists.format(items),
  }
}
