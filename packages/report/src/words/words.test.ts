import { LANGUAGES } from '@sluiswacht/model'
import { CATEGORIES, CERTAINTIES, DOCUMENT_TYPES, LABELS, PART_STATUSES, ROLES } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { count, fill } from './fill.ts'
import { wordsOf } from './words.ts'

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

test('both languages say the same, with the same places to fill in, and leave nothing empty', () => {
  const [nl, en] = LANGUAGES.map((lang) => leaves(wordsOf(lang)))
  expect(en!.map(([path]) => path).sort()).toEqual(nl!.map(([path]) => path).sort())
  const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
  const english = new Map(en)
  for (const [path, text] of nl!) {
    expect(text).not.toBe('')
    expect([path, places(english.get(path) ?? '')]).toEqual([path, places(text)])
  }
})

test.each(LANGUAGES)('%s has a word for each code of the model', (lang) => {
  const words = wordsOf(lang)
  expect(Object.keys(words.labels)).toEqual([...LABELS])
  expect(Object.keys(words.categories)).toEqual([...CATEGORIES])
  expect(Object.keys(words.roles)).toEqual([...ROLES])
  expect(Object.keys(words.certainties)).toEqual([...CERTAINTIES])
  expect(Object.keys(words.documentTypes)).toEqual([...DOCUMENT_TYPES])
  expect(Object.keys(words.statuses)).toEqual([...PART_STATUSES, 'unreachable', 'purged'])
})

test('fills in forms for one and more', () => {
  expect(count({ one: '1 van {all}', other: '{n} van {all}' }, 2, '2', { all: '9' })).toBe('2 van 9')
  expect(count({ one: '1 van {all}', other: '{n} van {all}' }, 1, '1', { all: '9' })).toBe('1 van 9')
  expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}')
})
