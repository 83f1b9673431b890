import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Language } from '@sluiswacht/model'
import { quoted } from '../import/csv-tables/cut-lines.ts'
import { numberOf, textOf } from '../import/cells.ts'
import { tokenOf } from './token.ts'
import type { Workspace } from './workspace.ts'

/** One look-up as the resident is told: when, in which system, for what, by which function; no names. */
export interface ViewedBy {
  /** ISO 8601, clock of the Netherlands. */
  readonly at: string
  readonly system: string
  readonly action: string
  readonly purpose: string
  readonly function: string
  /** How many events this look-up took. */
  readonly events: number
}

const MONTH_FILE = /^\d{4}-\d{2}\.parquet$/

/** A function that fewer people have would point at one of them. */
const FEWEST = 5
/** Events of one account within so many seconds are one look-up. */
const TOGETHER = 1800

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    view: 'bekeken',
    search: 'gezocht',
    change: 'gewijzigd',
    export: 'uitgevoerd',
    print: 'afgedrukt',
    unknown: 'niet vastgelegd',
    official: 'medewerker van de gemeente',
    system: 'automatische gegevenslevering',
  },
  en: {
    view: 'viewed',
    search: 'searched',
    change: 'changed',
    export: 'exported',
    print: 'printed',
    unknown: 'not recorded',
    official: 'official of the municipality',
    system: 'automatic supply of data',
  },
}

/** The months (`YYYY-MM`, oldest first) of which look-ups are kept: what {@link whoViewed} can speak of. */
export function keptMonths({ directory }: Workspace): string[] {
  return readdirSync(join(directory, 'events'))
    .filter((name) => MONTH_FILE.test(name))
    .map((name) => name.slice(0, 7))
    .sort()
}

/**
 * All look-ups of one person in the archive, oldest first. Reads only the parts of the monthly files that hold the
 * person, as these are sorted by token.
 */
export async function whoViewed(workspace: Workspace, subject: string, lang: Language): Promise<ViewedBy[]> {
  const { directory, key } = workspace
  const months = keptMonths(workspace)
  if (months.length === 0) return []
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '500MB' })
  const db = await instance.connect()
  try {
    const files = months.map((name) => quoted(join(directory, 'events', `${name}.parquet`))).join(', ')
    const staff = join(directory, 'tables', 'employees.parquet')
    await db.run(
      existsSync(staff)
        ? `CREATE TABLE staff AS SELECT user_id, any_value(role) AS role, any_value(department) AS department FROM ${quoted(staff)} GROUP BY user_id`
        : 'CREATE TABLE staff (user_id VARCHAR, role VARCHAR, department VARCHAR)',
    )
    const result =
      await db.runAndReadAll(`WITH seen AS (SELECT user_id, second, action, system, activity FROM read_parquet([${files}]) WHERE subject = ${tokenOf(key, subject)}),
        large AS (SELECT role, department FROM staff GROUP BY ALL HAVING count(*) >= ${FEWEST}),
        parted AS (SELECT *, sum(CASE WHEN second - before > ${TOGETHER} OR before IS NULL THEN 1 ELSE 0 END) OVER (PARTITION BY user_id, system ORDER BY second) AS sitting
          FROM (SELECT *, lag(second) OVER (PARTITION BY user_id, system ORDER BY second) AS before FROM seen))
      SELECT strftime(timezone('Europe/Amsterdam', to_timestamp(min(p.second))), '%Y-%m-%dT%H:%M:%S'), p.system,
        CASE WHEN bool_or(p.action = 'export') THEN 'export' WHEN bool_or(p.action = 'print') THEN 'print' WHEN bool_or(p.action = 'change') THEN 'change' WHEN bool_or(p.action = 'view') THEN 'view' ELSE 'search' END,
        max(NULLIF(p.activity, '')), any_value(CASE WHEN l.role IS NOT NULL THEN s.role END), any_value(CASE WHEN l.role IS NOT NULL THEN s.department END), count(*), any_value(s.role)
      FROM parted p LEFT JOIN staff s ON s.user_id = p.user_id LEFT JOIN large l ON l.role = s.role AND l.department = s.department
      GROUP BY p.user_id, p.system, p.sitting ORDER BY min(p.second)`)
    const words = WORDS[lang]
    return result.getRows().map(([at, system, action, purpose, role, department, events, anyRole]): ViewedBy => {
      const place = [textOf(role), textOf(department)].filter((one) => one !== null).join(', ')
      const automatic = /service|systeem|koppel/i.test(textOf(anyRole) ?? '')
      return {
        at: String(at),
        system: textOf(system) ?? '',
        action: words[String(action)] ?? String(action),
        purpose: textOf(purpose) ?? words['unknown'] ?? '',
        function: automatic ? (words['system'] ?? '') : place || (words['official'] ?? ''),
        events: numberOf(events) ?? 0,
      }
    })
  } finally {
    db.closeSync()
    instance.closeSync()
  }
}
