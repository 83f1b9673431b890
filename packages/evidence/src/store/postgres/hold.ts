import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Hold, Write } from '../engine.ts'
import { InquiryInUse } from '../errors.ts'
import { checkMark, HOLDER } from './holder.ts'

/** A killed scan lets go as soon as the server notices; that takes a moment. */
const PATIENCE_MS = 3000
/** The lock of a connection that was lost goes when the server has ended it, which a busy one does late. */
const RECOVER_PATIENCE_MS = 20_000
const PAUSE_MS = 100

/**
 * Holds an inquiry for this process by an advisory lock on a connection of its own, which the server drops with the
 * connection. A mark in the database, checked in every transaction, keeps a process that lost its lock unnoticed from
 * writing after somebody else took over.
 */
export class PostgresHold implements Hold {
  readonly #settings: pg.ClientConfig
  readonly #name: string
  readonly #mark: Buffer = randomBytes(16)
  #client: pg.Client | undefined
  #recovering: Promise<void> | undefined

  constructor(settings: pg.ClientConfig, name: string) {
    this.#settings = settings
    this.#name = name
  }

  get mark(): string {
    return this.#mark.toString('hex')
  }

  /** @throws {InquiryInUse} */
  async take(patienceMs: number = PATIENCE_MS): Promise<void> {
    const client = new pg.Client(this.#settings)
    client.on('error', () => this.#lost(client))
    client.on('end', () => this.#lost(client))
    await client.connect()
    for (const end = performance.now() + patienceMs; ; await wait(PAUSE_MS)) {
      const { rows } = await client.query<{ got: boolean }>(
        "SELECT pg_try_advisory_lock(hashtextextended('sluiswacht ' || current_schema(), 0)) AS got",
      )
      if (rows[0]?.got) break
      if (performance.now() > end) {
        await client.end()
        throw new InquiryInUse(this.#name)
      }
    }
    this.#client = client
  }

  /** Puts the mark of this process in the database; the tables are there by now. */
  async sign(): Promise<void> {
    await this.#client?.query(
      'INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [HOLDER, this.#mark],
    )
  }

  check(trx: Write): Promise<void> {
    return checkMark(trx, this.#mark, this.#name)
  }

  /** Many that noticed the loss at the same time wait for one and the same lock: two would keep each other out. */
  async recover(): Promise<void> {
    if (this.#client) return
    this.#recovering ??= this.take(RECOVER_PATIENCE_MS).finally(() => {
      this.#recovering = undefined
    })
    await this.#recovering
  }

  async release(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => undefined)
  }

  #lost(client: pg.Client): void {
    if (this.#client === client) this.#client = undefined
  }
}
