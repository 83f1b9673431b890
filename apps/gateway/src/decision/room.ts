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

  /**
   * Does the work when there is room for it; more than the whole room counts as the whole room. Undefined when there
   * was none within `patienceMs`.
   */
  async with<T>(wanted: number, patienceMs: number, work: () => Promise<T>): Promise<T | undefined> {
    const size = Math.min(wanted, this.#size)
    if (this.#line.length > 0 || this.#taken + size > this.#size) {
      if (!(await this.#wait(size, patienceMs))) return undefined
    } else this.#taken += size
    try {
      return await work()
    } finally {
      this.#taken -= size
      this.#letIn()
    }
  }

  /** True = its room is taken. */
  #wait(size: number, patienceMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const place = {
        size,
        enter: () => {
          clearTimeout(timer)
          resolve(true)
        },
      }
      const timer = setTimeout(() => {
        const at = this.#line.indexOf(place)
        if (at < 0) return
        this.#line.splice(at, 1)
        resolve(false)
        // Who stood behind it may fit.
        this.#letIn()
      }, patienceMs)
      this.#line.push(place)
    })
  }

  #letIn(): void {
    for (let next = this.#line[0]; next && this.#taken + next.size <= this.#size; next = this.#line[0]) {
      this.#line.shift()
      this.#taken += next.size
      next.enter()
    }
  }
}
