/** Lets many at once go through, or one with nobody beside it; who wants to be alone is not kept waiting by newcomers. */
export class Turns {
  #inside = 0
  #alone = false
  #wanting = 0
  readonly #waiting: { readonly alone: boolean; readonly go: () => void }[] = []

  /** Waits for a turn and gives what ends it. */
  async take(alone: boolean): Promise<() => void> {
    if (alone) this.#wanting += 1
    while (!this.#free(alone)) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#waiting.push({ alone, go: resolve })
      await promise
    }
    if (alone) {
      this.#wanting -= 1
      this.#alone = true
    } else this.#inside += 1
    return () => {
      if (alone) this.#alone = false
      else this.#inside -= 1
      for (const { go } of this.#waiting.splice(0)) go()
    }
  }

  #free(alone: boolean): boolean {
    if (this.#alone) return false
    return alone ? this.#inside === 0 : this.#wanting === 0
  }
}
