import type { Desk } from '@sluiswacht/evidence'
import { TooManyRequests } from '../http/errors.ts'

const KIND = 'throttle'
const FREE_FAILURES = 5
const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 15 * 60_000
const FORGET_MS = 24 * 3_600_000

interface Failures {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly until: number
}

/** Slows guessing down: after five wrong tries a login waits, each time twice as long. Shared by all servers. */
export class Throttle {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** @throws {TooManyRequests} while the login has to wait */
  async check(login: string): Promise<void> {
    const found = await this.#desk.records.get<Failures>(KIND, this.#idOf(login))
    const left = (found?.value.until ?? 0) - Date.now()
    if (left > 0) throw new TooManyRequests(Math.ceil(left / 1000))
  }

  async failed(login: string): Promise<void> {
    const id = this.#idOf(login)
    const count = ((await this.#desk.records.get<Failures>(KIND, id))?.value.count ?? 0) + 1
    const wait = count < FREE_FAILURES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_FAILURES))
    await this.#desk.records.put(KIND, id, { count, until: Date.now() + wait }, { expires: Date.now() + FORGET_MS })
  }

  async succeeded(login: string): Promise<void> {
    await this.#desk.records.remove(KIND, this.#idOf(login))
  }

  #idOf(login: string): string {
    return this.#desk.records.idOf(KIND, login.trim().toLowerCase())
  }
}
