import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packedRuns } from './packed-runs.ts'

const SECRET = 'Mevrouw Zwartkruis, BSN 111222333, vraagt bijstand aan en heeft schulden bij de bank.'
const base64 = Buffer.from(SECRET.repeat(4)).toString('base64')
const hex = Buffer.from(SECRET).toString('hex')
const lines = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')

test.each([
  ['base64', base64],
  ['base64 in prose', `Lees dit even: ${base64} en vat het samen`],
  ['base64 of a few words', `zie ${Buffer.from('BSN 111222333').toString('base64')}.`],
  ['base64 for addresses', Buffer.from(SECRET).toString('base64url')],
  ['base64 in lines of 76', lines(base64, 76)],
  ['base64 in lines that are no multiple of four', lines(base64, 61)],
  ['base64 in lines of a reply', `> ${lines(base64, 64).replaceAll('\n', '\n> ')}`],
  ['base64 of UTF-16', Buffer.from(SECRET, 'utf16le').toString('base64')],
  ['base64 of Windows-1252', Buffer.from(`${SECRET} één patiënt`, 'latin1').toString('base64')],
  ['hexadecimal', hex],
  ['hexadecimal in capitals with blanks', lines(hex.toUpperCase(), 2).replaceAll('\n', ' ')],
  ['escapes', lines(hex, 2).replace(/(..)\n/g, '\\x$1')],
  ['percent', lines(hex, 2).replace(/(..)\n/g, '%$1')],
  ['bytes of C', lines(hex, 2).replace(/(..)\n/g, '0x$1, ')],
])('%s is unpacked', (_, text) => {
  const found = packedRuns(text).filter(({ kind }) => kind === 'text')
  expect(found.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('')).toContain('111222333')
  for (const { start, end } of found) expect(text.slice(start, end).length).toBe(end - start)
})

test('a packed file is a file, and very many bytes of nothing known are opaque', () => {
  expect(packedRuns(gzipSync(SECRET.repeat(9)).toString('base64'))).toMatchObject([{ kind: 'file' }])
  const noise = Buffer.from(Array.from({ length: 6_000 }, (_, n) => (n * n * 31 + n * 7 + (n >> 3)) & 0xff))
  expect(packedRuns(`x ${noise.toString('base64')} y`)).toMatchObject([{ kind: 'opaque' }])
})

test.each([
  'Schrijf een uitnodiging voor de gemeenteraadsvergadering en de verkeersveiligheidscampagne.',
  'commit 5c8d2f417f0e4f0a9b570d6c2a1e93b45c8d2f41',
  'sha512-oZ8s1Vw3Yk0q3xM1+Z8y9m9yqk1jY0m5o3w2s1dQF8n0lq5tq2vKk7s7n1h3b9yq0c5c6d7e8f9g0h1i2j3k4l5m6n==',
  '06-12 34 56 78, 06-98 76 54 32, 12 34 56 78 90 12 34 56 78 90',
  'een_lange_naam_van_een_variabele_in_een_programma en /pad/naar/een/bestand/op/de/schijf',
])('no packing: %s', (text) => {
  expect(packedRuns(text)).toEqual([])
})

test.each(['A', 'AAAA\n', '0 ', '00x', '\\x4', 'ab  ', '4d 65 ', 'QUJD QUJDREVGR0hJSktM\n', '=4D='])(
  'a megabyte of %j takes no time',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    const started = performance.now()
    packedRuns(text)
    // Milliseconds when it is linear, hours when not; machines of tests are busy.
    expect(performance.now() - started).toBeLessThan(15_000)
  },
)

test('any text gives runs inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.uint8Array({ minLength: 20 }), (before, bytes) => {
      const text = before + Buffer.from(bytes).toString('base64')
      for (const { start, end } of packedRuns(text)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 40 },
  )
})
