import type { Inquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, FoundPerson, Upload } from '@sluiswacht/model'
import { type LookupKey, matchQuery, queryKeys } from '@sluiswacht/subjects'
import { type InquiryTask, withInquiry } from './care/with-inquiry.ts'
import { matchPartly, partsOf } from './find-partly.ts'

const CANDIDATES = 200
/** So many are shown when nobody fits all that was asked. */
const PARTLY = 10

export interface FindOptions extends InquiryTask {
  /** What is known of the person: each word group a name or one identifier. */
  readonly query: readonly string[]
  readonly showValues: boolean
}

/**
 * The people who fit, best first. `more`: others share something with what was asked, but fit less than these. `partly`:
 * nobody fits all that was asked, and these fit a part of it.
 */
export interface FindResult {
  readonly people: readonly FoundPerson[]
  readonly more: boolean
  readonly partly: boolean
}

/**
 * Answers "was something about this person uploaded?": the people who fit, best first, with documents, categories,
 * times, routes and services. The question is logged (who, when, why, or that no reason was given), never what was
 * asked for.
 */
export function findPeople(options: FindOptions): Promise<FindResult> {
  return withInquiry(options, { action: 'find', mode: 'read' }, async (inquiry) => {
    const value = await matchPeople(inquiry, options.query)
    return {
      value,
      details: { reasonGiven: options.reason !== null, showValues: options.showValues, found: value.people.length },
    }
  })
}

/** The same of an inquiry that is open; the caller logs the question. */
export async function matchPeople(inquiry: Inquiry, query: readonly string[]): Promise<FindResult> {
  const parts = partsOf(query)
  const candidates = await inquiry.people.find(keysOf([...query, ...parts]), CANDIDATES + 1)
  // A name with a number behind it reads as a street with a house number, too: then its parts are what was asked.
  const asked = bestOf(candidates, (person) => matchQuery(query, person))
  const whole = asked.length > 0 ? asked : bestOf(candidates, (person) => matchQuery(parts, person))
  const matches = whole.length > 0 ? whole : bestOf(candidates, (person) => matchPartly(parts, person)).slice(0, PARTLY)
  const uploads = await inquiry.files.uploadsOf([...new Set(matches.flatMap(({ person }) => person.documents))])
  return {
    people: matches.map(({ person, match }) => foundPerson(person, match, uploads)),
    more: candidates.length > CANDIDATES,
    partly: whole.length === 0 && matches.length > 0,
  }
}

/** The keys of all that was asked, each once. */
function keysOf(words: readonly string[]): LookupKey[] {
  const keys = words.flatMap(queryKeys).map((key) => [`${key.kind} ${key.value}`, key] as const)
  return [...new Map(keys).values()]
}

function bestOf(
  candidates: readonly AffectedPerson[],
  matchOf: (person: AffectedPerson) => number,
): { person: AffectedPerson; match: number }[] {
  return candidates
    .map((person) => ({ person, match: matchOf(person) }))
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match || (a.person.id < b.person.id ? -1 : 1))
}

function foundPerson(
  person: AffectedPerson,
  match: number,
  uploads: ReadonlyMap<string, readonly Upload[]>,
): FoundPerson {
  const { id, name, role, minor, certainty, categories, documents } = person
  const labels = [...new Set(person.mentions.map(({ label }) => label))].sort()
  return {
    id,
    name,
    role,
    minor,
    certainty,
    match,
    labels,
    categories,
    documents: documents.map((path) => ({
      path,
      uploads: (uploads.get(path) ?? []).map(({ timestamp, service, department, url, action }) => ({
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(service === undefined ? {} : { service }),
        ...(department === undefined ? {} : { department }),
        ...(url === undefined ? {} : { url }),
        ...(action === undefined ? {} : { action }),
      })),
    })),
  }
}
