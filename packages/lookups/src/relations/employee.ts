import type { DuckDBConnection } from '@duckdb/node-api'
import { numberOf, textOf } from '../import/cells.ts'
import type { Population } from './population.ts'
import { residentOf } from './resident.ts'

export interface Employee {
  readonly userId: string
  /** False: only the log knows this account. */
  readonly registered: boolean
  /** Working hours in minutes of the day, by weekday (Monday first); null where the schedule does not tell (roster, duty). */
  readonly hours: readonly (readonly [from: number, until: number] | null)[] | null
  readonly department: string | null
  readonly role: string | null
  readonly team: string | null
  /** The official as a resident, and how sure that is (1 = by BSN); null when not found in the register. */
  readonly self: number | null
  readonly selfCertainty: number
  readonly address: string | null
  readonly surname: string | null
  /** Days since 1970. */
  readonly starts: number | null
  readonly ends: number | null
  readonly absences: readonly (readonly [first: number, last: number])[]
}

/** Loads the officials and finds each in the register of persons: by BSN, else by name and address. */
export async function loadEmployees(db: DuckDBConnection, population: Population): Promise<Employee[]> {
  const result =
    await db.runAndReadAll(`SELECT e.user_id, e.department, e.role, e.team, p.id, e.address, COALESCE(e.surname, regexp_extract(e.name, '\\S+$')), e.starts, e.ends, e.registered, e.work_schedule, e.name
    FROM employee e LEFT JOIN person p ON p.subject_id = e.bsn ORDER BY e.id`)
  const absences = await db.runAndReadAll('SELECT official, first_day, last_day FROM absence')
  const absencesOf = new Map<number, [number, number][]>()
  for (const [user, first, last] of absences.getRows()) {
    const list = absencesOf.get(Number(user)) ?? []
    list.push([Number(first), Number(last)])
    absencesOf.set(Number(user), list)
  }
  const [[lastDay] = []] = (await db.runAndReadAll('SELECT max(day) FROM look')).getRows()
  const today = numberOf(lastDay) ?? 20_000
  return result.getRows().map((row, index): Employee => {
    const address = textOf(row[5])
    const surname = textOf(row[6])?.toLowerCase() ?? null
    const byNumber = numberOf(row[4])
    const byName = byNumber === null ? residentOf(population, textOf(row[11]), surname, address, today) : null
    return {
      userId: String(row[0]),
      registered: row[9] === true,
      hours: workingHours(textOf(row[10])),
      department: textOf(row[1]),
      role: textOf(row[2]),
      team: textOf(row[3]),
      self: byNumber ?? byName?.person ?? null,
      selfCertainty: byNumber !== null ? 1 : (byName?.certainty ?? 0),
      address: address ?? population.people[byNumber ?? byName?.person ?? -1]?.address ?? null,
      surname,
      starts: numberOf(row[7]),
      ends: numberOf(row[8]),
      absences: absencesOf.get(index) ?? [],
    }
  })
}

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const

/** Reads `ma 08:30-17:00|di ...`; null for a roster, for duty at any hour and for what is not understood. */
export function workingHours(schedule: string | null): Employee['hours'] {
  const parts = schedule?.toLowerCase().split('|') ?? []
  const hours: (readonly [number, number] | null)[] = WEEKDAYS.map(() => null)
  for (const part of parts) {
    const [, day, fromHour, fromMinute, hour, minute] =
      /^\s*(ma|di|wo|do|vr|za|zo)\s+(\d{1,2})[:.](\d{2})\s*-\s*(\d{1,2})[:.](\d{2})\s*$/.exec(part) ?? []
    const at = WEEKDAYS.findIndex((name) => name === day)
    if (at < 0) return null
    hours[at] = [Number(fromHour) * 60 + Number(fromMinute), Number(hour) * 60 + Number(minute)]
  }
  return parts.length === 0 ? null : hours
}
