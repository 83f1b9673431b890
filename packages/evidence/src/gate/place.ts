import { type StoreLocation, locationName } from '../location.ts'
import { openDurableDatabase } from '../store/durable-database.ts'
import type { Engine } from '../store/engine.ts'
import { NoGateLog } from './errors.ts'

/** The file with the log, in its directory. */
export const GATE_DATABASE = 'gate.sqlite'

/** Opens the database of a log. @throws {NoGateLog} when there is none and `create` is false */
export async function openGateDatabase(location: StoreLocation, create: boolean): Promise<Engine> {
  const engine = await openDurableDatabase(location, GATE_DATABASE, create)
  if (!engine) throw new NoGateLog(locationName(location))
  return engine
}
