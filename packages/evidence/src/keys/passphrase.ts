import { randomBytes, scrypt } from 'node:crypto'
import { KeyUnusable } from './errors.ts'

const SALT_BYTES = 16
const KEY_BYTES = 32
/** 128 MB and about half a second a guess: above the least that OWASP's password storage cheat sheet asks (2^17, 8, 1). */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 }
/** Shorter ones are guessed from a stolen store, whatever the cost. */
const SHORTEST = 12

export function newSalt(): Uint8Array {
  return randomBytes(SALT_BYTES)
}

/** Derives the master key from a passphrase (scrypt, RFC 7914). Compatibly written characters count as the same. @throws {KeyUnusable} */
export function keyOfPassphrase(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  const text = passphrase.normalize('NFKC')
  if (text.length < SHORTEST) return Promise.reject(new KeyUnusable('', 'short-passphrase'))
  return new Promise((resolve, reject) => {
    scrypt(text, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
