import type { Kysely, Transaction } from 'kysely'
import type { Sealer } from '../keys/sealer.ts'
import { StoreFailed } from './errors.ts'
import type { InquiryTables } from './schema.ts'

/** An open inquiry database: what the stores of its tables share. */
export class Session {
  readonly db: Kysely<InquiryTables>
  readonly sealer: Sealer
  readonly directory: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(db: Kysely<InquiryTables>, sealer: Sealer, directory: string) {
    this.db = db
    this.sealer = sealer
    this.directory = directory
  }

  /** Runs `work` in one transaction; transactions follow each other in the order of the calls. @throws {StoreFailed} */
  write<T>(work: (trx: Transaction<InquiryTables>) => Promise<T>): Promise<T> {
    const run = this.#last.then(() => this.db.transaction().execute(work)).catch((cause: unknown) => this.#fail(cause))
    this.#last = run.catch(() => undefined)
    return run
  }

  async close(): Promise<void> {
    await this.#last
    await this.db.destroy()
  }

  #fail(cause: unknown): never {
    const problem = storeProblem(cause)
    if (problem) throw new StoreFailed(this.directory, problem, { cause })
    throw cause
  }
}

/** What an error of SQLite means for the user (sqlite.org/rescode.html), or undefined for other errors. */
export function storeProblem(cause: unknown): 'full' | 'read-only' | 'damaged' | 'unknown' | undefined {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return undefined
  const primary = cause.errcode & 0xff
  if (primary === 13 || primary === 10) return 'full'
  if (primary === 8 || primary === 14 || primary === 3) return 'read-only'
  if (primary === 11 || primary === 26) return 'damaged'
  return 'unknown'
}
