const MONTHS = ['jan', 'feb', 'm', 'apr', 'me', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec']

/** The ISO date of a written date of birth ("2 mrt 2014", "02-03-2014", "2014-03-02", "23-8-91"), undefined when unreadable. */
export function isoDate(text: string): string | undefined {
  const folded = text.toLowerCase().replace(/\s+/g, ' ')
  const numbers = folded.match(/\d+/g)?.map(Number) ?? []
  const word = /[a-zé]{3,}/.exec(folded)?.[0]
  let [day, month, year] = numbers
  if (word !== undefined) {
    const index = MONTHS.findIndex((start) => word.startsWith(start) && (start !== 'm' || word[1] !== 'e'))
    ;[day, month, year] = [numbers[0], index + 1, numbers[1]]
  } else if ((day ?? 0) > 999) [year, month, day] = numbers
  if (day === undefined || month === undefined || year === undefined || month < 1 || month > 12) return undefined
  const full = year < 100 ? (year > 26 ? 1900 + year : 2000 + year) : year
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
