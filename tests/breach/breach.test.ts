import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../scan/command.ts'

const CASES = new URL('../../packages/breach/cases/edpb-01-2021.ndjson', import.meta.url)

function records(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('breach', () => {
  test('assess: one decision a line, in the order of the input', async () => {
    const cases = readFileSync(CASES, 'utf8')
    const { code, stdout } = await run(['breach', 'assess'], { input: cases })
    expect(code).toBe(0)
    expect(records(stdout).map(({ id, risk }) => [id, risk])).toEqual(
      records(cases).map(({ id, expected }) => [id, (expected as { risk: string }).risk]),
    )
  })

  test('assess: a wrong line is named and the others still get their decision', async () => {
    const input = '{"id":"a","facts":{"cause":"geheim"}}\n{"id":"b","facts":{"cause":"outage"}}\n'
    const { code, stdout, stderr } = await run(['breach', 'assess', '--lang', 'en'], { input })
    expect(code).toBe(2)
    expect(records(stdout).map(({ id }) => id)).toEqual(['b'])
    expect(stderr).toMatch(/line 1, field "cause"/)
    expect(stderr).not.toContain('geheim')
  })

  test('form: a case over several lines', async () => {
    const input = JSON.stringify({ id: 'z1', facts: { cause: 'lost_paper' } }, null, 2)
    const { code, stdout } = await run(['breach', 'form'], { input })
    expect(code).toBe(0)
    expect(records(stdout)[0]).toMatchObject({ id: 'z1', completeness: 'provisional' })
  })
})
