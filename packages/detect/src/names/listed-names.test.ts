import { expect, test } from 'vitest'
import { analyseText } from '../text/analysed-text.ts'
import { findNames } from './find-names.ts'

const names = (text: string): string[] =>
  findNames(analyseText(text), [])
    .filter(({ score }) => score >= 0.5)
    .map((finding) => finding.text)

test.each([
  ['reversed', 'Kruger, Yvonne\nDe Boer, Jan Willem\nThomas, Kees\nel Amrani, Y.', 4],
  ['with the infix at the end', '1. Boer, J.W. de\n2. Berg, Sanne van den\n3. Kaya, E.', 3],
  ['in full', 'Yvonne Kruger\nJan Willem de Boer\nKees Thomas\nYoussef el Amrani', 4],
  ['forenames', 'Yvonne\nJan Willem\nKees\nYoussef', 4],
  ['behind bullets, with a remark', '- Yvonne Kruger, ziek\n- Kees Thomas, komt later\n- Youssef el Amrani, ja', 3],
])('a list of nothing but names: %s', (_, text, count) => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^(?:\d+\. |- )/, '').replace(/, (?:ziek|komt later|ja)$/, ''))
  expect(names(text)).toHaveLength(count)
  expect(names(text)).toEqual(lines)
})

test.each([
  ['places', 'Groningen\nDen Haag, Zuid-Holland\nSint Maarten\nUtrecht'],
  ['streets', 'Jan van Galenstraat\nWillem de Zwijgerlaan\nAnna Blamanstraat\nMarie Curieweg'],
  ['firms', 'Bakker Techniek B.V.\nDe Vries Groep\nJansen Advocaten\nMulder en Zonen'],
])('a list of %s holds nobody', (_, text) => {
  expect(names(text)).toEqual([])
})

test.each([
  ['Moi Henk, wie tekent haar brief? Groet, Els', 'Henk'],
  ['Dat wist u. Ellis zegt: dat klopt.', 'Ellis'],
  ['- My aunt Priscilla sleeps at the flat', 'Priscilla'],
  ['erbij: sabine prevoo, chaim rosenthal, cor lemmers', 'chaim rosenthal'],
  ['Aanwezig: Jet, Marcin Pawlak, Brechje Vos', 'Marcin Pawlak'],
])('the ends of a name: %s', (text, name) => {
  expect(names(text)).toContain(name)
})
