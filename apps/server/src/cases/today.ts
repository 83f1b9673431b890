const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in the Netherlands, `YYYY-MM-DD`: the day that stands on a letter. */
export function today(): string {
  return DAY.format(new Date())
}
