import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Sealer } from '../keys/sealer.ts'
import type { Engine, Hold, Write } from './engine.ts'
import { StoreFailed } from './errors.ts'
import type { InquiryTables } from './schema.ts'

/** How long a database that is busy or went away is waited for. */
const PATIENCE_MS = 60_000
const PAUSES_MS = [50, 200, 500, 1000, 2000]

/** An open inquiry database: what the stores of its tables share. */
export class Session {
  readonly engine: Engine
  readonly sealer: Sealer
  readonly #hold: Hold | undefined
  readonly #patienceMs: number
  readonly #joined: AsyncLocalStorage<Write> = new AsyncLocalStorage<Write>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(engine: Engine, sealer: Sealer, hold?: Hold, patienceMs: number = PATIENCE_MS) {
    this.engine = engine
    this.sealer = sealer
    this.#hold = hold
    this.#patienceMs = patienceMs
  }

  /** See {@link Hold.mark}. */
  get mark(): string {
    return this.#hold?.mark ?? ''
  }

  get db(): Kysely<InquiryTables> {
    return this.engine.db
  }

  /**
   * Runs `work` in one transaction; transactions follow each other in the order of the calls. When the database is busy
   * or goes away, `work` runs again from its start, also when the lost answer was that it had been stored: it must give
   * the same end when done twice. @throws {StoreFailed} @throws {InquiryInUse}
   */
  write<T>(work: (trx: Write) => Promise<T>): Promise<T> {
    const joined = this.#joined.getStore()
    if (joined) return work(joined)
    const run = this.#last.then(() =>
      this.#patiently(() =>
        this.db.transaction().execute(async (trx) => {
          await this.#hold?.check(trx)
          return work(trx)
        }),
      ),
    )
    this.#last = run.catch(() => undefined)
    return run
  }

  /**
   * Runs `work` so that all that it reads and writes through this session is one transaction, stored whole or not at
   * all. As with {@link write}, it may run again from its start.
   */
  together<T>(work: (trx: Write) => Promise<T>): Promise<T> {
    return this.write((trx) => this.#joined.run(trx, () => work(trx)))
  }

  /** Asks the database something; tried again as {@link write}. @throws {StoreFailed} */
  read<T>(work: (db: Kysely<InquiryTables>) => Promise<T>): Promise<T> {
    const joined = this.#joined.getStore()
    if (joined) return work(joined)
    return this.#patiently(() => work(this.db))
  }

  /** See {@link Engine.scrub}. @throws {StoreFailed} */
  async scrub(): Promise<void> {
    await this.#last
    await this.#patiently(() => this.engine.scrub())
  }

  /** See {@link Engine.settle}; nothing while a transaction is open. @throws {StoreFailed} */
  async settle(tables: readonly (keyof InquiryTables)[]): Promise<void> {
    if (this.#joined.getStore()) return
    await this.#last
    await this.#patiently(() => this.engine.settle(tables))
  }

  async close(): Promise<void> {
    await this.#last
    await this.engine.close()
    await this.#hold?.release()
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + this.#patienceMs
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (attempt > 0) await this.#hold?.recover()
        return await work()
      } catch (cause) {
        const problem = this.engine.problemOf(cause)
        if (problem === undefined) throw cause
        const passing = problem === 'gone' || problem === 'busy'
        if (!passing || performance.now() > end) throw new StoreFailed(this.engine.name, problem, { cause })
      }
      await wait(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)])
    }
  }
}
