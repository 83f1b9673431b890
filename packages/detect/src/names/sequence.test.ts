import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABELS } from './name-model.ts'
import { bestLabels, IMPOSSIBLE, labelProbabilities, mayBegin, mayEnd, mayFollow } from './sequence.ts'

const weight = fc.float({ min: -4, max: 4, noNaN: true })
const problem = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc
      .array(weight, { minLength: length * LABELS, maxLength: length * LABELS })
      .map((list) => Float32Array.from(list)),
    transitions: fc
      .array(weight, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS })
      .map((list) =>
        Float32Array.from(list, (value, pair) =>
          mayFollow(Math.floor(pair / LABELS), pair % LABELS) ? value : IMPOSSIBLE,
        ),
      ),
  }),
)

function* paths(length: number, path: number[] = []): Generator<number[]> {
  if (path.length === length) {
    if (mayEnd(path.at(-1)!)) yield path
    return
  }
  for (let label = 0; label < LABELS; label++) {
    if (path.length === 0 ? mayBegin(label) : mayFollow(path.at(-1)!, label)) yield* paths(length, [...path, label])
  }
}

function scoreOf(path: number[], emissions: Float32Array, transitions: Float32Array): number {
  return path.reduce(
    (sum, label, at) =>
      sum + emissions[at * LABELS + label]! + (at > 0 ? transitions[path[at - 1]! * LABELS + label]! : 0),
    0,
  )
}

test('finds the best of all paths', () => {
  fc.assert(
    fc.property(problem, ({ length, emissions, transitions }) => {
      const labels = new Uint8Array(length)
      bestLabels(emissions, length, transitions, labels)
      const best = Math.max(...[...paths(length)].map((path) => scoreOf(path, emissions, transitions)))
      expect(scoreOf([...labels], emissions, transitions)).toBeCloseTo(best, 3)
    }),
  )
})

test('probabilities are those of summing over all paths', () => {
  fc.assert(
    fc.property(problem, ({ length, emissions, transitions }) => {
      const marginals = new Float32Array(length * LABELS)
      labelProbabilities(emissions, length, Float64Array.from(transitions, Math.exp), marginals)
      const all = [...paths(length)].map((path) => ({ path, mass: Math.exp(scoreOf(path, emissions, transitions)) }))
      const total = all.reduce((sum, { mass }) => sum + mass, 0)
      for (let at = 0; at < length; at++) {
        for (let label = 0; label < LABELS; label++) {
          const mass = all.filter(({ path }) => path[at] === label).reduce((sum, one) => sum + one.mass, 0)
          expect(marginals[at * LABELS + label]).toBeCloseTo(mass / total, 3)
        }
      }
    }),
    { numRuns: 50 },
  )
})
