import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { KeyDoesNotFit } from './errors.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const PLAIN = 1
const DEFLATED = 2
const WORTH_DEFLATING = 256
/** Larger than any text that extraction lets through; a sealed box that swells beyond it is refused. */
const MAX_OPENED_BYTES = 512 * 1024 * 1024

/**
 * Seals bytes with AES-256-GCM and makes keyed tokens for look-up (blind index), both from one data key.
 * A box is `kind (1) | nonce (12) | tag (16) | ciphertext`; `purpose` is authenticated with it, so that a box
 * cannot be moved to another place. Nonces are random: at most 2^32 boxes under one key (NIST SP 800-38D, 8.3).
 */
export class Sealer {
  readonly #dataKey: Uint8Array
  readonly #sealing: Buffer
  #indexing: Buffer | undefined

  constructor(dataKey: Uint8Array) {
    this.#dataKey = dataKey
    this.#sealing = Buffer.from(hkdfSync('sha256', dataKey, '', 'sluiswacht sealing v1', 32))
  }

  /** Encrypts `plain`; what is worth it is compressed first. */
  seal(plain: Uint8Array, purpose: string): Uint8Array {
    const kind = plain.byteLength >= WORTH_DEFLATING ? DEFLATED : PLAIN
    const body = kind === DEFLATED ? deflateRawSync(plain, { level: 3 }) : plain
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.#sealing, nonce)
    cipher.setAAD(Buffer.from(`${kind}:${purpose}`))
    const sealed = Buffer.concat([cipher.update(body), cipher.final()])
    return Buffer.concat([Buffer.of(kind), nonce, cipher.getAuthTag(), sealed])
  }

  /** Opens a box of {@link seal}. @throws {KeyDoesNotFit} when key, purpose or content differ. */
  open(box: Uint8Array, purpose: string): Buffer {
    try {
      const kind = box[0]
      const nonce = box.subarray(1, 1 + NONCE_BYTES)
      const tag = box.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', this.#sealing, nonce, { authTagLength: TAG_BYTES })
      decipher.setAuthTag(tag)
      decipher.setAAD(Buffer.from(`${kind}:${purpose}`))
      const opened = Buffer.concat([decipher.update(box.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()])
      return kind === DEFLATED ? inflateRawSync(opened, { maxOutputLength: MAX_OPENED_BYTES }) : opened
    } catch (cause) {
      throw new KeyDoesNotFit(purpose, { cause })
    }
  }

  sealJson(value: unknown, purpose: string): Uint8Array {
    return this.seal(Buffer.from(JSON.stringify(value)), purpose)
  }

  /** The value of a box of {@link sealJson}; the caller vouches for its shape, the tag for its origin. */
  openJson<T>(box: Uint8Array, purpose: string): T {
    return JSON.parse(this.open(box, purpose).toString('utf8')) as T
  }

  /** A keyed token (HMAC-SHA-256, 32 bytes) by which an exact value can be looked up without storing it. */
  token(kind: string, value: string): Buffer {
    this.#indexing ??= Buffer.from(hkdfSync('sha256', this.#dataKey, '', 'sluiswacht index v1', 32))
    return createHmac('sha256', this.#indexing).update(`${kind}\0${value}`).digest()
  }
}
