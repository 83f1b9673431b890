import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { LogColumnMissing } from '../../errors.ts'
import { readHeading } from '../csv-tables/heading.ts'
import { quoted } from '../csv-tables/cut-lines.ts'
import { type CutColumn, cutTable } from '../csv-tables/load.ts'
import { plainText } from '../csv-tables/text-file.ts'
import { refuseWithoutUsers } from '../event-table.ts'
import type { RejectedRow } from '../report.ts'
import type { MappedColumn, Mapping } from './mapping.ts'

const COLUMNS = [
  'event_id',
  'timestamp',
  'user_id',
  'action',
  'system',
  'subject_id',
  'case_id',
  'processing_activity',
  'workstation',
  'ip',
  'result_count',
  'search_keys',
] as const

/** Words of Dutch and English systems for the actions of the model. */
const ACTIONS = `CASE WHEN regexp_matches(%, '(?i)export|download|uitvoer') THEN 'export' WHEN regexp_matches(%, '(?i)print|afdruk|uittreksel') THEN 'print'
  WHEN regexp_matches(%, '(?i)wijzig|update|muta|change|opvoer|verwijder|bewerk') THEN 'change' WHEN regexp_matches(%, '(?i)zoek|search|query|find|lijst') THEN 'search' ELSE 'view' END`

/**
 * Reads any CSV log into `raw_access` by a mapping of columns. Without an event id the number of the record is one.
 * @throws {LogColumnMissing} @throws {NoUserInLog}
 */
export async function loadMappedCsv(db: DuckDBConnection, path: string, mapping: Mapping): Promise<RejectedRow[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'sluiswacht-'))
  try {
    const { path: readable } = await plainText(path, join(scratch, 'log'))
    const { delimiter, columns } = await readHeading(readable)
    const list = COLUMNS.map((name): CutColumn => {
      const mapped = mapping.columns[name]
      if (mapped === undefined) return { name, sql: name === 'event_id' ? "'r' || line" : 'NULL::VARCHAR' }
      return { name, sql: valueOf(mapped, columns, name === 'action') }
    })
    const rejected = await cutTable(
      db,
      'access',
      { path: readable, delimiter, width: columns.length, needed: columns.length },
      list,
    )
    const result = await db.runAndReadAll('SELECT count(*) FROM raw_access')
    await refuseWithoutUsers(db, 'CSV', Number(result.getRows()[0]?.[0] ?? 0))
    return rejected
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function valueOf(mapped: MappedColumn, columns: readonly string[], isAction: boolean): string {
  const { column, constant, values } = typeof mapped === 'string' ? { column: mapped } : mapped
  if (column === undefined) return quoted(constant ?? '')
  const parts = (Array.isArray(column) ? column : [column]).map((name) => {
    const at = columns.indexOf(name.toLowerCase())
    if (at < 0) throw new LogColumnMissing('access', name)
    return `trim(fields[${at + 1}])`
  })
  const value = parts.length === 1 ? (parts[0] ?? "''") : `concat_ws(' ', ${parts.join(', ')})`
  const words = Object.entries(values ?? {}).map(
    ([from, to]) => `WHEN lower(${value}) = ${quoted(from.toLowerCase())} THEN ${quoted(to)}`,
  )
  const otherwise = isAction ? ACTIONS.replaceAll('%', value) : value
  return words.length > 0 ? `CASE ${words.join(' ')} ELSE ${otherwise} END` : otherwise
}
