import {
  assess,
  type BreachCase,
  type Clock,
  type Clocks,
  nextSteps,
  type NextStep,
  readClocks,
  registerQuality,
  timesOf,
} from '@sluiswacht/breach'
import type { Services } from '../services.ts'
import type { DeskSettings } from '../settings.ts'
import { formOf } from './case-form.ts'
import { assessmentOf, keptPerCase, minuteOf, stepsOf } from './derived.ts'
import type { CaseFile, StoredCase } from './cases.ts'

/** A line of the list of cases. */
export interface CaseRow {
  readonly id: string
  readonly deadline: string | null
  readonly next: NextStep | null
  readonly [field: string]: unknown
}

export function clocksOf(state: BreachCase, now: string, { nis2 }: Pick<DeskSettings, 'nis2'>): Clocks {
  return readClocks(timesOf(state, now), { significant: nis2 })
}

/** The clock of the 72 hours. */
export function authorityClock({ clocks }: Clocks): Clock | undefined {
  return clocks.find(({ id }) => id === 'authority')
}

const rows = keptPerCase<CaseRow>()
const qualities = keptPerCase<ReturnType<typeof registerQuality>>()

export function caseRowOf(one: StoredCase, now: string, settings: DeskSettings): CaseRow {
  return rows(one.state, `${minuteOf(now)} ${settings.nis2}`, () => madeRow(one, now, settings))
}

function madeRow({ id, state }: StoredCase, now: string, settings: DeskSettings): CaseRow {
  const decision = assessmentOf(state)
  const clock = authorityClock(clocksOf(state, now, settings))
  const runs = state.state === 'open' && (clock?.state === 'running' || clock?.state === 'overdue')
  return {
    id,
    version: state.version,
    title: state.title,
    state: state.state,
    origin: state.origin,
    reference: state.reference,
    department: state.department,
    registered: state.registered,
    isBreach: decision.is_breach,
    risk: decision.risk,
    deadline: runs ? (clock?.deadline ?? null) : null,
    next: stepsOf(state, now)[0] ?? null,
  }
}

/** Most urgent first: a running clock, then the next step with a time, then the newest. */
export function byUrgency(one: CaseRow, other: CaseRow): number {
  const due = ({ deadline, next }: CaseRow): number =>
    Date.parse(deadline ?? next?.due ?? '') || Number.MAX_SAFE_INTEGER
  return due(one) - due(other) || String(other['registered']).localeCompare(String(one['registered']))
}

/** All that the screen of a case shows. */
export async function caseViewOf({ id, state, events }: CaseFile, { settings, accounts }: Services): Promise<object> {
  const now = new Date().toISOString()
  const { settings: current } = await settings.get()
  const names = await accounts.namesOf(events.map(({ by }) => by))
  return {
    id,
    version: state.version,
    case: state,
    names,
    assessment: { nl: assess(state.facts), en: assess(state.facts, { lang: 'en' }) },
    clocks: clocksOf(state, now, current),
    next: nextSteps(state, now),
    form: formOf(id, state, current, now),
    quality: qualityOf(id, state, current, now),
    events: events.map((event) => ({ ...event, byName: names[event.by] ?? event.by })),
  }
}

export function qualityOf(
  id: string,
  state: BreachCase,
  { form }: DeskSettings,
  now: string,
): ReturnType<typeof registerQuality> {
  return qualities(state, `${minuteOf(now)} ${JSON.stringify(form)}`, () =>
    registerQuality(id, { ...state, answers: { ...form, ...state.answers } }, now),
  )
}
