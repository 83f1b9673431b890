import fc from 'fast-check'

/** Places at which to cut `length` bytes, from none to one after each. */
export function cuts(length: number): fc.Arbitrary<number[]> {
  return fc.oneof(
    fc.array(fc.integer({ min: 1, max: Math.max(1, length - 1) }), { maxLength: 12 }),
    fc.constant(Array.from({ length: Math.max(0, length - 1) }, (_, index) => index + 1)),
  )
}

/** Bytes in the pieces that the cuts make. */
export function split(bytes: Buffer, at: readonly number[]): Buffer[] {
  const places = [...new Set([0, ...at, bytes.length])].filter((place) => place <= bytes.length)
  const sorted = places.toSorted((one, other) => one - other)
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index] ?? 0, end))
}
