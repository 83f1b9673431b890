import { openDataKey } from '../envelope.ts'
import type { KeySource } from '../keys/key-source.ts'
import { Sealer } from '../keys/sealer.ts'
import { locationName, storeLocation } from '../location.ts'
import { NoInquiry } from '../store/errors.ts'
import { prepareMeta } from '../store/migrations/migrate.ts'
import { type GateWriter, Signer } from './checkpoint/signer.ts'
import { databaseStore } from './database-store.ts'
import { NoGateLog } from './errors.ts'
import type { GateLog } from './gate-log.ts'
import { Keyring } from './keyring.ts'
import { type GateJournal, openJournaledLog } from './journal/open.ts'
import { gateFailure, logOn, plainly } from './log-on-store.ts'
import { GATE_DATABASE, openGateDatabase } from './place.ts'
import { migrateGate } from './tables.ts'
import { threadStore } from './thread-store.ts'

const PATIENCE_MS = 5000

export interface GateLogOptions {
  /** Where the log is kept: a directory (embedded database), or `postgres://…?schema=name`. Several gates may share it. */
  readonly store: string
  /** Where the master key comes from; it opens the data key of the log. */
  readonly key: KeySource
  /** Whether a log is made where there is none; true unless said otherwise. */
  readonly create?: boolean
  /** How long a database that went away is waited for before {@link GateLogFailed}; 5 seconds unless said otherwise. */
  readonly patienceMs?: number
  /** Where records go while a server that keeps the log is away; without it they fail then. */
  readonly journal?: GateJournal
  /** Who adds to the log: it signs for what it added. Without it nothing is signed. */
  readonly writer?: GateWriter
}

/**
 * Opens the log of the gate, or makes one.
 * @throws {GateLogFailed} @throws {NoGateLog} @throws {KeyDoesNotFit} @throws {KeyUnusable} @throws {StoreAddressWrong}
 * @throws {StoreTooNew}
 */
export async function openGateLog(options: GateLogOptions): Promise<GateLog> {
  const location = storeLocation(options.store)
  const patienceMs = options.patienceMs ?? PATIENCE_MS
  const { writer } = options
  if (options.journal && location.kind === 'postgres') return openJournaledLog(location, options, options.journal)
  try {
    const engine = await openGateDatabase(location, options.create ?? true)
    try {
      await prepareMeta(engine)
      const dataKey = await openDataKey(engine, options.key, options.create ?? true)
      await migrateGate(engine)
      const keyring = new Keyring(new Sealer(dataKey))
      if (location.kind === 'postgres')
        return logOn(
          plainly(databaseStore(engine, dataKey, patienceMs, undefined, writer && new Signer(writer))),
          keyring,
          location,
        )
      await engine.close()
      const { directory } = location
      return logOn(
        plainly(threadStore({ directory, file: GATE_DATABASE, dataKey, patienceMs, ...(writer ? { writer } : {}) })),
        keyring,
        location,
      )
    } catch (cause) {
      await engine.close().catch(() => undefined)
      throw cause
    }
  } catch (cause) {
    if (cause instanceof NoInquiry) throw new NoGateLog(locationName(location), { cause })
    throw gateFailure(location, cause)
  }
}
