import { openDataKey } from '../../envelope.ts'
import type { KeySource } from '../../keys/key-source.ts'
import { Sealer } from '../../keys/sealer.ts'
import { locationName, type StoreLocation } from '../../location.ts'
import { NoInquiry, StoreFailed } from '../../store/errors.ts'
import { prepareMeta } from '../../store/migrations/migrate.ts'
import { type GateWriter, Signer } from '../checkpoint/signer.ts'
import { databaseStore } from '../database-store.ts'
import { NoGateLog } from '../errors.ts'
import type { GateLog } from '../gate-log.ts'
import type { GateStore } from '../gate-store.ts'
import { Keyring } from '../keyring.ts'
import { gateFailure, logOn, type LogStore } from '../log-on-store.ts'
import { openGateDatabase } from '../place.ts'
import { migrateGate } from '../tables.ts'
import { JournalDamaged } from './errors.ts'
import { dataKeyOfJournal, type JournalPlace, openJournal, rememberDataKey } from './journal-file.ts'
import { JournaledStore } from './journaled-store.ts'
import { isAway, type JournalState } from './state.ts'

/** The store is asked no longer: the journal is there. */
const PATIENCE_MS = 300

/** Where records go while the store is away. */
export interface GateJournal extends JournalPlace {
  /** Told when records go elsewhere than before. */
  readonly changed?: (state: JournalState) => void
}

/**
 * Opens a log with a journal before it. When the store is away and an earlier start left its sealed key in the journal,
 * the gate starts on the journal. @throws {JournalDamaged} and what {@link openGateLog} throws
 */
export async function openJournaledLog(
  location: StoreLocation,
  { key, create = true, writer }: { readonly key: KeySource; readonly create?: boolean; readonly writer?: GateWriter },
  journal: GateJournal,
): Promise<GateLog> {
  const signer = writer && new Signer(writer)
  const connect = (known: Uint8Array | undefined, make: boolean): ReturnType<typeof connected> =>
    connected(location, key, journal, known, make, signer)
  const name = locationName(location)
  try {
    const known = await dataKeyOfJournal(journal, key)
    const first = await connect(known, create).catch((cause: unknown) => {
      if (known && isAway(gateFailure(location, cause))) return undefined
      throw cause
    })
    const dataKey = first?.dataKey ?? known
    if (!dataKey) throw new StoreFailed(name, 'gone')
    const sealer = new Sealer(dataKey)
    const store = new JournaledStore(
      {
        name,
        folder: journal.folder,
        sealer,
        connect: async () => (await connect(dataKey, false)).store,
        openJournal: () => openJournal(journal, dataKey),
        changed: (state) => journal.changed?.(state),
      },
      first?.store,
    )
    await store.start()
    return logOn(journaled(store), new Keyring(sealer), location)
  } catch (cause) {
    if (cause instanceof NoInquiry) throw new NoGateLog(name, { cause })
    throw gateFailure(location, cause)
  }
}

/** Connects to the store. @throws {JournalDamaged} when it has another data key than the journal */
async function connected(
  location: StoreLocation,
  key: KeySource,
  journal: JournalPlace,
  known: Uint8Array | undefined,
  create: boolean,
  signer: Signer | undefined,
): Promise<{ readonly store: GateStore; readonly dataKey: Uint8Array }> {
  const engine = await openGateDatabase(location, create)
  try {
    await prepareMeta(engine)
    const dataKey = await openDataKey(engine, key, create)
    if (known && !Buffer.from(known).equals(dataKey)) throw new JournalDamaged(journal.folder, 'foreign', 0)
    await migrateGate(engine)
    if (!known) await rememberDataKey(journal, engine)
    return { store: databaseStore(engine, dataKey, PATIENCE_MS, undefined, signer), dataKey }
  } catch (cause) {
    await engine.close().catch(() => undefined)
    throw gateFailure(location, cause)
  }
}

function journaled(store: JournaledStore): LogStore {
  return {
    put: (entry, contents) => store.append(entry, contents),
    page: (query) => store.ask((on) => on.page(query)),
    content: (id) => store.ask((on) => on.content(id)),
    verify: (anchor) => store.ask((on) => on.verify(anchor)),
    purge: (order, by) => store.ask((on) => on.purge(order, by)),
    publishRules: (order) => store.ask((on) => on.publishRules(order)),
    newestRules: (known) => store.rules(known),
    rulesNumbered: (number) => store.ask((on) => on.rulesNumbered(number)),
    rulesHistory: () => store.ask((on) => on.rulesHistory()),
    remember: (key, value, until) => store.remember(key, value, until),
    recall: (key, at) => store.recall(key, at),
    journalState: () => store.state,
    close: () => store.close(),
  }
}
