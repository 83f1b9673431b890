import { sql } from 'kysely'
import type { Session } from '../../store/session.ts'
import { CHAIN_START, type PlainEntry, sealEntry, type SealedEntry } from '../entries.ts'
import { addEntries, chainEnd, gateTables, lockChain } from '../writer.ts'
import { CHECKPOINT, type SignedStatement } from './statement.ts'
import type { Signer } from './signer.ts'

/** How much and how long entries wait for a signature; what a writer that dies leaves unsigned is no more than this. */
const MOST = 250
const LONGEST_MS = 30_000

/** Writes the checkpoints of one writer into the log on one store. */
export class Checkpointer {
  readonly #session: Session
  readonly #signer: Signer
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined

  constructor(session: Session, signer: Signer) {
    this.#session = session
    this.#signer = signer
  }

  /** The writer added these to the store. */
  added(entries: readonly SealedEntry[]): void {
    this.#signer.added(entries)
    if (this.#signer.pending >= MOST) this.#start()
    else this.#timer ??= setTimeout(() => this.#start(), LONGEST_MS).unref()
  }

  /** Signs for all that waits, and says that the writer ends here. */
  async end(): Promise<void> {
    this.stop()
    await this.#running
    if (this.#signer.began) await this.#write(true)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #start(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // What cannot be signed for now waits for the next time.
    this.#running ??= this.#write(false)
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined
      })
  }

  async #write(final: boolean): Promise<void> {
    const { sealer } = this.#session
    let made: { readonly statement: SignedStatement; readonly entry: SealedEntry } | undefined
    await this.#session.write(async (write) => {
      const trx = gateTables(write)
      await lockChain(this.#session, trx)
      if (made && (await isStored(trx, made.entry))) return
      const { seq, hash } = (await chainEnd(trx)) ?? { seq: 0, hash: CHAIN_START }
      const statement = this.#signer.statement({ seq, hash: Buffer.from(hash).toString('hex') }, final)
      made = { statement, entry: sealEntry(sealer, noteOf(statement)) }
      await addEntries(this.#session, write, [made.entry], false)
    })
    if (made) this.#signer.done(made.statement)
  }
}

async function isStored(trx: ReturnType<typeof gateTables>, { mark }: SealedEntry): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM gate_entry WHERE mark = ${mark}`.execute(trx)
  return rows.length > 0
}

function noteOf({ text, signature }: SignedStatement): PlainEntry {
  const at = Date.now()
  const details = { statement: text, signature }
  const note = { at: new Date(at).toISOString(), action: CHECKPOINT, actor: 'gate', details }
  return { kind: 'note', at, id: note.at, json: JSON.stringify(note), personKeys: [], contents: [] }
}
