import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** Seconds of processor time of processes and all that they started, added up while they live (Linux). */
export class ProcessorTime {
  readonly #roots: readonly number[]
  readonly #last = new Map<number, number>()
  readonly #first = new Map<number, number>()
  readonly #timer: NodeJS.Timeout

  constructor(roots: readonly number[]) {
    this.#roots = roots
    for (const [pid, seconds] of this.#look()) this.#first.set(pid, seconds)
    this.#timer = setInterval(() => this.#sample(), 100)
  }

  /** Since it was made. What a process used in the last tenth of a second before it ended is not in it. */
  stop(): number {
    clearInterval(this.#timer)
    this.#sample()
    let sum = 0
    for (const [pid, seconds] of this.#last) sum += seconds - (this.#first.get(pid) ?? 0)
    return sum
  }

  #sample(): void {
    for (const [pid, seconds] of this.#look()) this.#last.set(pid, seconds)
  }

  #look(): Map<number, number> {
    const children = new Map<number, number[]>()
    const seconds = new Map<number, number>()
    for (const name of readdirSync('/proc')) {
      const pid = Number(name)
      if (!Number.isInteger(pid)) continue
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        // The name of a process may hold anything, so the fields are counted from its end.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const parent = Number(fields[1])
        children.set(parent, [...(children.get(parent) ?? []), pid])
        seconds.set(pid, (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND)
      } catch {
        // It ended meanwhile.
      }
    }
    const found = new Map<number, number>()
    const add = (pid: number): void => {
      found.set(pid, seconds.get(pid) ?? 0)
      for (const child of children.get(pid) ?? []) add(child)
    }
    for (const root of this.#roots) if (seconds.has(root)) add(root)
    return found
  }
}
