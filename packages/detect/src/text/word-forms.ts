import { characterClass, LETTER } from './characters.ts'

/** Words kept by one table; those of a few megabytes of text. */
const MOST_FORMS = 1 << 16
const SLOTS = 1 << 17
/** Longer words are none that come back. */
const LONGEST_FORM = 40

/** Instead of the row of a word that is not kept. */
export const UNKNOWN_FORM = -1

/** Where sums begin: other in every process, so that nobody can make words that are taken for each other. */
const SEEDS = Int32Array.from({ length: 2 }, () => Math.floor(Math.random() * 0xffffffff))

/** Numbers that are kept of a word: 64 bytes, which the processor fetches at once. */
export const ROW_WIDTH = 16

/**
 * The words that were met, each with a row of numbers, so that what is asked of a word is found out once: a few thousand words
 * make up nine tenths of any text. Words are told apart by two sums of 32 bits. A table that is full takes no more;
 * {@link isFull} says when a new one is due.
 */
export class WordForms {
  #size = 0
  /** Where the row of the word begins, plus one; 0 where nothing is. */
  readonly #slots = new Int32Array(SLOTS)
  /** {@link ROW_WIDTH} numbers a word, from its number times that on: two sums, and what others find out of it, all 0 at first. */
  readonly rows: Int32Array = new Int32Array(MOST_FORMS * ROW_WIDTH)

  /** Sum of what was read ahead; of no use but that the reading is not left out. */
  touched = 0

  get isFull(): boolean {
    return this.#size >= MOST_FORMS
  }

  /** Where the row of the word between two offsets begins, the same for the same characters; {@link UNKNOWN_FORM} when it is not kept. */
  rowOf(units: Uint16Array, start: number, end: number): number {
    if (end - start > LONGEST_FORM) return UNKNOWN_FORM
    let first = SEEDS[0] ?? 0
    let second = SEEDS[1] ?? 0
    for (let at = start; at < end; at++) {
      const code = units[at] ?? 0
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second, 0x85ebca6b) + code
    }
    let slot = (first ^ (first >>> 15)) & (SLOTS - 1)
    for (let probe = 0; probe < 32; probe++) {
      const row = (this.#slots[slot] ?? 0) - 1
      if (row < 0) return this.#keep(slot, first, second | 0)
      if (this.rows[row] === first && this.rows[row + 1] === (second | 0)) return row
      slot = (slot + 1) & (SLOTS - 1)
    }
    return UNKNOWN_FORM
  }

  /** Has the processor fetch the rows of the words of a text side by side; it would wait for each in turn otherwise. */
  fetchAhead(units: Uint16Array): void {
    let first = SEEDS[0] ?? 0
    let touched = 0
    let within = false
    for (let at = 0; at < units.length; at++) {
      const code = units[at] ?? 0
      if ((characterClass[code] ?? 0) & LETTER) {
        first = Math.imul(first ^ code, 0x01000193)
        within = true
      } else if (within) {
        const row = this.#slots[(first ^ (first >>> 15)) & (SLOTS - 1)] ?? 0
        touched += this.rows[row] ?? 0
        first = SEEDS[0] ?? 0
        within = false
      }
    }
    this.touched = touched
  }

  #keep(slot: number, first: number, second: number): number {
    if (this.isFull) return UNKNOWN_FORM
    const row = this.#size++ * ROW_WIDTH
    this.rows[row] = first
    this.rows[row + 1] = second
    this.#slots[slot] = row + 1
    return row
  }
}
