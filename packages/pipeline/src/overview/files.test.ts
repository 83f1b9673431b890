import type { InspectedPart } from '@sluiswacht/model'
import { expect, test } from 'vitest'
import { reportFile } from './files.ts'

function part(over: Partial<InspectedPart['detection']>): InspectedPart {
  return {
    part: null,
    mediaType: 'text/plain',
    status: 'read',
    text: '',
    images: [],
    ocr: false,
    warnings: [],
    detection: {
      language: 'nl',
      personalData: false,
      documentType: { type: 'beleid', score: 0.2 },
      findings: [],
      categories: [],
      subjects: [],
      ...over,
    },
  } as unknown as InspectedPart
}

test('a file without a word is of no kind, whatever the weights of the classifier say', () => {
  const typeOf = (...parts: InspectedPart[]) =>
    reportFile({ path: 'x', bytes: 1, sha256: null, parts }, [], false, 0, []).documentType
  expect(typeOf(part({ language: 'und' }))).toBe('other')
  expect(typeOf(part({ language: 'nl' }))).toBe('beleid')
  expect(typeOf(part({ language: 'und' }), { ...part({}), part: 'a.txt' })).toBe('beleid')
  expect(typeOf()).toBe('other')
})
