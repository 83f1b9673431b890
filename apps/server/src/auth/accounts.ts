import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { ChangedMeanwhile, type Desk, type DeskRecord } from '@sluiswacht/evidence'
import { NotNow, NotThere } from '../http/errors.ts'
import type { Account } from './account.ts'

const KIND = 'account'
const INVITATION_DAYS = 7

/** The accounts of the desk. Ids are keyed tokens of the login, so that no login exists twice. */
export class Accounts {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  idOf(origin: Account['origin'], login: string): string {
    return this.#desk.records.idOf(KIND, `${origin} ${login.trim().toLowerCase()}`)
  }

  get(id: string): Promise<DeskRecord<Account> | undefined> {
    return this.#desk.records.get<Account>(KIND, id)
  }

  /** @throws {NotThere} */
  async known(id: string): Promise<DeskRecord<Account>> {
    const found = await this.get(id)
    if (!found) throw new NotThere()
    return found
  }

  all(): Promise<DeskRecord<Account>[]> {
    return this.#desk.records.all<Account>(KIND)
  }

  /** Whether nobody can sign in yet. */
  async isEmpty(): Promise<boolean> {
    return (await this.all()).length === 0
  }

  /** Names by id, for screens; `-` is nobody. */
  async namesOf(ids: Iterable<string>): Promise<Readonly<Record<string, string>>> {
    const names: Record<string, string> = {}
    for (const id of new Set(ids)) names[id] = (await this.get(id))?.value.name ?? id
    return names
  }

  /** @throws {NotNow} when there is one with this login */
  async create(account: Account): Promise<DeskRecord<Account>> {
    const id = this.idOf(account.origin, account.login)
    if (await this.get(id)) throw new NotNow('ERR_LOGIN_TAKEN', LOGIN_TAKEN, 'login')
    const version = await this.#desk.records.put(KIND, id, account, { expected: 0 })
    return { id, version, value: account }
  }

  /** @throws {ChangedMeanwhile} */
  async change(record: DeskRecord<Account>, change: Partial<Account>): Promise<DeskRecord<Account>> {
    const value = { ...record.value, ...change }
    const version = await this.#desk.records.put(KIND, record.id, value, { expected: record.version })
    return { id: record.id, version, value }
  }

  /** Notes when somebody signed in. Who does so twice at once is not refused: the other one noted the same moment. */
  async noteSignIn(record: DeskRecord<Account>): Promise<void> {
    try {
      await this.change(record, { lastSignIn: new Date().toISOString() })
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error
    }
  }

  /** Stores an account of the identity provider as it came this time. */
  async put(id: string, account: Account): Promise<void> {
    await this.#desk.records.put(KIND, id, account)
  }
}

/** A code to hand over once: five groups of four letters and digits that cannot be misread. */
export function oneTimeCode(): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  const code = [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('')
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}

export function invitationOf(code: string, now: number): NonNullable<Account['invitation']> {
  return { hash: hashOf(code), until: now + INVITATION_DAYS * 86_400_000 }
}

/** Whether a code is the one of the hash. */
export function isCode(code: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(code), 'hex'), Buffer.from(hash, 'hex'))
}

export function hashOf(code: string): string {
  return createHash('sha256').update(code.trim().toUpperCase().replaceAll(/[\s-]/g, '')).digest('hex')
}

const LOGIN_TAKEN = {
  nl: 'Er is al een account met deze inlognaam. Kies een andere.',
  en: 'There is an account with this login already. Choose another.',
}
