import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadFailure } from '../failure.ts'
import { inflate64 } from './inflate64.ts'

test('what deflate packs without its longest length is unpacked', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
      expect(Buffer.concat([...inflate64(deflateRawSync(bytes, { level }))])).toEqual(Buffer.from(bytes))
    }),
  )
})

/** How much came out, or the failure. */
function unpacked(bytes: Uint8Array): unknown {
  try {
    let length = 0
    for (const chunk of inflate64(Buffer.from(bytes))) length += chunk.length
    return length
  } catch (error) {
    return error
  }
}

test('any bytes end, with what could be unpacked or a failure', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const end = unpacked(bytes)
      expect(end instanceof ReadFailure || (typeof end === 'number' && end < 400 * 8 * 65_538)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
