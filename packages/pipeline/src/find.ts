import type { Inquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, FoundPerson, Upload } from '@sluiswacht/model'
import { matchQuery, queryKeys } from '@sluiswacht/subjects'
import { type InquiryTask, withInquiry } from './care/with-inquiry.ts'

const CANDIDATES = 200

export interface FindOptions extends InquiryTask {
  /** What is known of the person: each word group a name or one identifier. */
  readonly query: readonly string[]
  readonly showValues: boolean
}

/** The people who fit, best first. `more`: others share something with what was asked, but fit less than these. */
export interface FindResult {
  readonly people: readonly FoundPerson[]
  readonly more: boolean
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
  const candidates = await inquiry.people.find(query.flatMap(queryKeys), CANDIDATES + 1)
  const matches = candidates
    .map((person) => ({ person, match: matchQuery(query, person) }))
    .filter(({ match }) => match > 0)
  matches.sort((a, b) => b.match - a.match || (a.person.id < b.person.id ? -1 : 1))
  const uploads = await inquiry.files.uploadsOf([...new Set(matches.flatMap(({ person }) => person.documents))])
  return {
    people: matches.map(({ person, match }) => foundPerson(person, match, uploads)),
    more: candidates.length > CANDIDATES,
  }
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
