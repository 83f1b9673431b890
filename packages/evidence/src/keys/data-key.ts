import { randomBytes } from 'node:crypto'
import { KEY_BYTES } from './key-source.ts'
import { Sealer } from './sealer.ts'

/** A fresh key of 32 bytes. */
export function newKey(): Uint8Array {
  return randomBytes(KEY_BYTES)
}

/** Puts the data key of an inquiry in a box that only the master key opens (envelope encryption). */
export function wrapDataKey(masterKey: Uint8Array, dataKey: Uint8Array): Uint8Array {
  return new Sealer(masterKey).seal(dataKey, 'data key')
}

/** Opens the box of {@link wrapDataKey}. @throws {KeyDoesNotFit} */
export function unwrapDataKey(masterKey: Uint8Array, wrapped: Uint8Array): Uint8Array {
  return new Sealer(masterKey).open(wrapped, 'data key')
}
