/** A small seeded generator of numbers (mulberry32): the same seed gives the same mutations. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Damages a file in one of the ways that disks, networks and attackers do. */
export function mutate(bytes: Buffer, random: () => number): Buffer {
  const at = (limit: number): number => Math.floor(random() * limit)
  const kind = at(7)
  if (kind === 0) return bytes.subarray(0, at(bytes.length))
  const out = Buffer.from(bytes)
  if (out.length < 16) return out
  if (kind === 1) for (let count = 1 + at(8); count > 0; count--) out[at(out.length)] = at(256)
  else if (kind === 2)
    for (let count = 1 + at(64); count > 0; count--) out[at(out.length)] = (out[at(out.length)] ?? 0) ^ (1 << at(8))
  else if (kind === 3) out.fill(0, at(out.length), at(out.length))
  else if (kind === 4) {
    const from = at(out.length)
    out.copy(out, at(out.length), from, from + at(4_096))
  } else if (kind === 5) {
    const from = at(out.length)
    return Buffer.concat([out.subarray(0, from), out.subarray(0, at(8_192)), out.subarray(from)])
  } else
    for (let count = 1 + at(4); count > 0; count--)
      out.writeUInt32LE([0, 0xffffffff, 0x7fffffff, 0x80000000][at(4)] ?? 0, at(out.length - 4))
  return out
}
