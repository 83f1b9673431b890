import { createHash } from 'node:crypto'
import type { HeldBody } from '../body/held-body.ts'
import type { IncomingBody } from '../icap/incoming-body.ts'

/** Keeps a body as it comes in, until its end or until it is larger than `maxBytes`. */
export class BodyHold {
  readonly #hash = createHash('sha256')
  readonly #body: IncomingBody
  readonly #held: HeldBody

  constructor(body: IncomingBody, held: HeldBody) {
    this.#body = body
    this.#held = held
  }

  /** True = the whole is kept. May be called again with a larger bound. */
  async takeUpTo(maxBytes: number): Promise<boolean> {
    for (;;) {
      if (this.#held.size > maxBytes) return false
      const piece = await this.#body.read()
      if (piece === undefined) return true
      this.#hash.update(piece)
      await this.#held.add(piece)
    }
  }

  /** Hexadecimal SHA-256 of what was kept. */
  sha256(): string {
    return this.#hash.copy().digest('hex')
  }
}
