import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, textOf } from '../../fixtures/parts.ts'
import { fromUtf7, uuencodedFiles, withReadableHeaders } from './older-codings.ts'

function uuencode(bytes: Uint8Array): string {
  const lines = ['begin 644 stuk.bin']
  for (let at = 0; at < bytes.length; at += 45) {
    const chunk = bytes.subarray(at, at + 45)
    let line = String.fromCharCode(32 + chunk.length)
    for (let group = 0; group < chunk.length; group += 3) {
      const value = ((chunk[group] ?? 0) << 16) | ((chunk[group + 1] ?? 0) << 8) | (chunk[group + 2] ?? 0)
      for (const shift of [18, 12, 6, 0]) line += String.fromCharCode(32 + ((value >> shift) & 63) || 96)
    }
    lines.push(line)
  }
  return [...lines, '`', 'end', ''].join('\n')
}

test('uuencoded files come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
      expect(uuencodedFiles(`Zie bijlage\n\n${uuencode(bytes)}`)).toEqual([
        { name: 'stuk.bin', bytes: Buffer.from(bytes) },
      ])
    }),
  )
})

test('hostile lines cost linear time and give nothing', () => {
  const started = performance.now()
  expect(uuencodedFiles('begin 644 x\n'.repeat(100_000))).toEqual([])
  expect(uuencodedFiles(`begin 644 x\n${'M'.repeat(1_000_000)}`)).toEqual([])
  expect(fromUtf7('+'.repeat(1_000_000)).length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('headers in the code page of the sender are read', async () => {
  const mail = Buffer.from(
    'From: Loket <a@voorbeeld.nl>\nTo: b@voorbeeld.nl\nDate: Fri, 14 Mar 1997 10:00:00 +0100\nSubject: caf\xe9 De Brug\n\nhallo\n',
    'latin1',
  )
  expect(withReadableHeaders(mail).toString('utf8')).toContain('café')
  expect(await textOf(mail, 'x.eml')).toContain('Onderwerp: café De Brug')
})

test('a message of Apple Mail is read without what stands around it', async () => {
  const mail = 'From: a@voorbeeld.nl\nTo: b@voorbeeld.nl\nMessage-ID: <1@x>\nSubject: stuk\n\nhallo\n'
  const [own] = await partsOf(`${mail.length}\n${mail}<?xml version="1.0"?><plist/>\n`, 'x.emlx')
  expect(own?.mediaType).toBe('message/rfc822')
  expect(own?.text).toContain('hallo')
  expect(own?.text).not.toContain('plist')
})
