import { deep, at, jsonRecords, listOf, text } from '../json-records.ts'
import type { LogEvent, LogFormat, ReadRecord } from '../event.ts'
import { actionOf } from '../action.ts'

/** Attribute names over the versions of the standard, newest first, then what applications use besides. */
const NAMES = {
  subject: ['dpl.core.data_subject_id', 'dpl.rva.data_subject_id', 'data_subject_id', 'dataSubjectId'],
  activity: [
    'dpl.core.processing_activity_id',
    'dpl.rva.activity.id',
    'processing_activity_id',
    'processingActivityId',
  ],
  user: ['dpl.nen7513.users', 'dpl.user.id', 'enduser.id', 'user.id', 'user_id', 'gebruiker'],
  case: ['dpl.objects.case_id', 'dpl.case.id', 'case_id', 'zaaknummer', 'zaak.id'],
  workstation: ['host.name', 'device.id', 'workstation', 'werkplek'],
  ip: ['client.address', 'net.peer.ip', 'source.address', 'ip'],
  results: ['result_count', 'dpl.result_count', 'db.response.returned_rows', 'aantal'],
  keys: ['search_keys', 'dpl.search_keys', 'zoeksleutels'],
  system: ['service.name', 'application', 'applicatie', 'name'],
} as const

/**
 * Logboek Dataverwerkingen (Logius), as OTLP JSON (resourceSpans) or as records with `trace_id`, `span_id`. The core of
 * the standard does not say who did it: the user comes from an extension, or from a second log that is joined on the trace.
 */
export const ldv: LogFormat = {
  id: 'ldv',
  title: 'Logboek Dataverwerkingen',
  read: readLdv,
}

async function* readLdv(path: string): AsyncGenerator<ReadRecord> {
  for await (const { line, value } of jsonRecords(path, spansOf)) {
    const event = eventOf(value)
    yield { line, events: event ? [event] : null }
  }
}

interface SpanInResource {
  readonly span: unknown
  readonly resource: ReadonlyMap<string, unknown>
}

function spansOf(document: unknown): readonly unknown[] {
  const resources = at(document, 'resourceSpans')
  if (!Array.isArray(resources))
    return [{ span: document, resource: attributesOf(deep(document, 'resource', 'attributes')) }]
  return resources.flatMap((one): SpanInResource[] => {
    const resource = attributesOf(deep(one, 'resource', 'attributes'))
    const scopes = [...listOf(at(one, 'scopeSpans')), ...listOf(at(one, 'instrumentationLibrarySpans'))]
    return scopes.flatMap((scope) => listOf(at(scope, 'spans')).map((span) => ({ span, resource })))
  })
}

function eventOf(value: unknown): LogEvent | null {
  const span = at(value, 'span')
  const resource = at(value, 'resource')
  if (typeof span !== 'object' || span === null || !(resource instanceof Map)) return null
  const first = (...names: string[]): string | undefined => names.map((name) => text(at(span, name))).find(Boolean)
  const trace = first('traceId', 'trace_id')
  const spanId = first('spanId', 'span_id', 'operation_id', 'operationId')
  const start = startOf(span)
  if (trace === undefined || spanId === undefined || start === undefined) return null
  const attributes = attributesOf(at(span, 'attributes'))
  const named = (names: readonly string[]): string | undefined =>
    names.map((name) => text(attributes.get(name)) ?? text(resource.get(name))).find((found) => found !== undefined)
  const status = text(deep(span, 'status', 'code')) ?? text(at(span, 'status')) ?? text(at(span, 'status_code'))
  return {
    eventId: `${trace}-${spanId}`,
    trace,
    timestamp: start,
    userId: userOf(attributes) ?? named(NAMES.user),
    action: actionOf(first('name')),
    system: NAMES.system.map((name) => text(resource.get(name))).find(Boolean),
    subjectId: named(NAMES.subject),
    caseId: named(NAMES.case),
    activity: named(NAMES.activity),
    workstation: named(NAMES.workstation),
    ip: named(NAMES.ip),
    resultCount: named(NAMES.results) ?? (status?.toLowerCase() === 'error' || status === '2' ? '0' : undefined),
    searchKeys: named(NAMES.keys),
  }
}

/** Milliseconds since 1970, from nanoseconds (OTLP), milliseconds or ISO text. */
function startOf(span: object): string | undefined {
  const nano = text(at(span, 'startTimeUnixNano')) ?? text(at(span, 'start_time_unix_nano'))
  if (nano !== undefined && /^\d{16,20}$/.test(nano)) return nano.slice(0, -6)
  return text(at(span, 'start_time')) ?? text(at(span, 'startTime'))
}

/** `dpl.nen7513.users` is a list of objects with `userID`; the one who asked comes first. */
function userOf(attributes: ReadonlyMap<string, unknown>): string | undefined {
  for (const [name, value] of attributes) {
    if (name === 'dpl.nen7513.users')
      for (const user of listOf(value)) {
        const id = text(at(user, 'userID')) ?? text(at(user, 'userId')) ?? text(user)
        if (id !== undefined) return id
      }
    if (/^dpl\.nen7513\.users(\[0\]|\.0)\.userID$/i.test(name)) return text(value)
  }
  return undefined
}

/** Attributes as OTLP lists them (`key`, `value.stringValue`) or as an object. */
function attributesOf(value: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>()
  if (Array.isArray(value)) {
    for (const one of value) {
      const key = text(at(one, 'key'))
      if (key !== undefined) found.set(key, plainValue(at(one, 'value'), 0))
    }
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) found.set(key, inner)
  return found
}

const DEEPEST = 6

function plainValue(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return undefined
  for (const kind of ['stringValue', 'intValue', 'boolValue', 'doubleValue']) {
    const inner = at(value, kind)
    if (inner !== undefined) return inner
  }
  const list = deep(value, 'arrayValue', 'values')
  if (Array.isArray(list)) return list.map((one) => plainValue(one, depth + 1))
  const pairs = deep(value, 'kvlistValue', 'values')
  if (Array.isArray(pairs))
    return Object.fromEntries(pairs.map((one) => [text(at(one, 'key')) ?? '', plainValue(at(one, 'value'), depth + 1)]))
  return text(value)
}
