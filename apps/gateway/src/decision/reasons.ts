const KEPT_MS = 15 * 60_000
const MOST = 10_000

/** Reasons that users gave to a warning: each counts for one user and one service, for a quarter of an hour. */
export class Reasons {
  readonly #given = new Map<string, { readonly text: string; readonly until: number }>()

  /** Keeps a reason. */
  give(who: string, service: string, text: string, at: number): void {
    const key = `${service}\n${who}`
    this.#given.delete(key)
    this.#given.set(key, { text, until: at + KEPT_MS })
    for (const oldest of this.#given.keys()) {
      if (this.#given.size <= MOST) break
      this.#given.delete(oldest)
    }
  }

  /** The reason that counts now. */
  of(who: string, service: string, at: number): string | undefined {
    const given = this.#given.get(`${service}\n${who}`)
    return given !== undefined && given.until > at ? given.text : undefined
  }
}
