import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LogTableMissing } from '../errors.ts'
import { quoted } from '../import/csv-tables/cut-lines.ts'
import { TABLES } from '../import/csv-tables/tables.ts'
import type { TableSource } from '../import/open-log.ts'
import type { Workspace } from './workspace.ts'

/**
 * The tables of an archive, to analyse them; `from` and `until` bound the months (`YYYY-MM`, both included).
 * @throws {LogTableMissing} when no month or no table of employees was imported.
 */
export function fromArchive({ directory }: Workspace, from = '0000-00', until = '9999-99'): TableSource {
  return async (db) => {
    const months = readdirSync(join(directory, 'events'))
      .filter((name) => /^\d{4}-\d{2}\.parquet$/.test(name) && name.slice(0, 7) >= from && name.slice(0, 7) <= until)
      .map((name) => quoted(join(directory, 'events', name)))
    if (months.length === 0) throw new LogTableMissing(directory, 'access')
    await db.run(`CREATE TABLE raw_access AS SELECT 0::INTEGER AS line, event_id, (second::BIGINT * 1000)::VARCHAR AS timestamp, user_id, action, subject::VARCHAR AS subject_id, system, case_id,
      activity AS processing_activity, workstation, ip, results::VARCHAR AS result_count, keys AS search_keys FROM read_parquet([${months.join(', ')}])`)
    for (const { name, needed } of TABLES) {
      const path = join(directory, 'tables', `${name}.parquet`)
      if (existsSync(path)) await db.run(`CREATE TABLE raw_${name} AS SELECT * FROM ${quoted(path)}`)
      else if (needed && name !== 'access') throw new LogTableMissing(directory, name)
    }
    return []
  }
}
