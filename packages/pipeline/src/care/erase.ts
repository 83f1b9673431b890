import { linkInquiry } from '../scan/link.ts'
import { NoSuchPerson } from './errors.ts'
import { type InquiryTask, withInquiry } from './with-inquiry.ts'

/**
 * Erases a person (GDPR art. 17): blanks the texts, removes findings and look-up keys, links anew and writes down that
 * it was done, by whom and why, in one transaction; then overwrites freed pages. Gives how many contents changed.
 * @throws {NoSuchPerson} @throws {LegalHold}
 */
export function erasePerson(options: InquiryTask & { readonly id: string; readonly reason: string }): Promise<number> {
  return withInquiry(options, { action: 'erase-person', mode: 'change' }, async (inquiry) => {
    const person = await inquiry.people.one(options.id)
    if (!person) throw new NoSuchPerson(options.id)
    const contents = await inquiry.eraser.erase(person)
    const others = (await inquiry.people.all()).filter(({ id }) => id !== options.id)
    await inquiry.people.destroy()
    await linkInquiry(inquiry, others)
    return {
      value: contents,
      details: { person: options.id, contents },
      after: () => inquiry.purger.scrub(),
    }
  })
}
