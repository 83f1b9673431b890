import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, type Decision, type Facts, readFacts } from './index.ts'

interface PublishedCase {
  id: string
  title: string
  source: string
  facts: Facts
  expected: Partial<Decision>
}

function readCases(name: string): PublishedCase[] {
  return readFileSync(new URL(`../cases/${name}.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublishedCase)
}

describe.each(['edpb-01-2021', 'wp250-annex-b', 'municipal'])('%s', (name) => {
  it.each(readCases(name).map((example) => [example.id, example.title, example] as const))(
    '%s %s',
    (_, __, example) => {
      const decision = assess(readFacts(example.facts))
      const compared = Object.fromEntries(
        Object.keys(example.expected).map((key) => [key, decision[key as keyof Decision]]),
      )
      expect(compared).toEqual(example.expected)
    },
  )
})
