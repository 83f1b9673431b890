import type { HashedVector } from './hashed-vector.ts'
import { SLOTS } from './hashed-vector.ts'

/** The vector number in which a slot was last taken; kept from text to text, so that nothing is cleared. */
const taken = new Uint32Array(SLOTS)
let number = 0

/** Puts a vector together: cues first, then words, each slot once. One at a time. */
export class VectorBuilder {
  readonly #slots: number[] = []
  readonly #values: number[] = []
  #words = 0

  constructor() {
    number++
  }

  /** Adds a cue; nothing when the value is 0 or the slot taken. */
  cue(slot: number, value: number): void {
    if (value === 0 || taken[slot] === number) return
    taken[slot] = number
    this.#slots.push(slot)
    this.#values.push(value)
  }

  /** Adds a word; all words weigh the same. */
  word(slot: number): void {
    if (slot === 0 || taken[slot] === number) return
    taken[slot] = number
    this.#slots.push(slot)
    this.#words++
  }

  /** The vector; the words of a longer text weigh less. Nothing can be added after it. */
  finish(): HashedVector {
    const weight = this.#words > 0 ? 4 / Math.sqrt(this.#words) : 0
    const slots = Uint16Array.from(this.#slots)
    const values = new Float64Array(slots.length).fill(weight)
    values.set(this.#values)
    return { slots, values }
  }
}
