import type { Sealer } from '../keys/sealer.ts'

/** Seals what goes over a network between processes that have the key of the inquiry, and makes names for it. */
export class MessageSealer {
  readonly #sealer: Sealer

  constructor(sealer: Sealer) {
    this.#sealer = sealer
  }

  /** `purpose`: what the message is and where it belongs; it opens for no other. */
  seal(value: unknown, purpose: string): Uint8Array {
    return this.#sealer.sealJson(value, `message ${purpose}`)
  }

  /** The value of a message of {@link seal}. @throws {KeyDoesNotFit} when it is not of this inquiry and purpose */
  open<T>(box: Uint8Array, purpose: string): T {
    return this.#sealer.openJson<T>(box, `message ${purpose}`)
  }

  sealBytes(bytes: Uint8Array, purpose: string): Uint8Array {
    return this.#sealer.seal(bytes, `message ${purpose}`)
  }

  /** @throws {KeyDoesNotFit} */
  openBytes(box: Uint8Array, purpose: string): Uint8Array {
    return this.#sealer.open(box, `message ${purpose}`)
  }

  /** A name that is the same for the same value and tells nothing of it: 32 hexadecimal digits. */
  name(kind: string, value: string): string {
    return this.#sealer.token(`message ${kind}`, value).toString('hex').slice(0, 32)
  }
}
