import { NotNow } from '../http/errors.ts'
import { type Accounts, hashOf, isCode, oneTimeCode } from './accounts.ts'

/** The making of the first administrator, with a code that only who started the server can see. */
export class Setup {
  readonly #accounts: Accounts
  #hash: string | undefined

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  isNeeded(): Promise<boolean> {
    return this.#accounts.isEmpty()
  }

  /** A new code to show at the start of the server; null when there is an account already. */
  async newCode(): Promise<string | null> {
    if (!(await this.isNeeded())) return null
    const code = oneTimeCode()
    this.#hash = hashOf(code)
    return code
  }

  /** Whether the code is right; it counts once. @throws {NotNow} when there is an account already */
  async take(code: string): Promise<boolean> {
    if (!(await this.isNeeded())) throw new NotNow('ERR_SETUP_DONE', DONE)
    if (this.#hash === undefined || !isCode(code, this.#hash)) return false
    this.#hash = undefined
    return true
  }
}

const DONE = {
  nl: 'De eerste beheerder is er al. Log in, of vraag die beheerder om een account.',
  en: 'There is a first administrator already. Sign in, or ask that administrator for an account.',
}
