import { userInfo } from 'node:os'
import { type KeySource, openInquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, FoundPerson, Upload } from '@sluiswacht/model'
import { matchQuery, queryKeys } from '@sluiswacht/subjects'

const CANDIDATES = 200

export interface FindOptions {
  /** Where the inquiry is kept: a directory, or `postgres://…`. */
  readonly store: string
  readonly key: KeySource
  /** What is known of the person: each word group a name or one identifier. */
  readonly query: readonly string[]
  /** Why somebody asks; kept in the log of the inquiry. */
  readonly reason: string | null
  readonly showValues: boolean
}

/**
 * Answers "was something about this person uploaded?": the people who fit, best first, with documents, categories,
 * times, routes and services. The question is logged (who, when, why), never what was asked for.
 */
export async function findPeople(options: FindOptions): Promise<FoundPerson[]> {
  const inquiry = await openInquiry(options.store, { mode: 'read', key: options.key })
  try {
    const candidates = await inquiry.people.find(options.query.flatMap(queryKeys), CANDIDATES)
    const matches = candidates
      .map((person) => ({ person, match: matchQuery(options.query, person) }))
      .filter(({ match }) => match > 0)
    matches.sort((a, b) => b.match - a.match || (a.person.id < b.person.id ? -1 : 1))
    const uploads = await inquiry.files.uploadsOf([...new Set(matches.flatMap(({ person }) => person.documents))])
    const details = { reason: options.reason, showValues: options.showValues, found: matches.length }
    await inquiry.events.append({ at: new Date().toISOString(), action: 'find', actor: userInfo().username, details })
    return matches.map(({ person, match }) => foundPerson(person, match, uploads))
  } finally {
    await inquiry.close()
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
