import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LogFormatUnknown } from '../errors.ts'
import { loadTables } from './csv-tables/load.ts'
import { loadEvents } from './event-table.ts'
import type { LogFormat } from './event.ts'
import { fhirAuditEvent } from './fhir-audit-event/fhir-audit-event.ts'
import { ldv } from './ldv/ldv.ts'
import { loadMappedCsv } from './mapped-csv/mapped-csv.ts'
import { readMapping } from './mapped-csv/mapping.ts'
import { nen7513 } from './nen7513/nen7513.ts'
import type { TableSource } from './open-log.ts'

const FORMATS: readonly LogFormat[] = [ldv, nen7513, fhirAuditEvent]

/** The names under which the formats are asked for. */
export const FORMAT_NAMES: readonly string[] = ['tables', ...FORMATS.map(({ id }) => id), 'csv']

export interface SourceOptions {
  /** One of {@link FORMAT_NAMES}. */
  readonly format: string
  /** For `csv`: the file that maps its columns. */
  readonly mapping?: string | undefined
  /** For logs without users: a CSV with `trace_id,user_id`. */
  readonly users?: string | undefined
}

/**
 * A source of log tables: a folder with the five CSV tables (`tables`), or one log file in another format.
 * @throws {LogFormatUnknown} and, when read, {@link loadTables}, {@link loadEvents}, {@link loadMappedCsv}.
 */
export function logSource(path: string, { format, mapping, users }: SourceOptions): TableSource {
  if (format === 'tables') return (db) => loadTables(db, path)
  if (format === 'csv')
    return async (db) => loadMappedCsv(db, path, await readMapping(mapping ?? `${dirname(path)}/mapping.yaml`))
  const known = FORMATS.find(({ id }) => id === format)
  if (!known) throw new LogFormatUnknown(format, FORMAT_NAMES)
  return async (db) => loadEvents(db, known, path, await usersByTrace(users))
}

async function usersByTrace(path: string | undefined): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (path === undefined) return found
  for (const line of (await readFile(path, 'utf8')).split('\n').slice(1)) {
    const [trace, user] = line.split(/[,;\t]/).map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
    if (trace && user) found.set(trace, user)
  }
  return found
}
