import { randomFillSync } from 'node:crypto'

/** Crockford's digits: nothing that is mistaken for something else when read aloud. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** Random bytes are asked for many at a time: each call costs as much as a thousand bytes. */
const pool = Buffer.alloc(LENGTH * 512)
let used = pool.length

/** A number for one decision, such as `2026-7F3K-92QM`: 40 random bits behind the year. */
export function incidentNumber(at: Date): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let digits = ''
  for (const end = used + LENGTH; used < end; used += 1) digits += DIGITS[(pool[used] ?? 0) & 31] ?? '0'
  return `${at.getUTCFullYear()}-${digits.slice(0, 4)}-${digits.slice(4)}`
}
