import { actionOfCode } from '../action.ts'
import type { LogEvent, LogFormat, ReadRecord } from '../event.ts'
import { at, deep, jsonRecords, listOf, text } from '../json-records.ts'

/** FHIR R4 AuditEvent: a Bundle, a list, or JSON lines. https://hl7.org/fhir/R4/auditevent.html */
export const fhirAuditEvent: LogFormat = {
  id: 'fhir',
  title: 'FHIR AuditEvent R4',
  read: readAuditEvents,
}

/** Codes of the object role (http://terminology.hl7.org/CodeSystem/object-role) and type for a patient or person. */
const PATIENT_ROLE = '1'
const PERSON_TYPE = '1'

async function* readAuditEvents(path: string): AsyncGenerator<ReadRecord> {
  for await (const { line, value } of jsonRecords(path, resourcesOf)) yield { line, events: eventsOf(value) }
}

function resourcesOf(document: unknown): readonly unknown[] {
  if (at(document, 'resourceType') === 'Bundle')
    return listOf(at(document, 'entry')).map((entry) => at(entry, 'resource'))
  return [document]
}

function eventsOf(event: unknown): LogEvent[] | null {
  if (at(event, 'resourceType') !== 'AuditEvent') return null
  const agents = listOf(at(event, 'agent'))
  const agent = agents.find((one) => at(one, 'requestor') === true) ?? (agents.length === 1 ? agents[0] : undefined)
  const entities = listOf(at(event, 'entity'))
  const people = entities.filter(isPerson)
  const others = entities.filter((one) => !isPerson(one))
  const id = text(at(event, 'id'))
  const shared: LogEvent = {
    eventId: id,
    timestamp: text(at(event, 'recorded')),
    userId:
      agent === undefined
        ? undefined
        : (reference(at(agent, 'who')) ?? text(at(agent, 'altId')) ?? text(at(agent, 'name'))),
    action: actionOfCode(
      text(at(event, 'action')),
      [...listOf(at(event, 'subtype')), at(event, 'type')]
        .map((coding) => text(at(coding, 'display')) ?? text(at(coding, 'code')) ?? '')
        .join(' '),
    ),
    system: text(deep(event, 'source', 'site')) ?? reference(deep(event, 'source', 'observer')),
    caseId: others.map((one) => reference(at(one, 'what'))).find((found) => found !== undefined),
    activity: concept(listOf(at(event, 'purposeOfEvent'))[0]) ?? concept(listOf(at(agent, 'purposeOfUse'))[0]),
    ip: text(deep(agent, 'network', 'address')),
    resultCount: detail(entities, 'result_count'),
    searchKeys:
      detail(entities, 'search_keys') ?? (entities.some((one) => at(one, 'query') !== undefined) ? 'query' : undefined),
  }
  if (people.length === 0) return [shared]
  return people.map((one, index) => ({
    ...shared,
    ...(id !== undefined && { eventId: people.length === 1 ? id : `${id}#${index + 1}` }),
    subjectId: reference(at(one, 'what')) ?? text(at(one, 'name')),
  }))
}

function isPerson(entity: unknown): boolean {
  const role = text(deep(entity, 'role', 'code'))
  if (role !== undefined) return role === PATIENT_ROLE
  return (
    text(deep(entity, 'type', 'code')) === PERSON_TYPE ||
    /(^|\/)(Patient|Person)\//.test(text(deep(entity, 'what', 'reference')) ?? '')
  )
}

/** The identifier of a Reference: its value, the last part of its address, or the words shown. */
function reference(value: unknown): string | undefined {
  return (
    text(deep(value, 'identifier', 'value')) ??
    text(at(value, 'reference'))?.split('/').at(-1) ??
    text(at(value, 'display'))
  )
}

function concept(value: unknown): string | undefined {
  const coding = listOf(at(value, 'coding'))[0]
  return text(at(value, 'text')) ?? text(at(coding, 'display')) ?? text(at(coding, 'code'))
}

function detail(entities: readonly unknown[], type: string): string | undefined {
  for (const entity of entities)
    for (const one of listOf(at(entity, 'detail')))
      if (text(at(one, 'type')) === type) return text(at(one, 'valueString'))
  return undefined
}
