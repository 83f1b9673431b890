import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { ReviewChanged } from '../errors.ts'

const NONCE = 12
const TAG = 16

/** Seals what the review store keeps (AES-256-GCM, key derived from that of the workspace) and makes its pseudonyms. */
export class Sealer {
  readonly #key: Uint8Array
  readonly #names: Uint8Array

  constructor(workspaceKey: Uint8Array) {
    this.#key = new Uint8Array(hkdfSync('sha256', workspaceKey, '', 'sluiswacht lookups review', 32))
    this.#names = new Uint8Array(hkdfSync('sha256', workspaceKey, '', 'sluiswacht lookups pseudonyms', 32))
  }

  /** `bound`: what the box belongs to; it opens nowhere else. */
  seal(value: unknown, bound: string): Uint8Array {
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(bound))
    const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), text])
  }

  /** @throws {ReviewChanged} when the key does not fit or the box was changed. */
  open(box: Uint8Array, bound: string): unknown {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, box.subarray(0, NONCE))
        .setAAD(Buffer.from(bound))
        .setAuthTag(box.subarray(NONCE, NONCE + TAG))
      const text = Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()])
      return JSON.parse(text.toString('utf8'))
    } catch (cause) {
      throw new ReviewChanged(bound, { cause })
    }
  }

  /** The pseudonym of an official within one period (`2026-03`): links alerts of that period and no others. */
  pseudonym(userId: string, period: string): string {
    const bytes = createHmac('sha256', this.#names).update(`${period}\0${userId}`).digest()
    return `M-${[...bytes.subarray(0, 6)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`
  }

  /** A keyed id for an alert. */
  id(parts: readonly string[]): string {
    return createHmac('sha256', this.#names).update(parts.join('\0')).digest('hex').slice(0, 12)
  }
}

/** Without letters and digits that look alike. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
