import { expect, test } from 'vitest'
import { RowSplitter } from './rows.ts'

function rowsOf(text: string, size = text.length): string {
  const rows = new RowSplitter(';')
  let out = ''
  for (let at = 0; at < text.length; at += size) out += rows.write(text.slice(at, at + size))
  return out + rows.end()
}

test('quoted cells stay on one line, in any chunks', () => {
  for (const size of [1, 2, 3, 100])
    expect(rowsOf('naam;notitie\r\n"de Vries; J.";"regel 1\r\nregel ""2"""\r\n', size)).toBe(
      'naam\tnotitie\nde Vries; J.\tregel 1 regel "2"\n',
    )
})

test('a quote that never closes is a character, and the cells after it are kept', () => {
  expect(rowsOf('a;"b;c\nd')).toBe('a\t"b\tc\nd')
  const long = `"${'x;'.repeat(50_000)}`
  expect(rowsOf(`${long}\n"einde; slot";z`, 4_096)).toContain('einde; slot\tz')
})

test.each(['"', '"";', ';"', '"\n', '"x;', '""x'])('1 MB of %j takes linear time', (unit) => {
  const start = performance.now()
  rowsOf(unit.repeat(1_000_000 / unit.length), 65_536)
  expect(performance.now() - start).toBeLessThan(3_000)
})
