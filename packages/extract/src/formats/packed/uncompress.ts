import type { EntryBudget } from '../../bytes/budget.ts'
import { ReadFailure } from '../../failure.ts'

const CLEAR = 256

/** Unpacks the format of the Unix tool `compress` (LZW with codes of 9 to 16 bits). @throws {ReadFailure} `damaged` */
export function* uncompress(bytes: Buffer, budget: EntryBudget): Generator<Buffer, void, undefined> {
  const flags = bytes[2] ?? 0
  const most = flags & 31
  const block = (flags & 128) !== 0
  if (most < 9 || most > 16) throw new ReadFailure('damaged')
  const prefix = new Uint16Array(1 << most)
  const suffix = new Uint8Array(1 << most)
  const stack = new Uint8Array(1 << most)
  let width = 9
  let next = block ? 257 : 256
  let previous = -1
  let first = 0
  let bit = 24
  let groupStart = 24
  let out: number[] = []
  while (bit + width <= bytes.length * 8) {
    const at = bit >> 3
    const window = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    let code = (window >> (bit & 7)) & ((1 << width) - 1)
    bit += width
    if (code === CLEAR && block) {
      bit = alignGroup(bit, groupStart, width)
      groupStart = bit
      width = 9
      next = 257
      previous = -1
      continue
    }
    const given = code
    let depth = 0
    if (previous < 0) {
      if (code > 255) throw new ReadFailure('damaged')
    } else if (code >= next) {
      if (code > next) throw new ReadFailure('damaged')
      stack[depth++] = first
      code = previous
    }
    while (code > 255) {
      stack[depth++] = suffix[code] ?? 0
      code = prefix[code] ?? 0
      if (depth >= stack.length) throw new ReadFailure('damaged')
    }
    first = code
    out.push(first)
    while (depth > 0) out.push(stack[--depth] ?? 0)
    if (previous >= 0 && next < 1 << most) {
      prefix[next] = previous
      suffix[next] = first
      next++
      // Codes are packed in groups of eight; the rest of a group is skipped when the width grows.
      if (next === 1 << width && width < most) {
        bit = alignGroup(bit, groupStart, width)
        groupStart = bit
        width++
      }
    }
    previous = given
    if (out.length >= 65_536) {
      budget.unpack(out.length)
      yield Buffer.from(out)
      out = []
    }
  }
  budget.unpack(out.length)
  yield Buffer.from(out)
}

function alignGroup(bit: number, start: number, width: number): number {
  const group = width * 8
  return start + Math.ceil((bit - start) / group) * group
}
