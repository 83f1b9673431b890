import type { Finding } from '@sluiswacht/model'
import { firstFrom, type OwnerScene } from './owner-place.ts'

/** Records that name more people are the whole of something. */
const MOST_IN_RECORD = 20

/** Who is named in the narrowest record of structured text around an identifier that names anybody. */
export function peopleOfRecord({ layout, mentions }: OwnerScene, finding: Finding): Set<number> | undefined {
  for (let record = layout.records.at(finding.start); record !== undefined; record = record.parent) {
    const people = new Set<number>()
    for (let at = firstFrom(mentions, record.start); at < mentions.length; at++) {
      const entry = mentions[at]
      if (entry === undefined || entry.mention.finding.start >= record.end || people.size >= MOST_IN_RECORD) break
      people.add(entry.person)
    }
    if (people.size > 0) return people.size < MOST_IN_RECORD ? people : undefined
  }
  return undefined
}
