import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLines } from './csv.ts'

test('is what a Dutch Excel opens', () => {
  expect(
    [
      ...csvLines(
        ['a', 'b'],
        [
          ['x;y', 'zei "hoi"'],
          [3, null],
        ],
      ),
    ].join(''),
  ).toBe('\ufeffa;b\r\n"x;y";"zei ""hoi"""\r\n3;\r\n')
})

test.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', '  =1', '＝1', '|cmd', '\t=1'])('%j is no formula', (text) => {
  const [, line = ''] = csvLines(['a'], [[text]])
  expect(line).toMatch(/^"?'/)
})

test('each row is one line with as many fields as the header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 }), (a, b) => {
      const [, line = ''] = csvLines(['a', 'b'], [[a, b]])
      expect(line.match(/\n/g)).toHaveLength(1)
      expect(line.replace(/"(?:[^"]|"")*"/g, '').match(/;/g)).toHaveLength(1)
    }),
  )
})
