import { openGateLog, type GateLog, type KeySource, type RulesOrder } from '@sluiswacht/evidence'
import type { GateRecord } from '@sluiswacht/model'

/** So far back is looked, and so many records are kept at hand. */
const DAYS = 400
const MOST = 200_000
const REFRESH_MS = 2_000

/** Decisions of the gate at hand, oldest first; new ones are read when somebody asks. */
export class GateRecords {
  readonly #store: string
  readonly #key: KeySource
  #log: Promise<GateLog> | undefined
  #records: GateRecord[] = []
  #read = 0
  #reading: Promise<void> | undefined

  constructor(store: string, key: KeySource) {
    this.#store = store
    this.#key = key
  }

  /** @throws {NoGateLog} @throws {GateLogFailed} */
  async all(): Promise<readonly GateRecord[]> {
    if (Date.now() - this.#read > REFRESH_MS) {
      this.#reading ??= this.#refresh().finally(() => {
        this.#reading = undefined
      })
      await this.#reading
    }
    return this.#records
  }

  /** One record, also when it is older than what is at hand. */
  async one(id: string): Promise<GateRecord | undefined> {
    for await (const record of (await this.#opened()).records({ ids: [id] })) return record
    return undefined
  }

  /** Publishes rules for all gates on the log, when they are others than the newest. @throws {GateLogFailed} */
  async publish(order: RulesOrder): Promise<void> {
    const log = await this.#opened()
    const files = (await log.newestRules(0))?.files
    const isNew = Object.entries(order.files).some(([name, text]) => (files?.[name] ?? '') !== text)
    if (isNew) await log.publishRules(order)
  }

  async close(): Promise<void> {
    await (await this.#log?.catch(() => undefined))?.close()
  }

  async #refresh(): Promise<void> {
    const last = this.#records.at(-1)
    const from = last ? Date.parse(last.at) : Date.now() - DAYS * 86_400_000
    const known = new Set(this.#records.slice(-1_000).map(({ id }) => id))
    const fresh: GateRecord[] = []
    for await (const record of (await this.#opened()).records({ from })) if (!known.has(record.id)) fresh.push(record)
    this.#records = [...this.#records, ...fresh].slice(-MOST)
    this.#read = Date.now()
  }

  #opened(): Promise<GateLog> {
    this.#log ??= openGateLog({ store: this.#store, key: this.#key, create: false }).catch((cause: unknown) => {
      this.#log = undefined
      throw cause
    })
    return this.#log
  }
}
