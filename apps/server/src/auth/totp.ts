import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
/** A clock may be one step off. */
const WINDOW = 1

/** The second factor of an account. `lastStep`: the step of the last code that was taken; no code counts twice. */
export interface TotpFactor {
  readonly secret: string
  readonly lastStep: number
}

export function newTotp(issuer: string, label: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: 20 })
  return { secret: secret.base32, uri: totpOf(secret.base32, issuer, label).toString() }
}

/** The factor after a right code; null when the code is wrong or was used before (RFC 6238). */
export function takeCode(factor: TotpFactor, code: string, now: number): TotpFactor | null {
  const delta = totpOf(factor.secret).validate({ token: code, timestamp: now, window: WINDOW })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / PERIOD) + delta
  return step > factor.lastStep ? { ...factor, lastStep: step } : null
}

function totpOf(secret: string, issuer = 'Sluiswacht', label = 'Sluiswacht'): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) })
}
