import type { InquiryReport, ReportedFile } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { filesTable } from './columns.ts'

const FILE: ReportedFile = {
  path: 'x.docx',
  bytes: 1,
  sha256: null,
  mediaType: 'text/plain',
  status: 'read',
  parts: 1,
  problems: [],
  personalData: false,
  documentType: 'other',
  language: 'und',
  people: 0,
  findings: {},
  categories: [],
  uploads: 0,
  services: [],
  departments: [],
  days: [],
  imagesOfPeople: 0,
  doubtful: false,
  passages: [],
}

test.each([
  ['read', false, 'nee'],
  ['empty', false, 'nee'],
  ['partial', true, 'ja'],
  ['partial', false, 'onbekend'],
  ['encrypted', false, 'onbekend'],
  ['unreachable', false, 'onbekend'],
] as const)('whether a file that is %s holds personal data (found: %s) is: %s', (status, personalData, word) => {
  const report = { files: [{ ...FILE, status, personalData }] } as unknown as InquiryReport
  const { header, rows } = filesTable(report, 'nl')
  const [row] = [...rows()]
  expect(row?.[header.indexOf('Persoonsgegevens')]).toBe(word)
})
