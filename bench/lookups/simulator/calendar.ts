/** Days are counted from 1 January 1970; seconds are those of the wall clock in the Netherlands. */
const DAY_MS = 86_400_000

const two: string[] = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'))

export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
}

export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

function lastSunday(year: number, month: number): number {
  const last = Math.round(Date.UTC(year, month, 0) / DAY_MS)
  return last - weekday(last)
}

/** Hours ahead of UTC at a moment of the wall clock; `second` asks for the second pass of the repeated hour. */
export function offsetHours(day: number, second: number, secondPass = false): number {
  const year = new Date(day * DAY_MS).getUTCFullYear()
  const spring = lastSunday(year, 3)
  const autumn = lastSunday(year, 10)
  if (day > spring && day < autumn) return 2
  if (day === spring) return second >= 10_800 ? 2 : 1
  if (day === autumn) return second >= 10_800 || (second >= 7200 && secondPass) ? 1 : 2
  return 1
}

/** ISO 8601 with offset, as most logs write it. */
export function stamp(date: string, second: number, offset: number): string {
  const whole = Math.floor(second)
  return `${date}T${two[Math.floor(whole / 3600)]}:${two[Math.floor(whole / 60) % 60]}:${two[whole % 60]}+0${offset}:00`
}

function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

const known = new Map<number, Set<number>>()

/** Days on which the town hall is closed. */
export function isHoliday(day: number): boolean {
  const year = new Date(day * DAY_MS).getUTCFullYear()
  let days = known.get(year)
  if (days === undefined) {
    const at = (month: number, date: number): number => Math.round(Date.UTC(year, month - 1, date) / DAY_MS)
    const sunday = easter(year)
    days = new Set([at(1, 1), sunday + 1, at(4, 27), sunday + 39, sunday + 50, at(12, 25), at(12, 26)])
    known.set(year, days)
  }
  return days.has(day)
}
