const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in the Netherlands, `YYYY-MM-DD`: the day that stands on a letter. */
export function today(): string {
  return DAY.format(new Date())
}

/** The calendar day in the Netherlands of an instant (ISO 8601), `YYYY-MM-DD`; between midnight and two not that of UTC. */
export function dutchDay(at: string): string {
  return DAY.format(new Date(at))
}
