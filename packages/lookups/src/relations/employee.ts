import type { DuckDBConnection } from '@duckdb/node-api'
import { numberOf, textOf } from '../import/cells.ts'
import type { Population } from './population.ts'

export interface Employee {
  readonly userId: string
  /** False: only the log knows this account. */
  readonly registered: boolean
  readonly schedule: string | null
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

/** Loads the officials and finds each in the register of persons: by BSN, else by surname and home address. */
export async function loadEmployees(db: DuckDBConnection, population: Population): Promise<Employee[]> {
  const result =
    await db.runAndReadAll(`SELECT e.user_id, e.department, e.role, e.team, p.id, e.address, COALESCE(e.surname, e.name), e.starts, e.ends, e.registered, e.work_schedule
    FROM employee e LEFT JOIN person p ON p.subject_id = e.bsn ORDER BY e.id`)
  const absences = await db.runAndReadAll('SELECT official, first_day, last_day FROM absence')
  const absencesOf = new Map<number, [number, number][]>()
  for (const [user, first, last] of absences.getRows()) {
    const list = absencesOf.get(Number(user)) ?? []
    list.push([Number(first), Number(last)])
    absencesOf.set(Number(user), list)
  }
  return result.getRows().map((row, index): Employee => {
    const address = textOf(row[5])
    const surname = textOf(row[6])?.toLowerCase() ?? null
    const byNumber = numberOf(row[4])
    const byHome = byNumber === null ? residentAt(population, address, surname) : null
    return {
      userId: String(row[0]),
      registered: row[9] === true,
      schedule: textOf(row[10]),
      department: textOf(row[1]),
      role: textOf(row[2]),
      team: textOf(row[3]),
      self: byNumber ?? byHome,
      selfCertainty: byNumber !== null ? 1 : byHome !== null ? 0.8 : 0,
      address: address ?? (byNumber === null ? null : (population.people[byNumber]?.address ?? null)),
      surname,
      starts: numberOf(row[7]),
      ends: numberOf(row[8]),
      absences: absencesOf.get(index) ?? [],
    }
  })
}

/** The adult with that surname at that address, when there is exactly one. */
function residentAt(population: Population, address: string | null, surname: string | null): number | null {
  if (address === null || surname === null) return null
  const fitting = (population.byAddress.get(address) ?? []).filter((person) => {
    const { surname: theirs, children, born } = population.people[person] ?? {}
    return theirs === surname && ((children?.length ?? 0) > 0 || born === null || born === undefined || born < 365 * 36)
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
