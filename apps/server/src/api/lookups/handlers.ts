import type { Verdict } from '@sluiswacht/lookups'
import type { DeskAlert } from '../../lookups/lookup-desk.ts'
import type { Services } from '../../services.ts'
import type { Call } from '../endpoint.ts'
import { revealViewOf } from '../inquiries/reveal-handlers.ts'

const PAGE = 25
type Id = { id: string }

export async function lookupLogs({ services }: Call): Promise<object> {
  return { logs: await services.lookups.logs() }
}

export async function startAnalysis({
  services,
  signedIn,
  params,
  body,
}: Call<Id, unknown, { reason: string }>): Promise<object> {
  services.lookups.start(params.id, actorOf(signedIn))
  await services.audit.note({
    by: signedIn.accountId,
    action: 'lookups.analyse',
    target: params.id,
    reason: body.reason,
  })
  return { state: 'running' }
}

export async function listAlerts(
  call: Call<unknown, { verdict?: Verdict | 'none' | undefined; kind?: string | undefined; page: number }>,
): Promise<object> {
  const { services, signedIn, query } = call
  const fitting = (await services.lookups.alerts(actorOf(signedIn))).filter(({ file }) => {
    if (query.kind !== undefined && file.alert.kind !== query.kind) return false
    return query.verdict === undefined || (file.verdict?.verdict ?? 'none') === query.verdict
  })
  const from = (query.page - 1) * PAGE
  const cases = await casesByAlert(services)
  return {
    total: fitting.length,
    page: query.page,
    pageLength: PAGE,
    alerts: fitting.slice(from, from + PAGE).map((one) => rowOf(one, cases)),
  }
}

export async function getAlert(call: Call<Id>): Promise<object> {
  const { services, signedIn, params } = call
  const found = await services.lookups.alert(params.id, actorOf(signedIn))
  await services.audit.note({ by: signedIn.accountId, action: 'alert.view', target: params.id })
  const { alert, reply, verdict } = found.file
  const until = await services.reveals.untilAlert(signedIn.accountId, params.id)
  const names = await services.accounts.namesOf(
    [reply?.by, verdict?.by].flatMap((by) => (by === undefined ? [] : [accountOf(by)])),
  )
  const named = <T extends { readonly by: string }>(one: T | null): T | null =>
    one && { ...one, by: names[accountOf(one.by)] ?? one.by }
  return {
    ...rowOf(found, await casesByAlert(services)),
    official: until === null ? found.file.official : await services.lookups.official(params.id),
    reasons: alert.reasons,
    against: alert.against,
    missing: alert.missing,
    eventIds: alert.event_ids,
    timeline: alert.timeline,
    subjects: alert.subjects,
    systems: alert.systems,
    secretAddress: alert.secret_address,
    role: alert.role,
    purpose: alert.purpose,
    reply: named(reply),
    judgement: named(verdict),
    revealedUntil: until,
  }
}

export async function heard(call: Call<Id, unknown, { text: string }>): Promise<object> {
  const { services, signedIn, params, body } = call
  await services.lookups.reply(params.id, body.text, actorOf(signedIn))
  await services.audit.note({ by: signedIn.accountId, action: 'alert.reply', target: params.id })
  return getAlert(call)
}

export async function judgeAlert(call: Call<Id, unknown, { verdict: Verdict; reason: string }>): Promise<object> {
  const { services, signedIn, params, body } = call
  await services.lookups.judge(params.id, body.verdict, body.reason, actorOf(signedIn))
  await services.audit.note({
    by: signedIn.accountId,
    action: 'alert.judge',
    target: params.id,
    details: { verdict: body.verdict },
  })
  return getAlert(call)
}

export async function askOfficial(call: Call<Id, unknown, { reason: string }>): Promise<object> {
  const { services, signedIn, params, body } = call
  await services.lookups.alert(params.id, actorOf(signedIn))
  const made = await services.reveals.ask({ kind: 'alert', alert: params.id }, body.reason, signedIn.accountId)
  await services.audit.note({ by: signedIn.accountId, action: 'reveal.ask', target: params.id, reason: body.reason })
  return revealViewOf(call, made)
}

function rowOf({ id, log, file }: DeskAlert, cases: ReadonlyMap<string, string>): object {
  const { alert, official, verdict } = file
  return {
    id,
    log,
    kind: alert.kind,
    score: alert.score,
    official,
    lookups: alert.event_ids.length,
    first: alert.timeline[0]?.at ?? null,
    last: alert.timeline.at(-1)?.at ?? null,
    verdict: verdict?.verdict ?? null,
    caseId: cases.get(id) ?? null,
  }
}

/** How the log of the review names an account of the desk. */
function actorOf({ accountId }: Call['signedIn']): string {
  return `desk ${accountId}`
}

function accountOf(actor: string): string {
  return actor.replace(/^desk /, '')
}

async function casesByAlert({ cases }: Services): Promise<ReadonlyMap<string, string>> {
  return new Map(
    (await cases.all()).flatMap(({ id, state }) =>
      state.origin === 'lookup' && state.reference !== null ? [[state.reference, id] as const] : [],
    ),
  )
}
