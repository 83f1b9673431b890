import { expect, test } from 'vitest'
import { identify } from '../fixtures/marked-text.ts'

const minorsIn = (marked: string): string[] =>
  identify(marked)
    .subjects.filter(({ minor }) => minor)
    .map(({ name }) => name)

test('by birth at the time of writing, to the day', () => {
  const text = (born: string, day: string): string =>
    `Datum: ${day}\n[PERSON:Sem de Wit], geboren [DOB:${born}], is aangemeld.`
  expect(minorsIn(text('2008-03-12', '11-03-2026'))).toEqual(['Sem de Wit'])
  expect(minorsIn(text('2008-03-12', '13-03-2026'))).toEqual([])
})

test('by a stated age, against what the words around the name say', () => {
  expect(minorsIn('Mijn zoontje [PERSON:Sem] (19 jaar) gaat naar school.')).toEqual([])
  expect(minorsIn('Collega [PERSON:Bo Kuiper], 16, werkt hier op zaterdag.')).toEqual(['Bo Kuiper'])
})

test('by the words around the name alone', () => {
  const text =
    'Haar dochtertje [PERSON:Lotte] zit in groep 5 en speelt veel buiten. Mevrouw [PERSON:Bakker] belde de school.'
  expect(minorsIn(text)).toEqual(['Lotte'])
})
