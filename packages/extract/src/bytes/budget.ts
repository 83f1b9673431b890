import { ReadFailure } from '../failure.ts'
import type { ReadLimits } from '../limits.ts'

/** What one file may still unpack, shared by all that it contains. Every unpacked chunk is counted here. */
export class Budget {
  readonly limits: ReadLimits
  readonly #packedBytes: number
  #unpacked = 0
  #entries = 0

  /** `packedBytes`: size of the outermost file. */
  constructor(limits: ReadLimits, packedBytes: number) {
    this.limits = limits
    this.#packedBytes = Math.max(packedBytes, 1)
  }

  /** Counts one more contained file. @throws {ReadFailure} `too-many-entries` */
  entry(): void {
    if (++this.#entries > this.limits.entries) throw new ReadFailure('too-many-entries', String(this.limits.entries))
  }

  /** Counts unpacked bytes. @throws {ReadFailure} `too-large` or `bomb` */
  unpack(bytes: number): void {
    this.#unpacked += bytes
    if (this.#unpacked > this.limits.fileBytes) throw new ReadFailure('too-large')
    if (this.#unpacked > this.limits.ratioFromBytes && this.#unpacked / this.#packedBytes > this.limits.ratio)
      throw new ReadFailure('bomb')
  }
}

/** Counts the bytes of one entry as well as those of its file. */
export class EntryBudget {
  readonly #budget: Budget
  #unpacked = 0

  constructor(budget: Budget) {
    this.#budget = budget
  }

  unpack(bytes: number): void {
    this.#unpacked += bytes
    if (this.#unpacked > this.#budget.limits.entryBytes) throw new ReadFailure('too-large')
    this.#budget.unpack(bytes)
  }
}
