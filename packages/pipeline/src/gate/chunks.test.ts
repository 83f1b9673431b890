import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf, joinDetections } from './chunks.ts'
import type { GateDetection } from './gate-detector.ts'

const text = fc
  .array(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', ';', '😀', 'é'), maxLength: 400 }), { maxLength: 4 })
  .map((list) => list.join('').repeat(400))

test('the pieces are the text, cut between characters, about equally long', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const chunks = chunksOf(whole)
      expect(chunks.map((chunk) => chunk.text.slice(chunk.before)).join('')).toBe(whole)
      for (const { text: piece, start, before } of chunks) {
        expect(whole.startsWith(piece.slice(before), start)).toBe(true)
        expect(piece.length - before).toBeLessThanOrEqual(44_001)
        expect(/^[\udc00-\udfff]/.test(piece)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

test('a table keeps its header in each piece', () => {
  const chunks = chunksOf(`naam;bsn;plaats\n${'Noor;900000012;Utrecht\n'.repeat(6_000)}`)
  expect(chunks.length).toBeGreaterThan(2)
  for (const { text: piece } of chunks) expect(piece.startsWith('naam;bsn;plaats\n')).toBe(true)
})

test('findings of the pieces lie where the text has them, with subjects of their own', () => {
  const whole = `naam;bsn;plaats\n${'Noor;900000012;Utrecht\n'.repeat(6_000)}`
  const chunks = chunksOf(whole)
  const pieces = chunks.map((chunk) => {
    const findings = [...chunk.text.matchAll(/900000012/g)].map(({ index }) => ({
      label: 'BSN' as const,
      start: index,
      end: index + 9,
      text: '900000012',
      value: '900000012',
      score: 1,
      confidence: 'high' as const,
      reasons: [],
      subject: 's1',
    }))
    const subjects = [{ key: 's1', name: 'Noor', role: 'client' as const, minor: false, identifiers: {}, aliases: [] }]
    const detection: GateDetection = {
      doubtful: [],
      language: 'nl',
      documentType: { type: 'lijst', score: 1 },
      findings,
      categories: [],
      subjects,
      personalData: true,
    }
    return { chunk, detection }
  })
  const joined = joinDetections(pieces)
  expect(joined.findings).toHaveLength(6_000)
  for (const { start, end } of joined.findings) expect(whole.slice(start, end)).toBe('900000012')
  expect(new Set(joined.subjects.map(({ key }) => key)).size).toBe(chunks.length)
  expect(new Set(joined.findings.map(({ subject }) => subject)).size).toBe(chunks.length)
})
