import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Alert } from '../alerts/alert.ts'
import { makeWorkspace, type Workspace } from '../archive/workspace.ts'
import { NoSuchAlert, ReviewChanged } from '../errors.ts'
import { GO_LIVE_FORM, readGoLive, requireGoLive } from '../golive/golive.ts'
import { handOver } from './handover.ts'
import { Learning } from './learning.ts'
import { purgeWorkspace } from './purge.ts'
import { ReviewStore } from './review.ts'

const ALERT: Alert = {
  event_ids: ['e1'],
  user_id: 'u1093',
  score: 4,
  kind: 'ex_conflict',
  reasons: [],
  against: [],
  missing: [],
  timeline: [{ at: '2026-03-02T10:00:00', action: 'view', system: 'Suwinet' }],
  subjects: 1,
  systems: ['Suwinet'],
  secret_address: true,
  role: 'beheerder',
  purpose: 'test',
}
const alerts = Array.from({ length: 4 }, (_, n): Alert => ({ ...ALERT, event_ids: [`e${n}`] }))

let directory: string
let workspace: Workspace
let store: ReviewStore
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'review-'))
  workspace = await makeWorkspace(directory)
  store = new ReviewStore(workspace)
  store.add(alerts, 'po')
})
afterEach(() => {
  store.close()
  rmSync(directory, { recursive: true })
})
const first = (): string => store.list('po', { open: true, limit: 1 })[0]?.id ?? ''

test('alerts are kept once, sealed, and shown under a pseudonym', () => {
  expect(store.add(alerts, 'po')).toBe(0)
  const [file] = store.list('po', { open: true, limit: 10 })
  expect(file?.official).toMatch(/^M-[2-9A-Z]{6}$/)
  expect(JSON.stringify(file)).not.toContain('u1093')
  store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  expect(readFileSync(join(directory, 'review.sqlite'), 'latin1')).not.toMatch(/u1093|Suwinet/)
})

test('unjustified only after the reply; then it can be handed over with the facts', () => {
  const id = first()
  expect(() => store.judge(id, 'unjustified', 'ex', 'po')).toThrow(/Hear the official/)
  expect(() => handOver(store, id, 'po')).toThrow(/needs the verdict/)
  store.reply(id, 'geen reden', 'po')
  expect(() => store.judge(id, 'unjustified', ' ', 'po')).toThrow(/reason/)
  store.judge(id, 'unjustified', 'ex, erkend', 'po')
  expect(handOver(store, id, 'po').facts).toMatchObject({
    cause: 'unjustified_lookup',
    actor: 'employee',
    number_of_subjects: { min: 1, max: 1 },
    vulnerable_subjects: true,
    malicious_intent: null,
  })
  expect(store.list('po', { open: true, limit: 10 })).toHaveLength(3)
})

test('revealing takes two people, and each step is in the log', () => {
  const id = first()
  expect(() => store.approveReveal(id, 'io')).toThrow(/Nobody asked/)
  store.askReveal(id, 'gesprek', 'po')
  expect(() => store.approveReveal(id, 'po')).toThrow(/second person/)
  expect(store.approveReveal(id, 'io')).toBe('u1093')
  expect(store.log.all().map(({ action }) => action)).toEqual(['analyse', 'list', 'reveal-asked', 'revealed'])
  expect(() => store.show('none', 'po')).toThrow(NoSuchAlert)
})

test('three justified alerts of one role and purpose become an explanation after a second person approved', () => {
  const learning = new Learning(store)
  for (const { id } of store.list('po', { open: true, limit: 3 }))
    store.judge(id, 'justified', 'test van het systeem', 'po')
  const [proposed] = learning.propose('po')
  expect(proposed).toMatchObject({ role: 'beheerder', purpose: 'test', basis: 3 })
  expect(learning.templates()).toEqual([])
  expect(() => learning.approve(proposed?.id ?? '', 'po')).toThrow(/second person/)
  learning.approve(proposed?.id ?? '', 'io')
  expect(learning.templates()).toEqual([expect.objectContaining({ routine: true })])
  expect(learning.propose('po')).toEqual([])
})

test('a changed log or box is found', () => {
  const id = first()
  expect(store.log.brokenAt()).toBeNull()
  const db = new DatabaseSync(join(directory, 'review.sqlite'))
  db.exec("UPDATE log SET box = x'00' WHERE seq = 2; UPDATE alert SET box = x'000102'")
  db.close()
  expect(store.log.brokenAt()).toBe(2)
  expect(() => store.show(id, 'po')).toThrow(ReviewChanged)
})

test('the go-live form must be filled in, but for made-up data', async () => {
  await expect(requireGoLive(directory)).rejects.toThrow(/golive.yaml/)
  writeFileSync(join(directory, 'golive.yaml'), GO_LIVE_FORM)
  const found = await readGoLive(directory)
  expect(found.state === 'missing' && found.missing).toEqual(
    expect.arrayContaining(['dpia.date', 'works_council.decision', 'purposes', 'roles.reviewer']),
  )
  const filled = GO_LIVE_FORM.replaceAll(/(date|published): ""/g, '$1: 2026-05-01')
    .replace('decision: ""', 'decision: consent')
    .replace('purposes: []', 'purposes: [beveiliging]')
    .replaceAll(/(fg_advice|reviewer|integrity_coordinator): ""/g, '$1: akkoord')
  writeFileSync(join(directory, 'golive.yaml'), filled)
  expect(await requireGoLive(directory)).toEqual({
    state: 'filled',
    retention: { eventsMonths: 13, unfoundedMonths: 3, incidentYears: 3 },
  })
  writeFileSync(join(directory, 'golive.yaml'), 'simulated: true')
  expect(await requireGoLive(directory)).toEqual({ state: 'simulated' })
})

test('what may be kept no longer goes: months of look-ups, alerts after their verdict; the log says so', () => {
  const retention = { eventsMonths: 13, unfoundedMonths: 3, incidentYears: 3 }
  const [justified = '', unjustified = '', open = ''] = store.list('po', { open: true, limit: 4 }).map(({ id }) => id)
  store.judge(justified, 'justified', 'balie', 'po')
  store.reply(unjustified, 'geen reden', 'po')
  store.judge(unjustified, 'unjustified', 'ex', 'po')
  for (const month of ['2026-02', '2026-03', '2026-05'])
    writeFileSync(join(directory, 'events', `${month}.parquet`), '')
  const left = (): string[] => store.list('po', { open: false, limit: 9 }).map(({ id }) => id)
  const months = (count: number): number => Date.now() + count * 31 * 86_400_000

  expect(purgeWorkspace(workspace, store, retention, 'po', Date.parse('2026-12-01'))).toEqual({ months: [], alerts: 0 })
  expect(purgeWorkspace(workspace, store, retention, 'po', Date.parse('2027-04-30'))).toMatchObject({
    months: ['2026-02'],
  })
  expect(left()).toEqual(expect.arrayContaining([unjustified, open]))
  purgeWorkspace(workspace, store, retention, 'po', months(6))
  expect(left()).not.toContain(justified)
  expect(left()).toContain(unjustified)
  purgeWorkspace(workspace, store, retention, 'po', months(38))
  expect(left()).toEqual([])
  expect(store.log.all().filter(({ action }) => action === 'purge').length).toBeGreaterThanOrEqual(2)
  expect(store.log.brokenAt()).toBeNull()
})
