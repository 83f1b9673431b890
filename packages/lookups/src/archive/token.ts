import { createHmac } from 'node:crypto'

/**
 * The keyed token of a person: 64 bits of HMAC-SHA-256 over the normalised number, as a decimal. Whoever lacks the key
 * cannot make tokens from the list of all BSNs. The same in SQL: {@link tokenInSql}.
 */
export function tokenOf(key: Uint8Array, subject: string): bigint {
  return createHmac('sha256', key).update(normal(subject)).digest().readBigUInt64BE(0)
}

/** Digits of a BSN without points or leading zeros lost; anything else as it is. */
function normal(subject: string): string {
  const bare = subject.trim()
  const digits = bare.replace(/[ .]/g, '')
  return /^\d{7,9}$/.test(digits) ? digits.padStart(9, '0') : bare
}

/**
 * Whether a number has the form of a BSN and fails the eleven test, so that it was most likely mistyped. Other numbers
 * of persons have no such test.
 */
export function isMistypedBsn(subject: string): boolean {
  const digits = normal(subject)
  if (!/^\d{9}$/.test(digits)) return false
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum === 0 || sum % 11 !== 0
}

const BLOCK = 64

/** HMAC-SHA-256 (RFC 2104) in the words of the database, for whole columns at once. */
export function tokenInSql(key: Uint8Array, column: string): string {
  const padded = Buffer.alloc(BLOCK)
  padded.set(key.length > BLOCK ? [] : key)
  const pad = (byte: number): string => `unhex('${Buffer.from(padded.map((one) => one ^ byte)).toString('hex')}')`
  const bare = `regexp_replace(trim(${column}), '[ .]', '', 'g')`
  const value = `encode(CASE WHEN regexp_full_match(${bare}, '\\d{7,9}') THEN lpad(${bare}, 9, '0') ELSE trim(${column}) END)`
  return `('0x' || left(sha256(${pad(0x5c)} || unhex(sha256(${pad(0x36)} || ${value}))), 16))::UBIGINT`
}
