import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../fixtures/parts.ts'
import { guessCodePage, rareDecoder } from './code-pages.ts'

const LETTER = 'Geachte mevrouw Zwartkruis, in café De Brug is uw reünie geregeld, één keer.\n'

function encoded(text: string, label: string): Buffer {
  const decoder = rareDecoder(label) ?? new TextDecoder(label)
  const byte = new Map(Array.from({ length: 256 }, (_, value) => [decoder.decode(Uint8Array.of(value)), value]))
  return Buffer.from(Array.from(text, (character) => byte.get(character) ?? 63))
}

test.each(['windows-1252', 'cp850', 'macintosh'] as const)('tells %s from the letters inside words', async (label) => {
  expect(guessCodePage(encoded(LETTER, label))).toBe(label)
  expect(await textOf(encoded(LETTER, label), 'brief.txt')).toBe(LETTER)
})

test('apostrophes and dashes alone stay windows-1252', () => {
  expect(guessCodePage(Buffer.from('zo\x92n foto\x92s\x96map \x93ja\x94', 'latin1'))).toBe('windows-1252')
})

test('UTF-32 is read in both orders, cut anywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, cut) => {
      const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
      const bytes = Buffer.alloc(codes.length * 4)
      for (const [index, code] of codes.entries()) bytes.writeUInt32LE(code, index * 4)
      const decoder = rareDecoder('utf-32le')
      const first = decoder?.decode(bytes.subarray(0, cut), { stream: true }) ?? ''
      const rest = decoder?.decode(bytes.subarray(cut), { stream: true }) ?? ''
      expect(first + rest + decoder?.decode()).toBe(text.replaceAll('\uFEFF', ''))
    }),
  )
})
