import { expect, test } from 'vitest'
import { joinWrapped, type LineBox } from './paragraphs.ts'

function line(text: string, row: number, right: number, wordWidth = 30): LineBox {
  const top = 700 - row * 14
  return { text, left: 50, right, top, bottom: top - 12, size: 10, wordWidth }
}

test('joins what was only broken at the margin', () => {
  const lines = [
    line('Wij spraken met mevrouw Van', 0, 495),
    line('den Berg over haar zoon en met de', 1, 500),
    line('school.', 2, 80),
  ]
  expect(joinWrapped(lines)).toBe('Wij spraken met mevrouw Van den Berg over haar zoon en met de school.')
})

test('leaves short lines, labels, items and rows apart', () => {
  const lines = [
    line('Dorpsstraat 1, een heel lange regel', 0, 300),
    line('5711 AB Elsmeer en de rest van de regel', 1, 498),
    line('Naam: Sem', 2, 500),
    line('- punt een', 3, 499),
    line('a\tb', 4, 498),
  ]
  expect(joinWrapped(lines)).toBe(lines.map(({ text }) => text).join('\n'))
})
