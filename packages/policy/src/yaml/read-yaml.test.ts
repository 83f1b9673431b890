import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PolicyInvalid } from '../invalid.ts'
import { readYaml } from './read-yaml.ts'

describe('a file that is no YAML', () => {
  it.each(['naam: "Fatima Bouzid\n', 'a: [Fatima Bouzid\nb: }', 'a: b\n  Fatima: : Bouzid: c\n', '&Fatima *Bouzid'])(
    'is told with its line, without a word of its text: %j',
    (text) => {
      const thrown = caught(() => readYaml(text, z.unknown(), 'rules.yaml'))
      expect(thrown).toBeInstanceOf(PolicyInvalid)
      if (!(thrown instanceof PolicyInvalid)) return
      expect(thrown.problems[0]).toMatchObject({ file: 'rules.yaml', line: expect.any(Number) })
      expect(`${JSON.stringify(thrown.problems)} ${thrown.message}`).not.toMatch(/Fatima|Bouzid/)
    },
  )
})

it('a field of the wrong kind is not called missing', () => {
  const schema = z.object({ dagen: z.number(), namen: z.array(z.string()) })
  const thrown = caught(() => readYaml('dagen: "30"\n', schema, 'rules.yaml'))
  expect(thrown).toMatchObject({
    problems: [
      { field: 'dagen', line: 1, text: { nl: 'hier hoort een getal' } },
      { field: 'namen', text: { nl: 'dit veld ontbreekt' } },
    ],
  })
})

function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
