import { randomUUID } from 'node:crypto'
import type { Inquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, Mention, MentionAnchor, ReviewDecision } from '@sluiswacht/model'
import { linkInquiry } from '../scan/link.ts'
import { actor, now } from './actor.ts'
import { NoSuchPerson, NotInDocument } from './errors.ts'
import { type InquiryTask, withInquiry } from './with-inquiry.ts'

/** What somebody decides about who is who. */
export type Review =
  | { readonly kind: 'merge'; readonly people: readonly string[] }
  | { readonly kind: 'confirm'; readonly people: readonly string[] }
  | { readonly kind: 'correct'; readonly people: readonly [string]; readonly name: string }
  | { readonly kind: 'split'; readonly people: readonly [string]; readonly documents: readonly string[] }

export interface ReviewOptions extends InquiryTask {
  readonly review: Review
  /** Why; kept with the decision and in the log. */
  readonly reason: string
}

/**
 * Keeps a decision (who, when, why) and links anew, so that the list of people follows it at once and in every later
 * run. Gives the ids of the people that now stand at the places decided on. @throws {NoSuchPerson} @throws {NotInDocument}
 */
export function reviewPeople(options: ReviewOptions): Promise<string[]> {
  const { review, reason } = options
  return withInquiry(options, { action: `people ${review.kind}`, mode: 'change' }, async (inquiry) => {
    const people: AffectedPerson[] = []
    for (const id of review.people) people.push(await known(inquiry, id))
    const places = placesOf(review, people)
    const decision: ReviewDecision = {
      id: randomUUID(),
      kind: review.kind,
      ...places,
      ...(review.kind === 'correct' ? { name: review.name } : {}),
      at: now(),
      by: actor(),
      reason,
    }
    await inquiry.decisions.add(decision)
    await linkInquiry(inquiry)
    const anchors = [...places.anchors, ...(places.apart ?? [])]
    const value = (await inquiry.people.all()).filter((person) => standsAt(person, anchors)).map(({ id }) => id)
    return { value, details: { decision: decision.id, people: review.people.join(' ') } }
  })
}

async function known(inquiry: Inquiry, id: string): Promise<AffectedPerson> {
  const person = await inquiry.people.one(id)
  if (!person) throw new NoSuchPerson(id)
  return person
}

function placesOf(review: Review, people: readonly AffectedPerson[]): Pick<ReviewDecision, 'anchors' | 'apart'> {
  const mentions = people.flatMap((person) => person.mentions)
  if (review.kind !== 'split') return { anchors: mentions.map(anchorOf) }
  const apart = mentions.filter(({ document }) => review.documents.includes(document))
  const rest = mentions.filter(({ document }) => !review.documents.includes(document))
  if (apart.length === 0 || rest.length === 0) throw new NotInDocument(review.people[0])
  return { anchors: rest.map(anchorOf), apart: apart.map(anchorOf) }
}

function anchorOf({ document, part, start }: Mention): MentionAnchor {
  return { document, part, start }
}

function standsAt(person: AffectedPerson, anchors: readonly MentionAnchor[]): boolean {
  const keys = new Set(anchors.map(({ document, part, start }) => JSON.stringify([document, part, start])))
  return person.mentions.some((mention) => keys.has(JSON.stringify(Object.values(anchorOf(mention)))))
}
