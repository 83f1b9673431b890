import { expect, test } from 'vitest'
import { cohortOf } from './cohorts.ts'

test('names of children and of their grandparents; nobody without a name has one', () => {
  expect(cohortOf('mila')).toBe('young')
  expect(cohortOf('truus')).toBe('old')
  expect(cohortOf('fatma')).toBeUndefined()
  expect(cohortOf('')).toBeUndefined()
})
