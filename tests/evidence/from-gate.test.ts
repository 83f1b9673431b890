import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGateLog } from '@sluiswacht/evidence'
import type { InquiryReport } from '@sluiswacht/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../scan/command.ts'
import { gateRecord } from './gate-records.ts'
import { KEY } from './sample.ts'

const LETTER = Buffer.from(
  'Betreft: Willeke Zwartkruis\nBSN: 111222333\nE-mail: willeke@voorbeeld.nl\nZij heeft diabetes.\n',
)
let work: string
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'from-gate-'))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('an inquiry starts from the log of the gate: kept content is read, the rest is listed with what was seen', async () => {
  const store = join(work, 'gate')
  const keyFile = join(work, 'key')
  writeFileSync(keyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`)
  const allow = { ...gateRecord(0).decision, effect: 'allow', intended: 'deny' } as const
  const log = await openGateLog({ store, key: KEY })
  await log.append(gateRecord(1, { decision: allow }), [{ item: 1, bytes: LETTER }])
  await log.append(gateRecord(2, { decision: allow, department: 'wmo' }))
  await log.append(gateRecord(3), [{ item: 1, bytes: LETTER }])
  await log.close()

  const inquiry = join(work, 'zaak')
  const command = ['scan', '--from-evidence', store, '--inquiry', inquiry, '--key-file', keyFile, '--show-values']
  const first = await run(command, { cwd: work })
  expect(first.code, first.stderr).toBe(0)
  const reportOf = (): InquiryReport => JSON.parse(readFileSync(join(work, 'zaak.report', 'report.json'), 'utf8'))
  const report = reportOf()
  expect(report.files.map(({ path }) => path)).toEqual(['poort/2026-01-01/2026-AAAA-0001-bestand-2.txt'])
  expect(report.files[0]).toMatchObject({ personalData: true, departments: ['jeugdteam'], services: ['chatgpt'] })
  expect(report.people.map(({ name }) => name)).toContain('Willeke Zwartkruis')
  expect(report.totals).toMatchObject({ files: 1, uploads: 4 })
  expect(report.unknown.missingUploads).toHaveLength(3)
  expect(report.unknown.missingUploads.at(-1)).toMatchObject({
    department: 'wmo',
    action: 'allow',
    seen: { record: '2026-AAAA-0002', labels: { BSN: 1, PERSON: 1 }, people: 1, fullyRead: true },
  })
  expect(readFileSync(join(work, 'zaak.report', 'report.html'), 'utf8')).toContain('Wat de poort zag')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('sluiswacht-gate-'))).toEqual([])

  expect((await run([...command, '--with-refused'], { cwd: work })).code).toBe(0)
  expect(reportOf().totals).toMatchObject({ files: 2, uploads: 6 })
  const again = await openGateLog({ store, key: KEY, create: false })
  const notes = await Array.fromAsync(again.notes())
  expect(notes.map(({ action, details }) => [action, details['contents']])).toEqual([
    ['inquiry', 1],
    ['inquiry', 2],
  ])
  expect(await again.verify()).toMatchObject({ intact: true })
  await again.close()
  const nothing = await run(['scan', '--from-evidence', join(work, 'leeg'), '--key-file', keyFile], { cwd: work })
  expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('geen logboek van de poort')])
})
