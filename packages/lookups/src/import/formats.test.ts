import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LogFormatUnknown, MappingMalformed, NoUserInLog } from '../errors.ts'
import { openLog } from './open-log.ts'
import { logSource, type SourceOptions } from './source.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'formats-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

async function eventsOf(path: string, options: SourceOptions): Promise<{ rows: unknown[][]; rejected: number }> {
  const log = await openLog(logSource(path, options))
  try {
    const result =
      await log.db.runAndReadAll(`SELECT l.event_id, l.second::INTEGER, e.user_id, l.action, l.system, p.subject_id, l.activity, l.results, l.keys
      FROM look l JOIN employee e ON e.id = l.official LEFT JOIN person p ON p.id = l.person ORDER BY l.second, l.event_id`)
    return { rows: result.getRows(), rejected: log.report.rejected.length }
  } finally {
    log.close()
  }
}

const AT = Date.parse('2026-03-29T01:30:00Z')
const otlp = (attributes: Record<string, string>, spanId: string, parent?: string): unknown => ({
  traceId: 'aa11',
  spanId,
  ...(parent !== undefined && { parentSpanId: parent }),
  name: 'raadplegen persoon',
  startTimeUnixNano: `${AT}000000`,
  attributes: Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } })),
})
const trace = (...spans: unknown[]): string =>
  JSON.stringify({
    resourceSpans: [
      { resource: { attributes: [{ key: 'service.name', value: { stringValue: 'BRP' } }] }, scopeSpans: [{ spans }] },
    ],
  })

test('LDV: the spans of a trace are one look-up; user and subject may stand on different spans', async () => {
  const path = file(
    'ldv.json',
    trace(
      otlp({ 'enduser.id': 'u1', 'dpl.core.processing_activity_id': 'https://register/7' }, 's1'),
      otlp({ 'dpl.core.data_subject_id': 'tok1' }, 's2', 's1'),
    ),
  )
  const { rows } = await eventsOf(path, { format: 'ldv' })
  expect(rows).toEqual([['aa11-s2', AT / 1000, 'u1', 'view', 'BRP', 'tok1', 'https://register/7', 0, '']])
})

test('LDV without users is refused, and read with a second source; older names are known too', async () => {
  const record = {
    trace_id: 'aa11',
    operation_id: 's1',
    name: 'zoeken',
    start_time: AT,
    attributes: { 'dpl.rva.data_subject_id': 'tok1', 'dpl.rva.activity.id': 'doel' },
  }
  const path = file('ldv.ndjson', `${JSON.stringify(record)}\n{"trace_id": 1\n`)
  await expect(eventsOf(path, { format: 'ldv' })).rejects.toThrow(NoUserInLog)
  const users = file('users.csv', 'trace_id,user_id\naa11,u7\n')
  const { rows, rejected } = await eventsOf(path, { format: 'ldv', users })
  expect(rows).toEqual([['aa11-s1', AT / 1000, 'u7', 'search', '', 'tok1', 'doel', 0, '']])
  expect(rejected).toBe(1)
})

test('NEN 7513 as XML: the requestor is the user, each patient a look-up', async () => {
  const path = file(
    'nen.xml',
    `<?xml version="1.0"?><log><AuditMessage><EventIdentification EventActionCode="R" EventDateTime="2026-03-29T01:30:00Z" EventTraceID="t1"/>
      <ActiveParticipant UserID="systeem" UserIsRequestor="false"/><ActiveParticipant UserID="u1" UserIsRequestor="true" NetworkAccessPointID="10.0.0.1"/>
      <AuditSourceIdentification AuditSourceID="Wmo-systeem"/>
      <ParticipantObjectIdentification ParticipantObjectID="p1" ParticipantObjectTypeCode="1" ParticipantObjectTypeCodeRole="1"/>
      <ParticipantObjectIdentification ParticipantObjectID="p2" ParticipantObjectTypeCode="1" ParticipantObjectTypeCodeRole="1"/></AuditMessage></log>`,
  )
  const { rows } = await eventsOf(path, { format: 'nen7513' })
  expect(rows.map((row) => [row[0], row[2], row[4], row[5]])).toEqual([
    ['t1#1', 'u1', 'Wmo-systeem', 'p1'],
    ['t1#2', 'u1', 'Wmo-systeem', 'p2'],
  ])
})

test('FHIR AuditEvent: a bundle with a patient, a purpose and a count', async () => {
  const event = {
    resourceType: 'AuditEvent',
    id: 'e1',
    recorded: '2026-03-29T03:30:00+02:00',
    action: 'E',
    agent: [
      { requestor: false, who: { display: 'app' } },
      { requestor: true, who: { identifier: { value: 'u1' } } },
    ],
    source: { site: 'Jeugdsysteem' },
    purposeOfEvent: [{ coding: [{ code: 'TREAT' }] }],
    entity: [
      {
        what: { reference: 'Patient/p1' },
        role: { code: '1' },
        detail: [{ type: 'result_count', valueString: '3' }],
      },
    ],
  }
  const path = file(
    'fhir.json',
    JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: event }, { resource: { resourceType: 'Patient' } }] }),
  )
  const { rows, rejected } = await eventsOf(path, { format: 'fhir' })
  expect(rows).toEqual([['e1', AT / 1000, 'u1', 'search', 'Jeugdsysteem', 'p1', 'TREAT', 3, '']])
  expect(rejected).toBe(1)
})

test('any CSV by a mapping: date and time in two columns on the clock of the Netherlands, words for actions', async () => {
  const path = file('log.csv', 'datum;tijd;gebruiker;actie;bsn\n29-03-2026;03:30:00;u1;Raadplegen;111222333\n')
  const mapping = file(
    'map.yaml',
    `columns:
  timestamp: {column: [datum, tijd]}
  user_id: gebruiker
  action: {column: actie, values: {raadplegen: view}}
  subject_id: bsn
  system: {constant: BRP}`,
  )
  const { rows } = await eventsOf(path, { format: 'csv', mapping })
  expect(rows).toEqual([['r2', AT / 1000, 'u1', 'view', 'BRP', '111222333', '', 0, '']])
  await expect(eventsOf(path, { format: 'csv', mapping: file('bad.yaml', 'columns: {user_id: x}') })).rejects.toThrow(
    MappingMalformed,
  )
  expect(() => logSource(path, { format: 'xls' })).toThrow(LogFormatUnknown)
})

test('no JSON breaks the readers: what is no event is counted', async () => {
  for (const format of ['ldv', 'fhir', 'nen7513'])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }), async (values) => {
        const path = file('any.ndjson', `{}\n${values.map((value) => JSON.stringify(value)).join('\n')}\n`)
        const { rows, rejected } = await eventsOf(path, { format }).catch((error: unknown) => {
          if (error instanceof NoUserInLog) return { rows: [], rejected: 1 }
          throw error
        })
        expect(rows).toEqual([])
        expect(rejected).toBeGreaterThan(0)
      }),
      { numRuns: 3 },
    )
}, 30_000)
