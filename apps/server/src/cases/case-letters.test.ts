import type { BreachCase } from '@sluiswacht/breach'
import { expect, test } from 'vitest'
import type { DeskSettings } from '../settings.ts'
import { happenedOf } from './case-letters.ts'

const settings = { measures: { nl: [], en: [] } } as unknown as DeskSettings
const after = (...kinds: string[]) =>
  happenedOf(
    { deletions: [], moments: {}, notifications: kinds.map((kind) => ({ kind })) } as unknown as BreachCase,
    null,
    settings,
    'nl',
  )

test('a letter says that the AP was told only while the notification stands', () => {
  expect(after().notifiedAuthority).toBe(false)
  expect(after('initial').notifiedAuthority).toBe(true)
  expect(after('initial', 'follow_up').notifiedAuthority).toBe(true)
  expect(after('initial', 'withdrawal').notifiedAuthority).toBe(false)
  expect(after('initial', 'withdrawal', 'initial').notifiedAuthority).toBe(true)
})

test('a letter names days as they were in the Netherlands, also of moments shortly after midnight', () => {
  const moments = {
    started: '2025-09-30T22:00:00Z',
    ended: '2025-10-22T22:30:00Z',
    signal: '2026-01-01T00:10:00+01:00',
  }
  const state = { deletions: [], moments, notifications: [] } as unknown as BreachCase
  expect(happenedOf(state, null, settings, 'nl')).toMatchObject({
    firstDay: '2025-10-01',
    lastDay: '2025-10-23',
    foundOn: '2026-01-01',
  })
})
