import type { DeskRecord } from '@sluiswacht/evidence'
import { exceptionsFile, publishExceptions } from '../../gate/exceptions-file.ts'
import type { AskedException, Judgement } from '../../gate/exceptions.ts'
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
    conditions: [],
    fgAdvice: null,
    ...shown,
    useName: services.gate.names().use(value.use),
    reaches: services.gate.takesExceptions,
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
    const names = services.gate.names()
    const today = new Date().toISOString().slice(0, 10)
    return services.gate.policy().policy.settings.exceptions.map((one) => ({
      id: one.id,
      version: 0,
      origin: 'policy',
      use: one.uses.join(', '),
      useName: {
        nl: one.uses.map((use) => names.use(use).nl).join(', '),
        en: one.uses.map((use) => names.use(use).en).join(', '),
      },
      department: one.departments.join(', ') || null,
      reason: one.reason,
      dataClasses: Object.keys(one.lifts.classes),
      conditions: one.lifts.conditions,
      fgAdvice: one.fgAdvice,
      reaches: true,
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

interface JudgementBody {
  version: number
  approved: boolean
  reason: string
  use?: string | undefined
  dataClasses?: string[] | undefined
  conditions: string[]
  fgAdvice?: string | undefined
}

/** An approval is checked with the policy before it is stored, and then goes to the gate. */
export async function judgeException(call: Call<{ id: string }, unknown, JudgementBody>): Promise<object> {
  const { services, signedIn, params, body } = call
  const { approved, reason, version } = body
  const { exceptions } = services
  const by = signedIn.accountId
  const asked = await exceptions.judged(params.id, { approved, judgement: reason, by })
  const judged = approved
    ? await exceptions.judged(params.id, { approved, judgement: reason, by, allows: allowsOf(body, asked.value) })
    : asked
  if (approved) services.gate.checkExceptions(await exceptionsFile(services, judged))
  const stored = await exceptions.store(judged, version)
  await services.audit.note({
    by,
    action: approved ? 'exception.approve' : 'exception.reject',
    target: params.id,
    reason,
  })
  if (approved) await publishExceptions(services)
  return viewOf(call, stored)
}

/** @throws {WrongRequest} naming what an approval lacks */
function allowsOf(
  { use, dataClasses, conditions, fgAdvice }: JudgementBody,
  asked: AskedException,
): NonNullable<Judgement['allows']> {
  const classes = dataClasses ?? asked.dataClasses
  if (classes.length === 0 && conditions.length === 0) throw new WrongRequest('dataClasses', NOTHING_ALLOWED)
  if (fgAdvice === undefined) throw new WrongRequest('fgAdvice', NO_ADVICE)
  return { use: use ?? asked.use, dataClasses: classes, conditions, fgAdvice }
}

export async function withdrawException(
  call: Call<{ id: string }, unknown, { version: number; reason: string }>,
): Promise<object> {
  const { services, signedIn, params, body } = call
  const by = signedIn.accountId
  const withdrawn = await services.exceptions.withdrawn(params.id, body.reason, by)
  const stored = await services.exceptions.store(withdrawn, body.version)
  await services.audit.note({ by, action: 'exception.withdraw', target: params.id, reason: body.reason })
  await publishExceptions(services)
  return viewOf(call, stored)
}

/** Approved exceptions in the words of the policy, for a gate that this desk does not write to. */
export async function exceptionsYaml(call: Call): Promise<Response> {
  const { services } = call
  const yaml = await exceptionsFile(services)
  await services.audit.note({ by: call.signedIn.accountId, action: 'exceptions.export' })
  return fileAnswer(Buffer.from(yaml), 'application/yaml', 'exceptions.yaml')
}

const BOUNDS = {
  nl: 'kies een einddatum van vandaag tot hoogstens een jaar vooruit',
  en: 'choose an end date from today to at most a year ahead',
}
const NOTHING_ALLOWED = {
  nl: 'kies welke gegevens of voorwaarden deze uitzondering betreft',
  en: 'choose which data or conditions this exception is about',
}
const NO_ADVICE = {
  nl: 'noem waar het advies van de FG staat, bijvoorbeeld een zaaknummer',
  en: 'say where the advice of the FG is kept, for example a file number',
}
