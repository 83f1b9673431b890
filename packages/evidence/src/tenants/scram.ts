import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

const ROUNDS = 4096
const BYTES = 32

/**
 * What PostgreSQL keeps of a password (SCRAM-SHA-256, RFC 5802 and 7677), so that the password itself never stands in a
 * statement, which a server may log. @param password ASCII
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ROUNDS, BYTES, 'sha256')
  const keyed = (what: string): Buffer => createHmac('sha256', salted).update(what).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${ROUNDS}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
