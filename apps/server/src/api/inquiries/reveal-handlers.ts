import type { DeskRecord } from '@sluiswacht/evidence'
import { NotThere } from '../../http/errors.ts'
import { pseudonymOf } from '../../inquiries/pseudonym.ts'
import type { Reveal } from '../../inquiries/reveals.ts'
import { isAllowed } from '../../permissions.ts'
import type { Call } from '../endpoint.ts'

type WithReason = { reason: string }

/** A request as the screen shows it. */
export async function revealViewOf(
  { services, signedIn }: Pick<Call, 'services' | 'signedIn'>,
  { id, value }: DeskRecord<Reveal>,
): Promise<object> {
  const { subject, reason, askedBy, asked, judgedBy, state, until } = value
  const names = await services.accounts.namesOf([askedBy, ...(judgedBy === null ? [] : [judgedBy])])
  const over = state === 'approved' && until !== null && until <= new Date().toISOString()
  return {
    id,
    subject: subject.kind,
    inquiry: subject.kind === 'alert' ? null : subject.inquiry,
    person: subject.kind === 'person' ? subject.person : null,
    alert: subject.kind === 'alert' ? subject.alert : null,
    subjectName: nameOf(subject, services.inquiries.places()),
    reason,
    askedBy: names[askedBy] ?? askedBy,
    askedByMe: askedBy === signedIn.accountId,
    asked,
    state: over ? 'expired' : state,
    judgedBy: judgedBy === null ? null : (names[judgedBy] ?? judgedBy),
    until,
  }
}

/** How the screen calls what is to be shown, without what it hides. */
function nameOf(subject: Reveal['subject'], places: readonly { readonly id: string; readonly name: string }[]): string {
  if (subject.kind === 'alert') return subject.alert
  if (subject.kind === 'person') return pseudonymOf(subject.person)
  return places.find(({ id }) => id === subject.inquiry)?.name ?? subject.inquiry
}

export async function askReveal(call: Call<{ id: string; person?: string }, unknown, WithReason>): Promise<object> {
  const { services, signedIn, params, body } = call
  // Who may not see the list of people cannot ask for their names either.
  if (!isAllowed(signedIn.roles, 'inquiry.people')) throw new NotThere()
  const inquiry = await services.inquiries.inquiry(params.id)
  if (params.person !== undefined && !(await inquiry.people.one(params.person))) throw new NotThere()
  const subject =
    params.person === undefined
      ? ({ kind: 'inquiry', inquiry: params.id } as const)
      : ({ kind: 'person', inquiry: params.id, person: params.person } as const)
  const made = await services.reveals.ask(subject, body.reason, signedIn.accountId)
  const target = params.person === undefined ? params.id : `${params.id}/${params.person}`
  await services.audit.note({ by: signedIn.accountId, action: 'reveal.ask', target, reason: body.reason })
  return revealViewOf(call, made)
}

export async function listReveals(call: Call): Promise<object> {
  const { services, signedIn } = call
  const judges = isAllowed(signedIn.roles, 'reveal.approve')
  const all = (await services.reveals.all()).filter(
    ({ value }) => value.askedBy === signedIn.accountId || value.judgedBy === signedIn.accountId || judges,
  )
  const newest = all.toSorted((one, other) => other.value.asked.localeCompare(one.value.asked)).slice(0, 200)
  return { requests: await Promise.all(newest.map((one) => revealViewOf(call, one))) }
}

export function approveReveal(call: Call<{ id: string }>): Promise<object> {
  return judge(call, true)
}

export function rejectReveal(call: Call<{ id: string }, unknown, WithReason>): Promise<object> {
  return judge(call, false, call.body.reason)
}

async function judge(call: Call<{ id: string }>, approved: boolean, reason?: string): Promise<object> {
  const { services, signedIn, params } = call
  const judged = await services.reveals.judge(params.id, approved, signedIn.accountId)
  const { subject, askedBy, reason: why } = judged.value
  if (approved && subject.kind === 'alert')
    await services.lookups.revealed(subject.alert, why, `desk ${askedBy}`, `desk ${signedIn.accountId}`)
  await services.audit.note({
    by: signedIn.accountId,
    action: approved ? 'reveal.approve' : 'reveal.reject',
    target: params.id,
    ...(reason === undefined ? {} : { reason }),
  })
  return revealViewOf(call, judged)
}
