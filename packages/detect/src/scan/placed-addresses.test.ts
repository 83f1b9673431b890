import { expect, test } from 'vitest'
import { createDetector } from '../detector.ts'

const detector = createDetector()
const placedIn = (text: string): string[] =>
  detector
    .detect(text)
    .findings.filter(({ label, reasons }) => label === 'ADDRESS' && reasons.includes('place'))
    .map((finding) => finding.text)

test.each([
  ['R.C. Eshuis, Kruisselt 4, r.eshuis@ziggo.nl', 'Kruisselt 4'],
  ['Sanne de Wit; Grutsebocht 12a; 06-12345678', 'Grutsebocht 12a'],
  ['| Jan Bakker | Kruisselt 17 | 06-12345678 |', 'Kruisselt 17'],
])('between what is told of somebody: %s', (text, address) => {
  expect(placedIn(text)).toContain(address)
})

test.each([
  'Sanne de Wit, Groep 4, 06-12345678',
  'Jan Bakker, Maart 2025, j.bakker@ziggo.nl',
  'Jan Bakker, Windows 11, j.bakker@ziggo.nl',
  'Notulen van het overleg, Kruisselt 4, vergaderzaal',
  'Jan Bakker heeft gezegd dat hij naar Kruisselt 4 gaat',
])('none: %s', (text) => {
  expect(placedIn(text)).toEqual([])
})

test('a long row of words and numbers takes time in proportion', () => {
  const time = (text: string): number => {
    const before = process.cpuUsage()
    detector.detect(text)
    return process.cpuUsage(before).user
  }
  const row = 'Jan Bakker, Kruisselt 4, '
  time(row.repeat(200))
  expect(time(row.repeat(8000))).toBeLessThan(12 * time(row.repeat(2000)) + 200_000)
})
