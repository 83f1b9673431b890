import type { Day } from '../register/register.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/
const HOUR = 3_600_000

/**
 * The calendar day in the Netherlands at an instant (ISO 8601 in UTC), or undefined when it is no instant. Conditions and
 * exceptions end with the Dutch day. Summer time by Directive 2000/84/EC: last Sunday of March to last Sunday of October,
 * 01:00 UTC.
 */
export function dutchDay(at: string): Day | undefined {
  if (!INSTANT.test(at)) return undefined
  const time = Date.parse(at)
  if (Number.isNaN(time)) return undefined
  const year = new Date(time).getUTCFullYear()
  const summer = time >= lastSunday(year, 2) && time < lastSunday(year, 9)
  return new Date(time + (summer ? 2 : 1) * HOUR).toISOString().slice(0, 10)
}

/** 01:00 UTC on the last Sunday of a month of 31 days (0 = January). */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return last.getTime() - last.getUTCDay() * 24 * HOUR
}

/** Whether a text names a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
