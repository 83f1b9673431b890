import type { DeskRecord } from '@sluiswacht/evidence'
import { stringify } from 'yaml'
import type { AskedException } from '../../gate/exceptions.ts'
import { NotAvailable, WrongRequest } from '../../http/errors.ts'
import { fileAnswer } from '../../http/file-answer.ts'
import { isAllowed } from '../../permissions.ts'
import type { Call } from '../endpoint.ts'

const LONGEST_DAYS = 366

async function viewOf(
  { services, signedIn }: Pick<Call, 'services' | 'signedIn'>,
  { id, version, value }: DeskRecord<AskedException>,
): Promise<object> {
  const { askedBy, judgedBy, incident: _, ...shown } = value
  const names = await services.accounts.namesOf([askedBy, ...(judgedBy === null ? [] : [judgedBy])])
  const over = value.state === 'approved' && value.until < new Date().toISOString().slice(0, 10)
  return {
    id,
    version,
    origin: 'desk',
    ...shown,
    state: over ? 'ended' : value.state,
    askedBy: names[askedBy] ?? askedBy,
    askedByMe: askedBy === signedIn.accountId,
    judgedBy: judgedBy === null ? null : (names[judgedBy] ?? judgedBy),
  }
}

export async function listExceptions(call: Call): Promise<object> {
  const { services, signedIn } = call
  const judges = isAllowed(signedIn.roles, 'exception.approve')
  const mine = (await services.exceptions.all()).filter(({ value }) => judges || value.askedBy === signedIn.accountId)
  const newest = mine.toSorted((one, other) => other.value.asked.localeCompare(one.value.asked))
  const asked = await Promise.all(newest.map((one) => viewOf(call, one)))
  return { exceptions: judges ? [...asked, ...ofPolicy(call)] : asked }
}

/** Those that stand in the policy file. */
function ofPolicy({ services }: Pick<Call, 'services'>): object[] {
  try {
    const today = new Date().toISOString().slice(0, 10)
    return services.gate.policy().policy.settings.exceptions.map((one) => ({
      id: one.id,
      version: 0,
      origin: 'policy',
      use: one.uses.join(', '),
      department: one.departments.join(', ') || null,
      reason: one.reason,
      dataClasses: Object.keys(one.lifts.classes),
      from: one.from,
      until: one.until,
      askedBy: one.owner,
      askedByMe: false,
      asked: null,
      state: one.until < today ? 'ended' : 'approved',
      judgedBy: one.secondPerson,
      judgement: null,
    }))
  } catch (error) {
    if (error instanceof NotAvailable) return []
    throw error
  }
}

export async function askException(
  call: Call<
    unknown,
    unknown,
    {
      use: string
      department?: string | undefined
      reason: string
      dataClasses: string[]
      until: string
      incident?: string | undefined
    }
  >,
): Promise<object> {
  const { services, signedIn, body } = call
  const asked = new Date().toISOString()
  const from = asked.slice(0, 10)
  if (body.until < from || Date.parse(body.until) - Date.parse(from) > LONGEST_DAYS * 86_400_000)
    throw new WrongRequest('until', BOUNDS)
  const made = await services.exceptions.ask({
    ...body,
    department: body.department ?? null,
    incident: body.incident ?? null,
    from,
    asked,
    askedBy: signedIn.accountId,
  })
  await services.audit.note({ by: signedIn.accountId, action: 'exception.ask', target: made.id, reason: body.reason })
  return viewOf(call, made)
}

export async function judgeException(
  call: Call<{ id: string }, unknown, { version: number; approved: boolean; reason: string }>,
): Promise<object> {
  const { services, signedIn, params, body } = call
  const { approved, reason, version } = body
  const by = signedIn.accountId
  const judged = await services.exceptions.judge(params.id, version, { approved, judgement: reason, by })
  await services.audit.note({
    by,
    action: approved ? 'exception.approve' : 'exception.reject',
    target: params.id,
    reason,
  })
  return viewOf(call, judged)
}

/** Approved exceptions as `exceptions` of policy.yaml; what only the owner of the policy can fill in is left open there. */
export async function exceptionsYaml(call: Call): Promise<Response> {
  const { services } = call
  const today = new Date().toISOString().slice(0, 10)
  const approved = (await services.exceptions.all()).filter(
    ({ value }) => value.state === 'approved' && value.until >= today,
  )
  const names = await services.accounts.namesOf(approved.flatMap(({ value }) => [value.askedBy, value.judgedBy ?? '-']))
  const exceptions = approved.map(({ id, value }) => ({
    id: `desk-${id}`,
    owner: names[value.askedBy],
    second_person: names[value.judgedBy ?? '-'],
    reason: value.reason,
    fg_advice: 'nog in te vullen',
    from: value.from,
    until: value.until,
    uses: [value.use],
    departments: value.department === null ? [] : [value.department],
    lifts: { classes: Object.fromEntries(value.dataClasses.map((one) => [one, 'reason'])) },
  }))
  await services.audit.note({ by: call.signedIn.accountId, action: 'exceptions.export' })
  return fileAnswer(Buffer.from(stringify({ exceptions })), 'application/yaml', 'uitzonderingen.yaml')
}

const BOUNDS = {
  nl: 'kies een einddatum van vandaag tot hoogstens een jaar vooruit',
  en: 'choose an end date from today to at most a year ahead',
}
