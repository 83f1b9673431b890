/** A set of words kept as a Bloom filter: never misses a member, takes a stranger for one in about one of 300 cases. */
export interface WordSet {
  has(word: string): boolean
}

const HASHES = 6
/** Bits for each member; with six hashes this gives 0.3 % false members. */
const BITS_PER_WORD = 12

/** Reads the words packed by {@link packWords}. */
export function openWords(packed: Uint8Array): WordSet {
  const bits = packed.length * 8
  return {
    has(word) {
      const [first, second] = twoHashes(word)
      for (let turn = 0; turn < HASHES; turn++) {
        const bit = ((first + Math.imul(turn, second)) >>> 0) % bits
        if (((packed[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
      }
      return true
    },
  }
}

export function packWords(words: readonly string[]): Uint8Array {
  const packed = new Uint8Array(Math.max(1, Math.ceil((words.length * BITS_PER_WORD) / 8)))
  const bits = packed.length * 8
  for (const word of words) {
    const [first, second] = twoHashes(word)
    for (let turn = 0; turn < HASHES; turn++) {
      const bit = ((first + Math.imul(turn, second)) >>> 0) % bits
      packed[bit >>> 3] = (packed[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return packed
}

function twoHashes(word: string): readonly [number, number] {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second + code, 0x9e3779b1) ^ (second >>> 15)
  }
  return [first ^ (first >>> 16), second | 1]
}
