import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analyzeLookups } from './analyze.ts'
import { LogColumnMissing, LogTableMissing } from './errors.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'log-'))
  write('access', ACCESS)
  write('employees', [
    'user_id,surname,department,role,team,home_postcode,home_house_number,bsn,absent_periods',
    'u1,Jansen,Burgerzaken,medewerker,BZ1,1234AB,1,123456782,',
    'u2,Prins,Burgerzaken,medewerker,BZ1,1234AD,8,,',
  ])
  write('persons', [
    'subject_id,surname,date_of_birth,gender,street,house_number,postcode,city,former_partner_ids,secret_address',
    '123456782,Jansen,1980-01-01,V,Kade,1,1234AB,Beek,999990019,0',
    '111222333,Smit,1980-01-01,M,Kade,30,1234AC,Beek,,0',
    '999990019,Bos,1980-01-01,M,Laan,3,1234AD,Beek,,1',
    ...Array.from({ length: 200 }, (_, n) => `9999${n},Naam${n},1980-01-01,M,Plein,${n},1235AB,Beek,,0`),
  ])
  write('cases', [
    'case_id,subject_id,type,opened,closed,department,team,assigned_users',
    'z1,111222333,verhuizing,2026-03-01,,Burgerzaken,BZ1,u2',
  ])
})
afterEach(() => rmSync(directory, { recursive: true }))

const ACCESS = [
  'event_id,timestamp,user_id,action,system,subject_id,case_id,search_keys',
  'e1,2026-03-02T10:00:00+01:00,u1,view,BRP,111222333,,bsn',
  'e2,2026-03-03T10:00:00+01:00,u1,view,BRP,999990019,,bsn',
  'e3,2026-03-09T21:00:00+01:00,u1,view,BRP,999990019,,bsn',
  'e4,2026-03-29T10:00:00+02:00,u1,view,BRP,999990019,z1,bsn',
]

function write(table: string, lines: readonly string[]): void {
  writeFileSync(join(directory, `${table}.csv`), `${lines.join('\n')}\n`)
}

test('a look-up with a team case is explained; repeated look-ups of a former partner are one alert', async () => {
  const { alerts, explainedShare } = await analyzeLookups(directory, 'nl')
  expect(explainedShare).toBe(0.25)
  expect(alerts[0]).toMatchObject({ user_id: 'u1', kind: 'ex_conflict', event_ids: ['e2', 'e3', 'e4'] })
  const texts = alerts[0]?.reasons.map(({ text }) => text).join('; ')
  expect(texts).toContain('ex-partner')
  expect(texts).toContain('de genoemde zaak gaat over iemand anders')
  expect(JSON.stringify(alerts)).not.toMatch(/999990019|Bos/)
})

test('a contact before the look-up explains it', async () => {
  write('contacts', [
    'timestamp,subject_id,user_id,channel',
    ...['03T09:50', '09T20:40', '29T09:00'].map((at) => `2026-03-${at}:00+01:00,999990019,u1,telefoon`),
  ])
  const { alerts, explainedShare } = await analyzeLookups(directory, 'nl')
  expect(explainedShare).toBe(1)
  expect(alerts).toEqual([])
})

test('duplicates, unknown users and broken rows are counted and located', async () => {
  write('access', [
    ...ACCESS,
    ACCESS[2] ?? '',
    'e9,2026-03-03T10:00:00+01:00,u9,view,BRP,111222333,,bsn',
    'e10,"broken',
  ])
  const { imported } = await analyzeLookups(directory, 'nl')
  expect(imported).toMatchObject({ duplicates: 1, unknownUsers: 1, rows: { access: 5 } })
  expect(imported.rejected).toEqual([expect.objectContaining({ table: 'access', line: 8 })])
})

test('a log without users or without a table is refused', async () => {
  write('access', ['event_id,timestamp,action,subject_id', 'e1,2026-03-02T10:00:00+01:00,view,111222333'])
  await expect(analyzeLookups(directory, 'nl')).rejects.toThrow(LogColumnMissing)
  rmSync(join(directory, 'cases.csv'))
  await expect(analyzeLookups(directory, 'nl')).rejects.toThrow(LogTableMissing)
})
