/** Words kept by one table; those of a few megabytes of text. */
const MOST_FORMS = 1 << 16
const SLOTS = 1 << 17
/** Longer words are none that come back. */
const LONGEST_FORM = 40

/** Number of a word that is not kept. */
export const UNKNOWN_FORM = -1

/** Where sums begin: other in every process, so that nobody can make words that are taken for each other. */
const SEEDS = Int32Array.from({ length: 2 }, () => Math.floor(Math.random() * 0xffffffff))

/**
 * The words that were met, each with a number, so that what is asked of a word is found out once: a few thousand words
 * make up nine tenths of any text. Words are told apart by two sums of 32 bits. A table that is full takes no more;
 * {@link isFull} says when a new one is due.
 */
export class WordForms {
  #size = 0
  /** Number of the word plus one; 0 where nothing is. */
  readonly #slots = new Int32Array(SLOTS)
  /** Two sums a word. */
  readonly #sums = new Int32Array(MOST_FORMS * 2)

  get isFull(): boolean {
    return this.#size >= MOST_FORMS
  }

  /** Number of the word between two offsets, the same for the same characters; {@link UNKNOWN_FORM} when it is not kept. */
  numberOf(text: string, start: number, end: number): number {
    if (end - start > LONGEST_FORM) return UNKNOWN_FORM
    let first = SEEDS[0] ?? 0
    let second = SEEDS[1] ?? 0
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second, 0x85ebca6b) + code
    }
    let slot = (first ^ (first >>> 15)) & (SLOTS - 1)
    for (let probe = 0; probe < 32; probe++) {
      const form = (this.#slots[slot] ?? 0) - 1
      if (form < 0) return this.#keep(slot, first, second)
      if (this.#sums[form * 2] === first && this.#sums[form * 2 + 1] === second) return form
      slot = (slot + 1) & (SLOTS - 1)
    }
    return UNKNOWN_FORM
  }

  #keep(slot: number, first: number, second: number): number {
    if (this.isFull) return UNKNOWN_FORM
    const form = this.#size++
    this.#sums[form * 2] = first
    this.#sums[form * 2 + 1] = second
    this.#slots[slot] = form + 1
    return form
  }
}

/** Room for `width` numbers of each word of a table, side by side; all 0 at first. */
export function formRows(width: number): Int32Array {
  return new Int32Array(MOST_FORMS * width)
}
