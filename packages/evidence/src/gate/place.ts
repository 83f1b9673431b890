import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreLocation } from '../location.ts'
import type { Engine } from '../store/engine.ts'
import { openPostgres } from '../store/postgres/engine.ts'
import { sqliteEngine } from '../store/sqlite/engine.ts'
import { NoGateLog } from './errors.ts'

/** The file with the log, in its directory. */
export const GATE_DATABASE = 'gate.sqlite'

/** Opens the database of a log. @throws {NoGateLog} when there is none and `create` is false */
export async function openGateDatabase(location: StoreLocation, create: boolean): Promise<Engine> {
  if (location.kind === 'directory') {
    const { directory } = location
    if (!create && !existsSync(join(directory, GATE_DATABASE))) throw new NoGateLog(directory)
    await mkdir(directory, { recursive: true, mode: 0o700 })
    return sqliteEngine(join(directory, GATE_DATABASE), directory, true)
  }
  const engine = await openPostgres(location, create)
  if (engine.exists || create) return engine
  await engine.close()
  throw new NoGateLog(location.name)
}
