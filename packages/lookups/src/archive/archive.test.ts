import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WorkspaceMissing } from '../errors.ts'
import { logSource } from '../import/source.ts'
import { importLog } from './import-log.ts'
import { isMistypedBsn } from './token.ts'
import { keptMonths, whoViewed } from './who-viewed.ts'
import { makeWorkspace, openWorkspace } from './workspace.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const ROWS = [
  'event_id,timestamp,user_id,action,system,subject_id,processing_activity',
  'e1,2026-10-25T02:30:00+02:00,u1,view,BRP,111222333,Verhuizing',
  'e2,2026-10-25T02:30:00+01:00,u2,change,BRP,111222333,',
  'e3,2026-10-25T02:31:00+01:00,u2,view,BRP,111222333,Verhuizing',
  'e4,2026-11-01T10:00:00+01:00,u1,view,BRP,11222333,Verhuizing',
]

function write(rows: readonly string[]): void {
  writeFileSync(join(directory, 'access.csv'), `${rows.join('\n')}\n`)
  writeFileSync(
    join(directory, 'employees.csv'),
    `user_id,department,role,team,bsn\n${['u1', 'u3', 'u4', 'u5', 'u6'].map((user) => `${user},Burgerzaken,balie,A,`).join('\n')}\nu2,Directie,directeur,B,999990019\n`,
  )
  writeFileSync(join(directory, 'persons.csv'), 'subject_id,surname\n111222333,Bos\n')
  writeFileSync(join(directory, 'cases.csv'), 'case_id,subject_id\nz1,111222333\n')
}

test('a log is kept by month without any number of a person; imported again it counts once', async () => {
  write(ROWS)
  const workspace = await makeWorkspace(join(directory, 'ws'))
  const source = logSource(directory, { format: 'tables' })
  expect(await importLog(workspace, source)).toMatchObject({ events: 4, duplicates: 0, months: ['2026-10', '2026-11'] })
  write([...ROWS, ROWS[4] ?? '', 'e5,2026-11-02T10:00:00+01:00,u1,view,BRP,111222333,'])
  expect(await importLog(workspace, source)).toMatchObject({ events: 1, duplicates: 5 })
  for (const folder of ['events', 'tables'])
    for (const name of readdirSync(join(directory, 'ws', folder))) {
      const bytes = readFileSync(join(directory, 'ws', folder, name), 'latin1')
      expect(bytes).not.toMatch(/111222333|999990019/)
    }
})

test('who viewed me: by function when enough people have it, the hour that comes twice kept apart', async () => {
  write(ROWS)
  const workspace = await makeWorkspace(join(directory, 'ws'))
  await importLog(workspace, logSource(directory, { format: 'tables' }))
  expect(await whoViewed(workspace, '111.222.333', 'nl')).toEqual([
    {
      at: '2026-10-25T02:30:00',
      system: 'BRP',
      action: 'bekeken',
      purpose: 'Verhuizing',
      function: 'balie, Burgerzaken',
      events: 1,
    },
    {
      at: '2026-10-25T02:30:00',
      system: 'BRP',
      action: 'gewijzigd',
      purpose: 'Verhuizing',
      function: 'medewerker van de gemeente',
      events: 2,
    },
  ])
  // A BSN that lost its leading zero is the same person.
  expect(await whoViewed(workspace, '011222333', 'nl')).toHaveLength(1)
  expect(await whoViewed(workspace, '999999990', 'nl')).toEqual([])
  expect(keptMonths(workspace)).toEqual(['2026-10', '2026-11'])
})

test.each([
  ['111222333', false],
  ['1112.22.333', false],
  ['11222335', false],
  ['111222334', true],
  ['000000000', true],
  ['zorg-1234567890', false],
])('%s is a mistyped BSN: %s', (subject, mistyped) => {
  expect(isMistypedBsn(subject)).toBe(mistyped)
})

test('a folder that is no workspace is told', async () => {
  await expect(openWorkspace(directory)).rejects.toThrow(WorkspaceMissing)
})
