const DUTCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/
const EPOCH = /^\d{10}(?:\d{3})?$/

/**
 * A point in time as exports write it: ISO 8601, `dd-mm-yyyy hh:mm:ss`, or seconds/milliseconds since 1970.
 * Gives ISO 8601: in UTC when the text has an offset or is a count, else the local time as written, without offset.
 * Undefined when it is none of these or no real date.
 */
export function readTimestamp(text: string): string | undefined {
  const trimmed = text.trim()
  if (EPOCH.test(trimmed)) return new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString()
  const dutch = DUTCH.exec(trimmed)
  if (dutch) {
    const [, day, month, year, hour, minute, second] = dutch
    return local(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`)
  }
  const iso = ISO.exec(trimmed)
  if (!iso) return undefined
  if (!iso[1]) return local(trimmed.length === 10 ? `${trimmed}T00:00:00` : trimmed.replace(' ', 'T'))
  const date = new Date(trimmed.replace(' ', 'T'))
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function pad(part: string | undefined): string {
  return (part ?? '0').padStart(2, '0')
}

function local(text: string): string | undefined {
  const date = new Date(`${text}Z`)
  if (Number.isNaN(date.getTime())) return undefined
  const sameDay = date.toISOString().slice(0, 10) === text.slice(0, 10)
  return sameDay ? text : undefined
}
