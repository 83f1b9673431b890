import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABELS, NameModel, packModel } from './name-model.ts'

test('gives the packed weights back to within one step of a byte', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }),
      fc.float({ min: Math.fround(0.5), max: 3, noNaN: true }),
      (hashes, size) => {
        const features = Int32Array.from(hashes)
        const weights = Float32Array.from({ length: hashes.length * LABELS }, (_, at) => Math.sin(at) * size)
        const { bytes, dropped } = packModel(features, weights, new Float32Array(LABELS * LABELS), 12)
        const model = new NameModel(bytes)
        const out = new Float32Array(LABELS)
        if (dropped > 0) return
        hashes.forEach((hash, index) => {
          model.emit(Int32Array.of(hash), 1, out, 0)
          for (let label = 0; label < LABELS; label++)
            expect(out[label]).toBeCloseTo(weights[index * LABELS + label]!, 1)
        })
      },
    ),
    { numRuns: 30 },
  )
})

test('a feature that was not trained weighs nothing', () => {
  const { bytes } = packModel(Int32Array.of(5), new Float32Array(LABELS).fill(1), new Float32Array(LABELS * LABELS), 8)
  const out = new Float32Array(LABELS)
  new NameModel(bytes).emit(Int32Array.of(1 << 30), 1, out, 0)
  expect([...out]).toEqual([0, 0, 0, 0, 0])
})

test.each([new Uint8Array(0), new Uint8Array(200), new Uint8Array(112 + 6 * 256)])(
  'refuses bytes that are no model',
  (bytes) => {
    expect(() => new NameModel(bytes)).toThrow(RangeError)
  },
)
