import { type Inquiry, type KeySource, openInquiry } from '@sluiswacht/evidence'
import type { WorkAddress } from './sealed-work.ts'

interface Joined {
  readonly opening: Promise<Inquiry>
  users: number
  lastUse: number
}

/** Inquiries that stay open while nobody uses them. */
const MOST_IDLE = 4

/** The inquiries that a worker writes to, each opened once for each scan that holds it. */
export class JoinedInquiries {
  readonly #store: string
  readonly #key: KeySource
  readonly #open = new Map<string, Joined>()

  /** `store`: `postgres://…` of the server; its schema is the one that the work names. */
  constructor(store: string, key: KeySource) {
    this.#store = store
    this.#key = key
  }

  /** Does `work` with the inquiry. @throws {InquiryInUse} when somebody else holds it by now */
  async use<T>({ schema, mark }: WorkAddress, work: (inquiry: Inquiry) => Promise<T>): Promise<T> {
    const name = `${schema}/${mark}`
    const known = this.#open.get(name)
    const joined = known ?? { opening: this.#join(schema, mark), users: 0, lastUse: 0 }
    if (!known) this.#open.set(name, joined)
    joined.users += 1
    try {
      return await work(await joined.opening)
    } catch (cause) {
      // Opened anew next time: it may not have been there yet.
      if (await failed(joined.opening)) this.#open.delete(name)
      throw cause
    } finally {
      joined.users -= 1
      joined.lastUse = performance.now()
      await this.#closeIdle()
    }
  }

  async close(): Promise<void> {
    const all = [...this.#open.values()]
    this.#open.clear()
    await Promise.all(all.map(({ opening }) => closeQuietly(opening)))
  }

  #join(schema: string, join: string): Promise<Inquiry> {
    const url = new URL(this.#store)
    url.searchParams.set('schema', schema)
    return openInquiry(url.href, { mode: { join }, key: this.#key })
  }

  async #closeIdle(): Promise<void> {
    const idle = [...this.#open].filter(([, { users }]) => users === 0).sort((a, b) => b[1].lastUse - a[1].lastUse)
    for (const [name, { opening }] of idle.slice(MOST_IDLE)) {
      this.#open.delete(name)
      await closeQuietly(opening)
    }
  }
}

async function failed(opening: Promise<Inquiry>): Promise<boolean> {
  return opening.then(
    () => false,
    () => true,
  )
}

async function closeQuietly(opening: Promise<Inquiry>): Promise<void> {
  await opening.then((inquiry) => inquiry.close()).catch(() => undefined)
}
