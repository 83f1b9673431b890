import { expect, test } from 'vitest'
import { partsOf } from '../../fixtures/parts.ts'

const GOOD = ['{"naam":"Sem"}', '{"naam":"Noor","kinderen":["Bo"]}', '{"naam":"Isa"}']

test('ndjson: a bad line is given as text and every good line after it is read', async () => {
  const [first = '', second = '', third = ''] = GOOD
  for (const bad of ['{"naam": Fleur}', '{"naam":"Fleur', 'kapot Fleur', '{"naam":"Fleur"}}', '] Fleur']) {
    const [part] = await partsOf([first, second, bad, third].join('\n'), 'a.ndjson')
    expect(part).toMatchObject({ status: 'partial', warnings: ['damaged'] })
    for (const line of ['Fleur', 'naam: Sem', 'naam: Noor', 'kinderen: Bo', 'naam: Isa'])
      expect(part?.text).toContain(line)
  }
})

test('ndjson: whole files are read, a last line cut short is told', async () => {
  const [whole] = await partsOf(`${GOOD.join('\n')}\n`, 'a.ndjson')
  expect(whole).toMatchObject({ status: 'read', warnings: [] })
  const [cut] = await partsOf(`${GOOD.join('\n')}\n{"naam":"Lot`, 'a.ndjson')
  expect(cut).toMatchObject({ status: 'partial', warnings: ['truncated'] })
  expect(cut?.text).toContain('Lot')
})

test('json: what follows a fault is given as text', async () => {
  const [part] = await partsOf('{\n "naam": "Sem",\n "kapot": ?,\n "moeder": "Noor"\n}\n{"naam":"Isa"}\n', 'a.json')
  expect(part).toMatchObject({ status: 'partial', warnings: ['damaged'] })
  expect(part?.text).toContain('naam: Sem')
  expect(part?.text).toContain('"moeder": "Noor"')
  expect(part?.text).toContain('naam: Isa')
})
