import type { EntryBudget } from '../../bytes/budget.ts'
import { ReadFailure } from '../../failure.ts'

const BLOCK_MAGIC = 0x314159265359
const END_MAGIC = 0x177245385090
const RUN_A = 0
const RUN_B = 1
const GROUP = 50
const LONGEST_CODE = 20

/** Reads bits, most significant first. */
class BitReader {
  readonly #bytes: Buffer
  #at: number
  #bits = 0
  #count = 0

  constructor(bytes: Buffer, start: number) {
    this.#bytes = bytes
    this.#at = start
  }

  /** At most 24 bits. */
  read(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new ReadFailure('truncated')
      this.#bits = ((this.#bits << 8) | (this.#bytes[this.#at++] ?? 0)) & 0x7fffffff
      this.#count += 8
    }
    this.#count -= count
    const value = (this.#bits >>> this.#count) & ((1 << count) - 1)
    this.#bits &= (1 << this.#count) - 1
    return value
  }

  /** Goes on at the next whole byte. */
  align(): number {
    this.#count -= this.#count % 8
    return this.#at - this.#count / 8
  }
}

interface Codes {
  readonly limit: Int32Array
  readonly base: Int32Array
  readonly symbols: Uint16Array
}

/** Unpacks bzip2, also several streams in a row. @throws {ReadFailure} `damaged` or `truncated`, after what was right */
export function* bunzip2(bytes: Buffer, budget: EntryBudget, progress: () => void): Generator<Buffer, void, undefined> {
  let start = 0
  while (start + 4 <= bytes.length && bytes.toString('latin1', start, start + 3) === 'BZh') {
    const level = (bytes[start + 3] ?? 0) - 48
    if (level < 1 || level > 9) throw new ReadFailure('damaged')
    const bits = new BitReader(bytes, start + 4)
    for (;;) {
      const magic = bits.read(24) * 2 ** 24 + bits.read(24)
      bits.read(16)
      bits.read(16)
      if (magic === END_MAGIC) break
      if (magic !== BLOCK_MAGIC) throw new ReadFailure('damaged')
      progress()
      for (const chunk of blockBytes(bits, level * 100_000)) {
        budget.unpack(chunk.length)
        yield chunk
      }
    }
    start = bits.align()
  }
}

function* blockBytes(bits: BitReader, most: number): Generator<Buffer, void, undefined> {
  bits.read(1)
  const origin = bits.read(24)
  const used: number[] = []
  const ranges = bits.read(16)
  for (let range = 0; range < 16; range++) {
    if ((ranges & (0x8000 >> range)) === 0) continue
    const row = bits.read(16)
    for (let column = 0; column < 16; column++) if ((row & (0x8000 >> column)) !== 0) used.push(range * 16 + column)
  }
  if (used.length === 0) throw new ReadFailure('damaged')
  const tableCount = bits.read(3)
  const selectorCount = bits.read(15)
  if (tableCount < 2 || tableCount > 6 || selectorCount === 0) throw new ReadFailure('damaged')
  const order = Array.from({ length: tableCount }, (_, index) => index)
  const selectors = Array.from({ length: selectorCount }, () => {
    let index = 0
    while (bits.read(1) === 1) if (++index >= tableCount) throw new ReadFailure('damaged')
    const [table = 0] = order.splice(index, 1)
    order.unshift(table)
    return table
  })
  const tables = Array.from({ length: tableCount }, () => readCodes(bits, used.length + 2))
  yield* unrun(transformBack(moveToFront(bits, tables, selectors, used, most), origin))
}

function readCodes(bits: BitReader, symbolCount: number): Codes {
  const lengths: number[] = []
  let length = bits.read(5)
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1
    if (length < 1 || length > LONGEST_CODE) throw new ReadFailure('damaged')
    lengths.push(length)
  }
  const limit = new Int32Array(LONGEST_CODE + 2).fill(-1)
  const base = new Int32Array(LONGEST_CODE + 2)
  const symbols = new Uint16Array(symbolCount)
  let code = 0
  let place = 0
  for (let size = 1; size <= LONGEST_CODE; size++) {
    base[size] = place - code
    for (const [symbol, own] of lengths.entries()) {
      if (own !== size) continue
      symbols[place++] = symbol
      limit[size] = code++
    }
    code <<= 1
  }
  return { limit, base, symbols }
}

function moveToFront(
  bits: BitReader,
  tables: readonly Codes[],
  selectors: readonly number[],
  used: number[],
  most: number,
): Uint8Array {
  const out = new Uint8Array(most)
  const front = [...used]
  const end = used.length + 1
  let length = 0
  let run = 0
  let weight = 1
  for (let count = 0; ; count++) {
    const codes = tables[selectors[Math.floor(count / GROUP)] ?? -1]
    if (codes === undefined) throw new ReadFailure('damaged')
    const symbol = decode(bits, codes)
    if (symbol === RUN_A || symbol === RUN_B) {
      run += symbol === RUN_A ? weight : weight * 2
      weight *= 2
      if (run > most) throw new ReadFailure('damaged')
      continue
    }
    if (run > 0) {
      if (length + run > most) throw new ReadFailure('damaged')
      out.fill(front[0] ?? 0, length, length + run)
      length += run
      run = 0
      weight = 1
    }
    if (symbol === end) return out.subarray(0, length)
    if (length >= most) throw new ReadFailure('damaged')
    const [byte = 0] = front.splice(symbol - 1, 1)
    front.unshift(byte)
    out[length++] = byte
  }
}

function decode(bits: BitReader, { limit, base, symbols }: Codes): number {
  let code = 0
  for (let size = 1; size <= LONGEST_CODE; size++) {
    code = (code << 1) | bits.read(1)
    if (code <= (limit[size] ?? -1)) return symbols[code + (base[size] ?? 0)] ?? 0
  }
  throw new ReadFailure('damaged')
}

/** The inverse of the Burrows-Wheeler transform. */
function transformBack(last: Uint8Array, origin: number): Uint8Array {
  if (origin >= last.length) throw new ReadFailure('damaged')
  const starts = new Uint32Array(257)
  for (const byte of last) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0)
  const next = new Uint32Array(last.length)
  for (let at = 0; at < last.length; at++) {
    const byte = last[at] ?? 0
    const place = starts[byte] ?? 0
    next[place] = at
    starts[byte] = place + 1
  }
  const out = new Uint8Array(last.length)
  let at = next[origin] ?? 0
  for (let index = 0; index < last.length; index++) {
    out[index] = last[at] ?? 0
    at = next[at] ?? 0
  }
  return out
}

/** Four equal bytes are followed by how many more there are. */
function* unrun(bytes: Uint8Array): Generator<Buffer, void, undefined> {
  const pieces: Buffer[] = []
  let from = 0
  let same = 1
  for (let at = 1; at < bytes.length; at++) {
    same = bytes[at] === bytes[at - 1] && same < 4 && at > from ? same + 1 : 1
    if (same !== 4 || at + 1 >= bytes.length) continue
    pieces.push(Buffer.from(bytes.subarray(from, at + 1)), Buffer.alloc(bytes[at + 1] ?? 0, bytes[at]))
    from = at + 2
    at++
    same = 1
  }
  pieces.push(Buffer.from(bytes.subarray(from)))
  yield Buffer.concat(pieces)
}
