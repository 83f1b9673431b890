import { PART_STATUSES } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { fileStatus } from './status.ts'

const part = (part: string | null, status: Parameters<typeof fileStatus>[0][number]['status']) => ({ part, status })

test('a file is as good as what was read of it', () => {
  expect(fileStatus([part(null, 'read')])).toBe('read')
  expect(fileStatus([part(null, 'encrypted')])).toBe('encrypted')
  expect(fileStatus([part(null, 'read'), part('a.docx', 'encrypted')])).toBe('partial')
  expect(fileStatus([part(null, 'empty'), part('a.docx', 'read')])).toBe('read')
  expect(fileStatus([part(null, 'empty'), part('a.docx', 'encrypted')])).not.toBe('empty')
  expect(fileStatus([part(null, 'read'), part('a.png', 'empty')])).toBe('read')
  expect(fileStatus([])).toBe('empty')
})

test('a file whose reading was cut short is not read, whatever came before', () => {
  expect(fileStatus([part(null, 'read'), part('a.docx', 'read'), part(null, 'timeout')])).toBe('timeout')
  expect(fileStatus([part(null, 'empty'), part(null, 'limit_exceeded'), part(null, 'read')])).toBe('limit_exceeded')
  expect(fileStatus([part(null, 'empty'), part(null, 'read')])).toBe('read')
})

test('every status has its place', () => {
  for (const status of PART_STATUSES) expect(fileStatus([part(null, status)])).toBe(status)
})
