/** Things that wait, in turns: those of one owner keep their order, and no owner waits for all things of another. */
export class WaitingLine<T> {
  readonly #lines = new Map<string, T[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  add(owner: string, item: T): void {
    const line = this.#lines.get(owner)
    if (line) line.push(item)
    else this.#lines.set(owner, [item])
    this.#size += 1
  }

  /** The first of the owner whose turn it is. */
  next(): T | undefined {
    return this.nextOf()?.item
  }

  /** As {@link next}, with its owner. */
  nextOf(): { readonly owner: string; readonly item: T } | undefined {
    for (const [owner, line] of this.#lines) {
      const item = line.shift()
      this.#lines.delete(owner)
      // Behind all others.
      if (line.length > 0) this.#lines.set(owner, line)
      if (item === undefined) continue
      this.#size -= 1
      return { owner, item }
    }
    return undefined
  }
}
