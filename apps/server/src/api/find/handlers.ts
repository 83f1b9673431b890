import { matchPeople } from '@sluiswacht/pipeline/desk'
import { maskFound } from '@sluiswacht/report'
import { NotAvailable } from '../../http/errors.ts'
import type { Call } from '../endpoint.ts'

const MOST_FOUND = 50

/** Asks one inquiry or all; the question is written down in the desk and in each inquiry, never what was asked for. */
export async function find(
  call: Call<unknown, unknown, { inquiry?: string | undefined; query: string[]; reason: string }>,
): Promise<object> {
  const { services, signedIn, body } = call
  const { inquiries, reveals, audit } = services
  const places = body.inquiry === undefined ? inquiries.places() : [inquiries.place(body.inquiry)]
  const people: object[] = []
  // Shown only when no inquiry holds anybody who fits all that was asked.
  const fittingPartly: object[] = []
  const notSearched: string[] = []
  let more = false
  for (const { id, name } of places) {
    try {
      const inquiry = await inquiries.inquiry(id)
      const found = await matchPeople(inquiry, body.query)
      const at = new Date().toISOString()
      const details = { reason: body.reason, reasonGiven: true, showValues: false, found: found.people.length }
      await inquiry.events.append({ at, action: 'find', actor: `desk ${signedIn.accountId}`, details })
      more ||= !found.partly && (found.more || found.people.length > MOST_FOUND)
      for (const person of found.people.slice(0, MOST_FOUND)) {
        const open = (await reveals.until(signedIn.accountId, id, person.id)) !== null
        const { documents, ...rest } = open ? person : maskFound(person)
        const list = found.partly ? fittingPartly : people
        list.push({
          inquiry: id,
          ...rest,
          documents: documents.map(({ path, uploads }) => ({
            path,
            uploads: uploads.map(({ timestamp, service, department }) => ({
              ...(timestamp === undefined ? {} : { timestamp }),
              ...(service === undefined ? {} : { service }),
              ...(department === undefined ? {} : { department }),
            })),
          })),
        })
      }
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error
      notSearched.push(name)
    }
  }
  const partly = people.length === 0 && fittingPartly.length > 0
  const shown = partly ? fittingPartly : people
  await audit.note({
    by: signedIn.accountId,
    action: 'find',
    target: body.inquiry ?? 'all',
    reason: body.reason,
    details: { found: shown.length, notSearched: notSearched.length },
  })
  return { people: shown, more, partly, notSearched }
}
