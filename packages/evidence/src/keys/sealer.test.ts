import { createHmac, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unwrapDataKey, wrapDataKey } from './data-key.ts'
import { keyOfPassphrase } from './passphrase.ts'
import { ContentSealer, Sealer } from './sealer.ts'

const key = Buffer.alloc(32, 1)
const sealer = new Sealer(key)

test('whatever is sealed opens again, whole, with the same key and purpose only', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ minLength: 900, maxLength: 40_000 }))
  fc.assert(
    fc.property(bytes, fc.string(), fc.string(), (plain, purpose, other) => {
      const box = sealer.seal(plain, purpose)
      expect(sealer.open(box, purpose).equals(plain)).toBe(true)
      expect(() => sealer.open(box, `${purpose}${other}!`)).toThrow(/does not open/)
      expect(() => new Sealer(Buffer.alloc(32, 2)).open(box, purpose)).toThrow(/does not open/)
      const content = new ContentSealer(key)
      expect(content.open(content.seal(plain, purpose), purpose).equals(plain)).toBe(true)
    }),
  )
})

test('any changed, added or missing byte is refused', () => {
  const box = Buffer.from(sealer.seal(Buffer.from('Dossier van Sem'.repeat(100)), 'text'))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: box.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Buffer.from(box)
      changed[at] = (changed[at] ?? 0) ^ change
      expect(() => sealer.open(changed, 'text')).toThrow(/does not open/)
      expect(() => sealer.open(box.subarray(0, at), 'text')).toThrow(/does not open/)
    }),
  )
  expect(() => sealer.open(Buffer.concat([box, Buffer.of(0)]), 'text')).toThrow(/does not open/)
})

test('two boxes of one value differ; two tokens of one value do not', () => {
  const boxes = new Set(Array.from({ length: 1000 }, () => Buffer.from(sealer.seal(Buffer.of(1), 'x')).toString('hex')))
  expect(boxes.size).toBe(1000)
  const indexKey = Buffer.from(hkdfSync('sha256', key, '', 'sluiswacht index v1', 32))
  const expected = createHmac('sha256', indexKey).update('bsn\x00111222333').digest()
  expect(sealer.token('bsn', '111222333')).toEqual(expected)
  expect(new Sealer(Buffer.alloc(32, 2)).token('bsn', '111222333')).not.toEqual(expected)
  expect(sealer.token('bsn1', '11222333')).not.toEqual(sealer.token('bsn', '111222333'))
})

test('a data key opens with its master key only', () => {
  const wrapped = wrapDataKey(key, Buffer.alloc(32, 5))
  expect(unwrapDataKey(key, wrapped)).toEqual(Buffer.alloc(32, 5))
  expect(() => unwrapDataKey(Buffer.alloc(32, 2), wrapped)).toThrow(/does not open/)
})

test('a passphrase gives the same key for the same salt, in either way of writing letters', async () => {
  const salt = Buffer.alloc(16, 3)
  const composed = await keyOfPassphrase('één lange wachtzin', salt)
  expect(await keyOfPassphrase('één lange wachtzin'.normalize('NFD'), salt)).toEqual(composed)
  expect(await keyOfPassphrase('één lange wachtzin', Buffer.alloc(16, 4))).not.toEqual(composed)
  await expect(keyOfPassphrase('kort', salt)).rejects.toMatchObject({ code: 'ERR_KEY_UNUSABLE' })
})
