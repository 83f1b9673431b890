const MOST = 1_000

/** Hosts with the name of an AI service that are not in the list: the list's blind spots, to be looked at by people. */
export class UnknownHosts {
  readonly #seen = new Map<string, { times: number; readonly first: string; last: string }>()

  /** Counts a host; true = it was not seen before. */
  add(host: string, at: Date): boolean {
    const now = at.toISOString()
    const known = this.#seen.get(host)
    if (known) {
      known.times += 1
      known.last = now
      return false
    }
    if (this.#seen.size < MOST) this.#seen.set(host, { times: 1, first: now, last: now })
    return true
  }

  list(): readonly { readonly host: string; readonly times: number; readonly first: string; readonly last: string }[] {
    return [...this.#seen]
      .map(([host, { times, first, last }]) => ({ host, times, first, last }))
      .toSorted((one, other) => other.times - one.times)
  }
}
