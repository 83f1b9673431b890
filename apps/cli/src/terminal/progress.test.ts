import { expect, test } from 'vitest'
import { progressLine } from './progress.ts'

test('a progress line tells files, size, speed, time left and problems', () => {
  const progress = {
    phase: 'read',
    files: 12,
    filesTotal: 40,
    bytes: 1_500_000,
    bytesTotal: 4_000_000,
    filesPerSecond: 6,
    leftMs: 90_000,
    pages: 12,
    pagesTotal: 40,
    workers: null,
    problems: { encrypted: 2 },
  } as const
  expect(progressLine(progress, 'nl')).toBe(
    'gelezen 12/40 bestanden · 1.5/4.0 MB · 6.0 bestanden/s · nog 1 min 30 s · niet (geheel) gelezen: encrypted 2',
  )
  expect(progressLine({ ...progress, phase: 'recognize', leftMs: 30_000 }, 'nl')).toBe(
    'tekstherkenning: 12 van 40 bladzijden herkend · nog 30 s',
  )
  expect(progressLine({ ...progress, phase: 'link' }, 'en')).toBe('linking people …')
})
