import { expect, test } from 'vitest'
import { readName } from './name-form.ts'

test.each([
  ['Sem van den Berg', 'sem', 's', 'berg'],
  ['Berg, Sem van den', 'sem', 's', 'berg'],
  ['S.J. van den Berg-El Idrissi', '', 's j', 'berg idrissi'],
  ['SEM VAN DEN BERG', 'sem', 's', 'berg'],
  ['Nguyen T.L.', '', 't l', 'nguyen'],
  ['Haan-de Jonge', '', '', 'haan jonge'],
  ["'t Lam", '', '', 'lam'],
  ['Abdulrahman al-Hassan', 'abdulrahman', 'a', 'hassan'],
  ['Th. de Wit', '', 't', 'wit'],
  ['Jan-Willem Kok', 'janwillem', 'j', 'kok'],
  ['Łukasz Wiśniewski', 'lukasz', 'l', 'wisniewski'],
  ['Stuiven-\nberg', 'stuivenberg', '', 'stuivenberg'],
  ['dhr. J. Kok', '', 'j', 'kok'],
  ['A. Jansen e/v de Boer', '', 'a', 'jansen boer'],
])('reads %s', (text, given, initials, surnames) => {
  const form = readName(text)
  expect([form.given.join(' '), form.initials.join(' '), form.surnames.join(' ')]).toEqual([given, initials, surnames])
})

test('keeps the everyday name between brackets, the letter of a surname and junior', () => {
  expect(readName('J.P. (Hans) Groen').nick).toEqual(['hans'])
  expect(readName('Bas H.').surnameInitial).toBe('h')
  expect(readName('Jan de Vries jr.').suffix).toBe('jr')
  expect(readName('EB').monogram).toBe('eb')
})

test('a title makes the first word part of the surname', () => {
  expect(readName('Lopes Tavares', { titled: true }).surnames).toEqual(['lopes', 'tavares'])
})

test('long hostile input takes little time', () => {
  const started = performance.now()
  for (const text of ['('.repeat(1e6), 'a-'.repeat(5e5), 'van '.repeat(3e5), 'A.'.repeat(5e5), `${'x'.repeat(1e6)},`])
    readName(text)
  expect(performance.now() - started).toBeLessThan(500)
})
