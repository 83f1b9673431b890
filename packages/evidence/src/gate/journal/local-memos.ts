const MOST = 10_000

/** What a gate remembers by itself for some minutes. */
export class LocalMemos {
  readonly #kept = new Map<string, { readonly value: string; readonly until: number }>()

  remember(key: string, value: string, until: number): void {
    this.#kept.delete(key)
    this.#kept.set(key, { value, until })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break
      this.#kept.delete(oldest)
    }
  }

  recall(key: string, at: number): string | undefined {
    const kept = this.#kept.get(key)
    return kept && kept.until > at ? kept.value : undefined
  }
}
