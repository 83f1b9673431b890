import { type KeySource, openInquiry } from '@sluiswacht/evidence'
import { linkInquiry } from '../scan/link.ts'
import { actor, now } from './actor.ts'
import { NoSuchPerson } from './errors.ts'

/**
 * Erases a person (GDPR art. 17): blanks the texts, removes findings and look-up keys, links anew, overwrites freed
 * pages. The log keeps that it was done, by whom and why. Gives how many contents changed.
 * @throws {NoSuchPerson} @throws {LegalHold}
 */
export async function erasePerson(options: {
  readonly store: string
  readonly key: KeySource
  readonly id: string
  readonly reason: string
}): Promise<number> {
  const inquiry = await openInquiry(options.store, { mode: 'change', key: options.key })
  try {
    const person = await inquiry.people.one(options.id)
    if (!person) throw new NoSuchPerson(options.id)
    const contents = await inquiry.eraser.erase(person.mentions)
    const others = (await inquiry.people.all()).filter(({ id }) => id !== options.id)
    await inquiry.people.destroy()
    await linkInquiry(inquiry, others)
    await inquiry.purger.scrub()
    const details = { person: options.id, contents, reason: options.reason }
    await inquiry.events.append({ at: now(), action: 'erase-person', actor: actor(), details })
    return contents
  } finally {
    await inquiry.close()
  }
}
