/** Number of slots that words and cues are hashed into. A power of two. */
export const SLOTS = 32768

/** A sparse vector of distinct slots, each with its value. */
export interface HashedVector {
  readonly slots: ArrayLike<number>
  readonly values: ArrayLike<number>
}

const cueSlots = new Map<string, number>()

/** Slot of a cue; kept, as there are a few hundred cues and every text has them. */
export function cueSlot(name: string): number {
  let slot = cueSlots.get(name)
  if (slot === undefined) {
    slot = slotOf(`cue ${name}`)
    cueSlots.set(name, slot)
  }
  return slot
}

/** Whether a slot is that of a cue that has been asked for. */
export function isCueSlot(slot: number): boolean {
  return [...cueSlots.values()].includes(slot)
}

/** Slot of a name (FNV-1a). */
function slotOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** Most letters of a word that is counted. */
const LONGEST_WORD = 30
/** How many first letters stand for a longer word and its forms. */
const STEM = 4

/** Slot of a lower-case word and, above 16 bits, that of its first letters when it is longer; 0 for none. */
export function wordSlots(word: string): number {
  if (!isCounted(word)) return 0
  let hash = 0x811c9dc5
  let stem = 0
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    if (at === STEM - 1 && word.length > STEM + 1) stem = nonZero((hash ^ 0x5bd1e995 ^ (hash >>> 15)) & (SLOTS - 1))
  }
  return (stem << 16) | nonZero((hash ^ (hash >>> 15)) & (SLOTS - 1))
}

/** Slot of a lower-case word that stands in the first lines; 0 for none. */
export function headSlot(word: string): number {
  if (!isCounted(word)) return 0
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return nonZero((Math.imul(hash, 0x9e3779b1) >>> 7) & (SLOTS - 1))
}

function isCounted(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST_WORD && /^\p{L}/u.test(word)
}

/** Slot 0 stands for none. */
function nonZero(slot: number): number {
  return slot === 0 ? 1 : slot
}
