import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { KeyDoesNotFit } from './errors.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const PLAIN = 1
const DEFLATED = 2
const WORTH_DEFLATING = 1024
/** Small boxes do not need (and would pay for) the largest window. */
const SMALL = 16 * 1024
const DEFLATE_SMALL = { level: 3, windowBits: 12, memLevel: 5 }
const DEFLATE_LARGE = { level: 3 }
/** Larger than any text that extraction lets through; a sealed box that swells beyond it is refused. */
const MAX_OPENED_BYTES = 512 * 1024 * 1024

/**
 * Seals bytes with AES-256-GCM and makes keyed tokens for look-up (blind index).
 * A box is `kind (1) | nonce (12) | tag (16) | ciphertext`; `purpose` is authenticated with it, so that a box
 * cannot be moved to another place. Nonces are random: at most 2^32 boxes under one key (NIST SP 800-38D, 8.3).
 */
export class Sealer {
  readonly #sealing: KeyObject
  readonly #indexing: () => KeyObject

  /** Both keys are derived (HKDF-SHA-256) from one data key of 32 bytes. */
  constructor(dataKey: Uint8Array) {
    this.#sealing = derived(dataKey, 'sluiswacht sealing v1')
    let indexing: KeyObject | undefined
    this.#indexing = () => (indexing ??= derived(dataKey, 'sluiswacht index v1'))
  }

  /** Encrypts `plain`; what is worth it is compressed first. */
  seal(plain: Uint8Array, purpose: string): Uint8Array {
    return sealWith(this.#sealing, plain, purpose)
  }

  /** Opens a box of {@link seal}. @throws {KeyDoesNotFit} when key, purpose or content differ. */
  open(box: Uint8Array, purpose: string): Buffer {
    return openWith(this.#sealing, box, purpose)
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
    return createHmac('sha256', this.#indexing()).update(`${kind}\0${value}`).digest()
  }
}

/** Seals with a random key that is used for nothing else, as that of one content. */
export class ContentSealer {
  readonly #key: KeyObject

  constructor(key: Uint8Array) {
    this.#key = createSecretKey(key)
  }

  seal(plain: Uint8Array, purpose: string): Uint8Array {
    return sealWith(this.#key, plain, purpose)
  }

  /** @throws {KeyDoesNotFit} */
  open(box: Uint8Array, purpose: string): Buffer {
    return openWith(this.#key, box, purpose)
  }
}

function derived(dataKey: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', dataKey, '', purpose, 32)))
}

function sealWith(key: KeyObject, plain: Uint8Array, purpose: string): Uint8Array {
  const kind = plain.byteLength >= WORTH_DEFLATING ? DEFLATED : PLAIN
  const settings = plain.byteLength <= SMALL ? DEFLATE_SMALL : DEFLATE_LARGE
  const body = kind === DEFLATED ? deflateRawSync(plain, settings) : plain
  const nonce = freshNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(`${kind}:${purpose}`))
  const sealed = cipher.update(body)
  cipher.final()
  return Buffer.concat([Buffer.of(kind), nonce, cipher.getAuthTag(), sealed])
}

const POOL_BYTES = NONCE_BYTES * 256
let pool = Buffer.alloc(0)

/** Random bytes are fetched for many nonces at once; each is used once. */
function freshNonce(): Buffer {
  if (pool.byteLength === 0) pool = randomBytes(POOL_BYTES)
  const nonce = pool.subarray(0, NONCE_BYTES)
  pool = pool.subarray(NONCE_BYTES)
  return nonce
}

function openWith(key: KeyObject, box: Uint8Array, purpose: string): Buffer {
  try {
    const kind = box[0]
    const nonce = box.subarray(1, 1 + NONCE_BYTES)
    const tag = box.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAuthTag(tag)
    decipher.setAAD(Buffer.from(`${kind}:${purpose}`))
    const opened = decipher.update(box.subarray(1 + NONCE_BYTES + TAG_BYTES))
    decipher.final()
    return kind === DEFLATED ? inflateRawSync(opened, { maxOutputLength: MAX_OPENED_BYTES }) : opened
  } catch (cause) {
    throw new KeyDoesNotFit(purpose, { cause })
  }
}
