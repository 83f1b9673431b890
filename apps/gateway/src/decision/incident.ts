import { randomBytes } from 'node:crypto'

/** Crockford's digits: nothing that is mistaken for something else when read aloud. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number for one decision, such as `2026-7F3K-92QM`: 40 random bits behind the year. */
export function incidentNumber(at: Date): string {
  const digits = [...randomBytes(8)].map((byte) => DIGITS[byte & 31] ?? '0').join('')
  return `${at.getUTCFullYear()}-${digits.slice(0, 4)}-${digits.slice(4)}`
}
