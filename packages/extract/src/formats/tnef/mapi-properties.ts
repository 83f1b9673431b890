import { decodeText } from '../../text/decode.ts'

export interface MapiValue {
  readonly text: string
  readonly bytes: Buffer
}

const MULTIPLE = 0x1000
const TEXT_8 = 0x1e
const TEXT_16 = 0x1f
const OBJECT = 0x0d
const BINARY = 0x102
/** Bytes that values of fixed length take, by their type. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
])

/** Properties of variable length in a property list ([MS-OXTNEF] 2.1.3.4), the first value of each; what is broken ends it. */
export function mapiProperties(list: Buffer): ReadonlyMap<number, MapiValue> {
  const found = new Map<number, MapiValue>()
  if (list.length < 4) return found
  const count = list.readUInt32LE(0)
  let at = 4
  for (let index = 0; index < count && at + 4 <= list.length; index++) {
    const type = list.readUInt16LE(at) & ~MULTIPLE
    const multiple = (list.readUInt16LE(at) & MULTIPLE) !== 0
    const id = list.readUInt16LE(at + 2)
    at += 4
    if (id >= 0x8000) at = afterName(list, at)
    const fixed = FIXED.get(type)
    if (fixed !== undefined) {
      const values = multiple ? readLength(list, at) : 1
      at += (multiple ? 4 : 0) + fixed * values
      continue
    }
    if (type !== TEXT_8 && type !== TEXT_16 && type !== BINARY && type !== OBJECT) return found
    const values = readLength(list, at)
    at += 4
    for (let value = 0; value < values && at + 4 <= list.length; value++) {
      const length = readLength(list, at)
      const bytes = list.subarray(at + 4, Math.min(list.length, at + 4 + length))
      at += 4 + Math.ceil(length / 4) * 4
      if (value > 0) continue
      const text = type === TEXT_16 ? bytes.toString('utf16le') : type === TEXT_8 ? decodeText(bytes) : ''
      found.set(id, { text: text.replace(/\0.*$/s, ''), bytes })
    }
  }
  return found
}

function readLength(list: Buffer, at: number): number {
  return at + 4 <= list.length ? list.readUInt32LE(at) : 0
}

/** A named property carries a set and a number or a name. */
function afterName(list: Buffer, at: number): number {
  const kind = readLength(list, at + 16)
  return kind === 0 ? at + 24 : at + 24 + Math.ceil(readLength(list, at + 20) / 4) * 4
}
