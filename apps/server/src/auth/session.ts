import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Desk, DeskRecord } from '@sluiswacht/evidence'
import type { Account } from './account.ts'
import type { Accounts } from './accounts.ts'
import type { DeskRole } from '../permissions.ts'

const KIND = 'session'
/** A session is written again at most so often. */
const TOUCH_MS = 60_000

export type Stage = 'second_factor' | 'enrol' | 'full'

interface Session {
  readonly account: string
  readonly stage: Stage
  readonly csrf: string
  /** Milliseconds since 1970. */
  readonly made: number
  readonly touched: number
  /** A secret that is being set up, or the challenge of a passkey. */
  readonly totp?: string
  readonly challenge?: string
}

/** Who is signed in, and how far. */
export interface SignedIn {
  readonly accountId: string
  readonly account: Account
  readonly accountVersion: number
  readonly roles: readonly DeskRole[]
  readonly stage: Stage
  readonly csrf: string
  /** Milliseconds since 1970. */
  readonly expires: number
  readonly sessionId: string
  readonly totp: string | null
  readonly challenge: string | null
}

/** Sessions, stored under a hash of their token: who reads the store cannot sign in with it. */
export class Sessions {
  readonly #desk: Desk
  readonly #accounts: Accounts
  readonly #idleMs: number
  readonly #longestMs: number

  constructor(desk: Desk, accounts: Accounts, idleMinutes: number, hours: number) {
    this.#desk = desk
    this.#accounts = accounts
    this.#idleMs = idleMinutes * 60_000
    this.#longestMs = hours * 3_600_000
  }

  /** A new session; gives the token for the cookie. */
  async begin(account: string, stage: Stage): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const now = Date.now()
    const session: Session = { account, stage, csrf: randomBytes(24).toString('base64url'), made: now, touched: now }
    await this.#put(idOf(token), session)
    return token
  }

  /** Who holds the token; null when the session ended or the account may not sign in any more. */
  async of(token: string | undefined): Promise<SignedIn | null> {
    if (token === undefined || !/^[A-Za-z0-9_-]{43}$/.test(token)) return null
    const found = await this.#desk.records.get<Session>(KIND, idOf(token))
    if (!found) return null
    const account = await this.#accounts.get(found.value.account)
    if (!account || account.value.disabled) return null
    const now = Date.now()
    const touched = now - found.value.touched > TOUCH_MS
    if (touched) await this.#put(found.id, { ...found.value, touched: now })
    return signedIn(found, account, this.#expires(touched ? { ...found.value, touched: now } : found.value))
  }

  /** Keeps what a step of signing in needs until the next. */
  async remember({ sessionId }: SignedIn, what: { totp?: string; challenge?: string }): Promise<void> {
    const found = await this.#desk.records.get<Session>(KIND, sessionId)
    if (found) await this.#put(sessionId, { ...found.value, ...what })
  }

  async end(sessionId: string): Promise<void> {
    await this.#desk.records.remove(KIND, sessionId)
  }

  /** Ends the sessions of an account, but for one. */
  async endAll(account: string, butFor?: string): Promise<void> {
    for (const { id, value } of await this.#desk.records.all<Session>(KIND))
      if (value.account === account && id !== butFor) await this.end(id)
  }

  #expires({ made, touched }: Session): number {
    return Math.min(touched + this.#idleMs, made + this.#longestMs)
  }

  async #put(id: string, session: Session): Promise<void> {
    await this.#desk.records.put(KIND, id, session, { expires: this.#expires(session) })
  }
}

/** Whether the header of a change is the token of the session. */
export function isCsrf(given: string | undefined, { csrf }: SignedIn): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(csrf)]
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}

function signedIn({ id, value }: DeskRecord<Session>, account: DeskRecord<Account>, expires: number): SignedIn {
  return {
    accountId: account.id,
    account: account.value,
    accountVersion: account.version,
    roles: account.value.roles,
    stage: value.stage,
    csrf: value.csrf,
    expires,
    sessionId: id,
    totp: value.totp ?? null,
    challenge: value.challenge ?? null,
  }
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
