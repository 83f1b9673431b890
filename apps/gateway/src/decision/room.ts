/** Room for a bounded amount of work in memory at a time; who does not fit waits in line. */
export class Room {
  readonly #size: number
  #taken = 0
  readonly #line: { readonly size: number; readonly enter: () => void }[] = []

  constructor(size: number) {
    this.#size = size
  }

  get waiting(): number {
    return this.#line.length
  }

  /** Does the work when there is room for it; more than the whole room counts as the whole room. */
  async with<T>(wanted: number, work: () => Promise<T>): Promise<T> {
    const size = Math.min(wanted, this.#size)
    if (this.#line.length > 0 || this.#taken + size > this.#size)
      await new Promise<void>((enter) => this.#line.push({ size, enter }))
    else this.#taken += size
    try {
      return await work()
    } finally {
      this.#taken -= size
      this.#letIn()
    }
  }

  #letIn(): void {
    for (let next = this.#line[0]; next && this.#taken + next.size <= this.#size; next = this.#line[0]) {
      this.#line.shift()
      this.#taken += next.size
      next.enter()
    }
  }
}
