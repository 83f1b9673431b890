import { expect, test } from 'vitest'
import { createInspector } from './inspect.ts'
import { inspectInSlices } from './inspect-slices.ts'

const inspector = createInspector({ profile: 'inquiry' })

test('a long list is inspected in slices; every place is that of the whole text', () => {
  const rows = Array.from({ length: 24 }, (_, n) => `Willeke Zwartkruis\twilleke${n}@voorbeeld.nl\t111222333\n`)
  // Filled up with lines that hold nothing, so that the few rows stand far apart.
  const filler = `${'geen gegevens in deze lange regel van het verslag '.repeat(2)}\t-\t-\n`.repeat(900)
  const text = `naam\tmail\tbsn\n${rows.map((row) => row + filler).join('')}`
  expect(text.length).toBeGreaterThan(2_000_000)
  const told: number[] = []
  const { findings, subjects, personalData } = inspectInSlices(inspector, text, (done) => told.push(done))
  expect(told.length).toBeGreaterThan(3)
  expect(told.at(-1)).toBe(text.length)
  expect(personalData).toBe(true)
  const bsn = findings.filter(({ label }) => label === 'BSN')
  expect(bsn).toHaveLength(rows.length)
  for (const { start, end, text: words } of findings) expect(text.slice(start, end)).toBe(words)
  const keys = new Set(subjects.map(({ key }) => key))
  expect(keys.size).toBe(subjects.length)
  for (const subject of findings.flatMap((finding) => finding.subject ?? [])) expect(keys).toContain(subject)
}, 60_000)
