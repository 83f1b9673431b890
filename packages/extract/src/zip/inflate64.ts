import { ReadFailure } from '../failure.ts'

/** Deflate64 ("enhanced deflate"): as RFC 1951, with a window of 64 KB and longer lengths and distances. */
const LENGTHS: readonly (readonly [base: number, extra: number])[] = [
  ...Array.from({ length: 8 }, (_, code): [number, number] => [3 + code, 0]),
  ...Array.from({ length: 20 }, (_, code): [number, number] => {
    const extra = (code >> 2) + 1
    return [((4 + (code & 3)) << extra) + 3, extra]
  }),
  [3, 16],
]
const DISTANCES: readonly (readonly [base: number, extra: number])[] = Array.from({ length: 32 }, (_, code) =>
  code < 2 ? [code + 1, 0] : [((2 + (code & 1)) << ((code >> 1) - 1)) + 1, (code >> 1) - 1],
)
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const WINDOW = 65_536
const LONGEST_CODE = 15
const GIVEN_AT_ONCE = 4 * WINDOW
const END_OF_BLOCK = 256

interface Codes {
  /** How many codes there are of each length. */
  readonly counts: Uint16Array
  /** Symbols in the order of their codes. */
  readonly symbols: Uint16Array
}

/** Unpacks, a chunk at a time. @throws {ReadFailure} `damaged` or `truncated`, after what could be unpacked */
export function* inflate64(packed: Buffer): Generator<Buffer, void, undefined> {
  const bits = new Bits(packed)
  // Twice the window behind what is given, so that chunks can be cut off in one go.
  let out = Buffer.alloc(GIVEN_AT_ONCE + WINDOW * 2)
  let length = 0
  let given = 0
  try {
    for (let last = false; !last; ) {
      last = bits.take(1) === 1
      const kind = bits.take(2)
      if (kind === 3) throw new ReadFailure('damaged')
      const stored = kind === 0 ? bits.storedLength() : 0
      const [literals, distances] = kind === 2 ? dynamicCodes(bits) : FIXED
      for (let left = stored; kind !== 0 || left > 0; left--) {
        if (length >= GIVEN_AT_ONCE) {
          yield Buffer.from(out.subarray(given, length))
          out.copy(out, 0, length - WINDOW, length)
          length = given = WINDOW
        }
        const symbol = kind === 0 ? bits.take(8) : bits.symbol(literals)
        if (symbol === END_OF_BLOCK) break
        if (symbol < END_OF_BLOCK) {
          out[length++] = symbol
          continue
        }
        const [base = 0, extra = 0] = LENGTHS[symbol - 257] ?? []
        let run = base + bits.take(extra)
        const [far = 0, farExtra = 0] = DISTANCES[bits.symbol(distances)] ?? []
        const distance = far + bits.take(farExtra)
        if (base === 0 || far === 0 || distance > length) throw new ReadFailure('damaged')
        if (length + run > out.length) {
          const larger = Buffer.alloc(length + run + WINDOW)
          out.copy(larger, 0, 0, length)
          out = larger
        }
        for (; run > 0; run--, length++) out[length] = out[length - distance] ?? 0
      }
    }
  } catch (error) {
    if (length > given) yield Buffer.from(out.subarray(given, length))
    throw error
  }
  if (length > given) yield Buffer.from(out.subarray(given, length))
}

/** Bits from the lowest up. */
class Bits {
  readonly #bytes: Buffer
  #at = 0
  #held = 0
  #count = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new ReadFailure('truncated')
      this.#held |= byte << this.#count
      this.#count += 8
    }
    const value = this.#held & ((1 << count) - 1)
    this.#held >>>= count
    this.#count -= count
    return value
  }

  /** The length of a stored block, which begins at a whole byte. */
  storedLength(): number {
    this.take(this.#count & 7)
    const length = this.take(16)
    if ((length ^ this.take(16)) !== 0xffff) throw new ReadFailure('damaged')
    return length
  }

  symbol({ counts, symbols }: Codes): number {
    let code = 0
    let first = 0
    let index = 0
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code |= this.take(1)
      const count = counts[length] ?? 0
      if (code - count < first) return symbols[index + code - first] ?? 0
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw new ReadFailure('damaged')
  }
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const places = new Uint16Array(LONGEST_CODE + 2)
  for (let length = 1; length <= LONGEST_CODE; length++)
    places[length + 1] = (places[length] ?? 0) + (counts[length] ?? 0)
  const symbols = new Uint16Array(lengths.length)
  for (const [symbol, length] of lengths.entries())
    if (length > 0) {
      symbols[places[length] ?? 0] = symbol
      places[length] = (places[length] ?? 0) + 1
    }
  return { counts, symbols }
}

const FIXED: readonly [Codes, Codes] = [
  codesOf(Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))),
  codesOf(Array.from({ length: 32 }, () => 5)),
]

function dynamicCodes(bits: Bits): readonly [Codes, Codes] {
  const literals = bits.take(5) + 257
  const distances = bits.take(5) + 1
  const codes = bits.take(4) + 4
  const lengthsOfCodes = Array.from({ length: 19 }, () => 0)
  for (const place of CODE_ORDER.slice(0, codes)) lengthsOfCodes[place] = bits.take(3)
  const table = codesOf(lengthsOfCodes)
  const lengths: number[] = []
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(table)
    if (symbol < 16) lengths.push(symbol)
    else {
      const repeated = symbol === 16 ? lengths.at(-1) : 0
      if (repeated === undefined) throw new ReadFailure('damaged')
      const count = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
      for (let index = 0; index < count; index++) lengths.push(repeated)
    }
  }
  if (lengths.length > literals + distances) throw new ReadFailure('damaged')
  return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals))]
}
