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
