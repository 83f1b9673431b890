import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Parser } from 'htmlparser2'
import { actionOfCode } from '../action.ts'
import type { LogEvent, LogFormat, ReadRecord } from '../event.ts'
import { at, deep, jsonRecords, listOf, text } from '../json-records.ts'

/**
 * NEN 7513: XML messages in the form of RFC 3881 and DICOM (AuditMessage), or JSON with the same names. Event, users,
 * source and objects; the user is the participant that is the requestor.
 */
export const nen7513: LogFormat = {
  id: 'nen7513',
  title: 'NEN 7513',
  read: readMessages,
}

const PATIENT = '1'
const CASE_ROLES = new Set(['12', '20', '21'])

interface Message {
  event: Record<string, string>
  codes: string
  purpose: string | undefined
  users: Record<string, string>[]
  source: string | undefined
  objects: Record<string, string>[]
}

async function* readMessages(path: string): AsyncGenerator<ReadRecord> {
  if (await startsWith(path, '<')) {
    let line = 0
    for await (const message of xmlMessages(path)) yield { line: (line += 1), events: eventsOf(message) }
    return
  }
  for await (const { line, value } of jsonRecords(path, (one) => [at(one, 'AuditMessage') ?? one]))
    yield { line, events: eventsOf(ofJson(value)) }
}

async function startsWith(path: string, mark: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith(mark)
  } finally {
    await file.close()
  }
}

/** Streams the messages of an XML file; other elements around them are passed over. Nothing is ever fetched. */
async function* xmlMessages(path: string): AsyncGenerator<Message> {
  let ready: Message[] = []
  let current: Message | null = null
  let parent = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name)
        if (local === 'AuditMessage')
          current = { event: {}, codes: '', purpose: undefined, users: [], source: undefined, objects: [] }
        if (current === null) return
        if (local === 'EventIdentification') current.event = attributes
        else if (local === 'ActiveParticipant') current.users.push(attributes)
        else if (local === 'AuditSourceIdentification')
          current.source = attributes['AuditSourceID'] ?? attributes['code']
        else if (local === 'ParticipantObjectIdentification') current.objects.push(attributes)
        else if (local === 'EventTypeCode' || local === 'EventID') current.codes += ` ${shown(attributes)}`
        else if (local === 'PurposeOfUse') current.purpose ??= shown(attributes) || undefined
        else if (local === 'ParticipantObjectDetail' && parent === 'ParticipantObjectIdentification')
          Object.assign(current.objects.at(-1) ?? {}, {
            [`detail.${attributes['type'] ?? ''}`]: attributes['value'] ?? '',
          })
        if (local === 'ParticipantObjectIdentification' || local === 'EventIdentification') parent = local
      },
      onclosetag(name) {
        if (localName(name) !== 'AuditMessage' || current === null) return
        ready.push(current)
        current = null
      },
    },
    { xmlMode: true },
  )
  for await (const chunk of createReadStream(path, 'utf8')) {
    parser.write(String(chunk))
    yield* ready
    ready = []
  }
  parser.end()
  yield* ready
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function shown(attributes: Readonly<Record<string, string>>): string {
  return attributes['originalText'] ?? attributes['displayName'] ?? attributes['csd-code'] ?? attributes['code'] ?? ''
}

function ofJson(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null
  const event = at(value, 'EventIdentification') ?? value
  const words = (one: unknown): Record<string, string> =>
    Object.fromEntries(
      Object.entries(typeof one === 'object' && one !== null ? one : {}).flatMap(([key, inner]) => {
        const found = typeof inner === 'boolean' ? String(inner) : text(inner)
        return found === undefined ? [] : [[key, found]]
      }),
    )
  const users = listOf(at(value, 'ActiveParticipant'))
  const objects = listOf(at(value, 'ParticipantObjectIdentification') ?? at(value, 'ParticipantObject'))
  return {
    event: words(event),
    codes: text(at(event, 'EventID')) ?? text(deep(event, 'EventID', 'displayName')) ?? '',
    purpose: text(at(value, 'PurposeOfUse')) ?? text(at(event, 'PurposeOfUse')),
    users: users.length > 0 ? users.map(words) : [words(value)],
    source: text(at(value, 'AuditSourceID')) ?? text(deep(value, 'AuditSourceIdentification', 'AuditSourceID')),
    objects: objects.length > 0 ? objects.map(words) : [words(value)],
  }
}

function eventsOf(message: Message | null): LogEvent[] | null {
  const at = message?.event['EventDateTime']
  if (!message || at === undefined) return null
  const user =
    message.users.find((one) => /^(true|1)$/i.test(one['UserIsRequestor'] ?? '')) ??
    (message.users.length === 1 ? message.users[0] : undefined)
  const people = message.objects.filter(isPatient)
  const other = message.objects.find(
    (one) =>
      !isPatient(one) &&
      (CASE_ROLES.has(one['ParticipantObjectTypeCodeRole'] ?? '') || one['ParticipantObjectTypeCode'] === '2'),
  )
  const id =
    message.event['EventTraceID'] ??
    message.event['TraceID'] ??
    message.event['traceparent'] ??
    message.event['EventUID']
  const details = message.objects
    .map((one) => one['detail.result_count'] ?? one['ParticipantObjectDetail'])
    .find(Boolean)
  const shared: LogEvent = {
    // A message without an id of its own is told apart by time and user.
    eventId: id ?? `${at}/${user?.['UserID'] ?? ''}`,
    timestamp: at,
    userId: user?.['UserID'],
    action: actionOfCode(message.event['EventActionCode'], message.codes),
    system: message.source,
    caseId: other?.['ParticipantObjectID'] ?? message.event['behandelrelatie'],
    activity: message.purpose ?? (message.codes.trim() || undefined),
    ip: user?.['NetworkAccessPointID'],
    resultCount: details,
    searchKeys: message.objects.some((one) => one['ParticipantObjectQuery'] !== undefined) ? 'query' : undefined,
  }
  if (people.length === 0) return [shared]
  return people.map((one, index) => ({
    ...shared,
    ...(people.length > 1 && shared.eventId !== undefined && { eventId: `${shared.eventId}#${index + 1}` }),
    subjectId: one['ParticipantObjectID'],
  }))
}

function isPatient(one: Readonly<Record<string, string>>): boolean {
  const role = one['ParticipantObjectTypeCodeRole']
  return (
    one['ParticipantObjectID'] !== undefined &&
    (role === PATIENT || (role === undefined && (one['ParticipantObjectTypeCode'] ?? PATIENT) === PATIENT))
  )
}
