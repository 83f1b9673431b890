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

test('any bytes end, with what could be unpacked or a failure', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        let length = 0
        for (const chunk of inflate64(Buffer.from(bytes))) length += chunk.length
        expect(length).toBeLessThan(400 * 8 * 65_538)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadFailure)
      }
    }),
    { numRuns: 500 },
  )
})
