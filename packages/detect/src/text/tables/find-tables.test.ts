import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeUnits } from '../code-units.ts'
import { splitLines } from '../lines.ts'
import { findTables } from './find-tables.ts'

/** The text of the cell around a value, with the head of its column. */
function around(text: string, value: string): { cell: string; head: string | undefined } | null {
  const cell = findTables({ text, units: codeUnits(text), lines: splitLines(text) }).cellAt(text.indexOf(value))
  return cell === null ? null : { cell: text.slice(cell.start, cell.end), head: cell.columnHead?.label }
}

describe('the cell around a value', () => {
  it('of values in SQL has the column that the statement names', () => {
    const text =
      "INSERT INTO client (client_id, naam, geb_datum) VALUES\n (12, 'Wit, J. de', NULL), -- a\n (13, 'O'Brien', '1990-01-02');"
    expect(around(text, 'Wit')).toEqual({ cell: 'Wit, J. de', head: 'naam' })
    expect(around(text, '13')).toEqual({ cell: '13', head: 'client id' })
    expect(around(text, 'Brien')).toEqual({ cell: "O'Brien", head: 'naam' })
    expect(around(text, '1990')).toEqual({ cell: '1990-01-02', head: 'geb datum' })
  })

  it('of values in SQL has the column of the table made before', () => {
    const text =
      "create table if not exists brp.`Inwoner` (id int primary key, bsn char(9), naam varchar(80), unique (bsn));\ninsert into inwoner values (1, '111222333', 'Kees Vos')"
    expect(around(text, 'Kees')).toEqual({ cell: 'Kees Vos', head: 'naam' })
    expect(around(text, '111222333')).toEqual({ cell: '111222333', head: 'bsn' })
  })

  it('below a title has the head of its column, not a part of the title', () => {
    const text =
      'Caseload week 44\texport 28-10-2025\t\t\nnr\tnaam\tgeb.dat.\tfase\n104772\tNijland, R.\t12-04-1987\tintake\n104809\tOsinga, A.\t03-12-1974\tnazorg'
    expect(around(text, '12-04')).toEqual({ cell: '12-04-1987', head: 'geb.dat' })
    expect(around(text, 'Osinga')).toEqual({ cell: 'Osinga, A.', head: 'naam' })
    expect(around(text, 'Caseload')).toBeNull()
  })

  it('of columns kept in line by spaces has its head, also behind an empty cell and when numbers end in line', () => {
    const text = [
      'clientnr  naam                 tel          bedrag',
      '--------  -------------------  ----------  -------',
      '00093114  TUENTER, BERNARDUS               1.283,60',
      '00087260  WIGGERS, ANS         0573123456     12,00',
    ].join('\n')
    expect(around(text, '00087260')).toEqual({ cell: '00087260', head: 'clientnr' })
    expect(around(text, 'BERNARDUS')).toEqual({ cell: 'TUENTER, BERNARDUS', head: 'naam' })
    expect(around(text, '1.283')).toEqual({ cell: '1.283,60', head: 'bedrag' })
    expect(around(text, '0573')).toEqual({ cell: '0573123456', head: 'tel' })
  })

  it('is not there in a form of labels and values, in prose and in code', () => {
    expect(
      around('Naam      Jan Bos    Geb.   12-03-1985\nAdres     Dorpsweg   Tel    0612345678', 'Dorpsweg'),
    ).toBeNull()
    expect(around('Hij komt.  Zij gaat.  Dan is het klaar.\nHet is.    Het was.', 'Zij')).toBeNull()
    expect(around('insert into the box what you have, and close it', 'what')).toBeNull()
  })
})

it('cells lie within the text and hold the offset, whatever the text', () => {
  const piece = fc.constantFrom(
    'INSERT INTO t (a, b) VALUES ',
    "('x', 1)",
    '(',
    ')',
    "'",
    ',',
    'naam',
    '   ',
    '\n',
    '12',
    ';',
    '|',
    'CREATE TABLE t (',
    '--',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const tables = findTables({ text, units: codeUnits(text), lines: splitLines(text) })
      for (let at = 0; at < text.length; at++) {
        const cell = tables.cellAt(at)
        if (cell === null) continue
        expect(cell.start).toBeGreaterThanOrEqual(0)
        expect(cell.end).toBeGreaterThanOrEqual(cell.start)
        expect(cell.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 300 },
  )
})
