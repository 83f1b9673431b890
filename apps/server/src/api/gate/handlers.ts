import type { Effect } from '@sluiswacht/model'
import { publishExceptions } from '../../gate/exceptions-file.ts'
import { decisionView, trafficOf } from '../../gate/traffic.ts'
import type { Services } from '../../services.ts'
import type { Call } from '../endpoint.ts'

const PAGE = 25
const DAYS = 30

interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function periodOf({ from, to }: Period): { from: string; to: string } {
  const last = to ?? new Date().toISOString().slice(0, 10)
  return { from: from ?? new Date(Date.parse(last) - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10), to: last }
}

export async function traffic({ services, query }: Call<unknown, Period>): Promise<object> {
  const period = periodOf(query)
  return trafficOf(await services.gate.records(period.from, period.to), period, services.gate.names())
}

export async function decisions(
  call: Call<
    unknown,
    Period & {
      effect?: Effect | undefined
      service?: string | undefined
      department?: string | undefined
      id?: string | undefined
      page: number
    }
  >,
): Promise<object> {
  const { services, query } = call
  const { from, to } = periodOf(query)
  const fitting = (await services.gate.records(from, to))
    .filter(
      ({ id, decision, service, host, department }) =>
        (query.effect === undefined || decision.effect === query.effect) &&
        (query.service === undefined || (service ?? host) === query.service) &&
        (query.department === undefined || department === query.department) &&
        (query.id === undefined || id.toLowerCase().includes(query.id.toLowerCase())),
    )
    // The log keeps the order in which records came in; several gates do not come in by time.
    .toSorted((one, other) => other.at.localeCompare(one.at))
  const start = (query.page - 1) * PAGE
  const cases = await casesByRecord(services)
  const names = services.gate.names()
  return {
    total: fitting.length,
    page: query.page,
    pageLength: PAGE,
    decisions: fitting
      .slice(start, start + PAGE)
      .map((record) => decisionView(record, cases.get(record.id) ?? null, names)),
  }
}

export async function decision({ services, params }: Call<{ id: string }>): Promise<object> {
  const record = await services.gate.record(params.id)
  const caseId = (await casesByRecord(services)).get(record.id) ?? null
  return decisionView(record, caseId, services.gate.names())
}

export async function policy({ services }: Call): Promise<object> {
  const { policy: read, policyYaml } = services.gate.policy()
  return {
    version: read.version,
    organisation: read.contact.organisation,
    yaml: policyYaml,
    rules: read.rules.map(({ id, text, source }) => ({ id, text, source })),
  }
}

export async function register({ services }: Call): Promise<object> {
  return services.gate.register()
}

export async function changeRegister(
  call: Call<unknown, unknown, { version: string; yaml: string; reason: string }>,
): Promise<object> {
  const { services, signedIn, body } = call
  // What ended does not stand in the way of a use that goes.
  await publishExceptions(services)
  const before = services.gate.replaceRegister(body.yaml, body.version)
  const entry = { at: new Date().toISOString(), by: signedIn.accountId, body: { before, reason: body.reason } }
  await services.desk.log.append('ai-register', [entry])
  await services.audit.note({ by: signedIn.accountId, action: 'ai-register.change', reason: body.reason })
  await services.gate.publish()
  return services.gate.register()
}

async function casesByRecord({ cases }: Services): Promise<ReadonlyMap<string, string>> {
  return new Map(
    (await cases.all()).flatMap(({ id, state }) =>
      state.origin === 'gate' && state.reference !== null ? [[state.reference, id] as const] : [],
    ),
  )
}
