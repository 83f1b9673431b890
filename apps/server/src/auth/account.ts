import type { Language } from '@sluiswacht/model'
import type { DeskRole } from '../permissions.ts'
import type { TotpFactor } from './totp.ts'

export interface Passkey {
  /** As the authenticator names it, base64url. */
  readonly id: string
  readonly name: string
  /** COSE key, base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
  readonly made: string
  readonly lastUsed: string | null
}

/** Somebody who may sign in. */
export interface Account {
  readonly login: string
  readonly name: string
  readonly roles: readonly DeskRole[]
  readonly origin: 'local' | 'oidc'
  readonly disabled: boolean
  /** As {@link hashPassword} makes it. */
  readonly password: string | null
  readonly totp: TotpFactor | null
  readonly passkeys: readonly Passkey[]
  /** SHA-256 of the one-time code with which a new account begins, and until when it holds (milliseconds since 1970). */
  readonly invitation: { readonly hash: string; readonly until: number } | null
  readonly lang: Language
  readonly lastSignIn: string | null
}
