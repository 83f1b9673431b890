import { expect, it } from 'vitest'
import { incidentNumber } from './incident.ts'

it('numbers each incident with the year and eight digits, none twice', () => {
  const at = new Date('2026-11-22T10:00:00Z')
  const numbers = Array.from({ length: 5_000 }, () => incidentNumber(at))
  expect(new Set(numbers).size).toBe(5_000)
  for (const number of numbers) expect(number).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})
