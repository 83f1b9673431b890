import { apIncident, type BreachCase, type CbsType, cbsType, wasUnintelligible } from '@sluiswacht/breach'
import type { Language } from '@sluiswacht/model'
import type { Cell } from '@sluiswacht/report'
import { qualityOf } from '../cases/case-view.ts'
import { assessmentOf } from '../cases/derived.ts'
import type { StoredCase } from '../cases/cases.ts'
import { dutchDay } from '../cases/today.ts'
import type { DeskSettings } from '../settings.ts'

/** A line of the register of art. 33(5) GDPR. */
export interface RegisterLine {
  readonly id: string
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly registered: string
  readonly department: string | null
  readonly cause: string | null
  readonly type: CbsType
  readonly apIncident: string
  readonly isBreach: boolean
  readonly risk: 'unlikely' | 'risk' | 'high'
  readonly people: { readonly min: number | null; readonly max: number | null }
  readonly signal: string | null
  readonly certainty: string | null
  readonly notified: string | null
  readonly told: string | null
  readonly encrypted: boolean | null
  readonly decisions: string
  readonly quality: ReturnType<typeof qualityOf>
}

export interface RegisterFilter {
  readonly year?: number | undefined
  readonly query?: string | undefined
  readonly type?: CbsType | undefined
}

/** Whether a human decided that it is a breach; the proposal while nobody did. */
export function isBreach(state: BreachCase): boolean {
  const { breach } = state.decisions
  const holds = breach?.state === 'taken' || breach?.state === 'approved'
  return holds ? breach.outcome === 'yes' : assessmentOf(state).is_breach
}

/** Cases that fit, newest first. */
export function casesOfRegister(cases: readonly StoredCase[], { year, query, type }: RegisterFilter): StoredCase[] {
  const words = (query ?? '').toLowerCase()
  return cases
    .filter(({ id, state }) => {
      if (year !== undefined && yearOf(state) !== year) return false
      if (type !== undefined && cbsType(state.facts.cause) !== type) return false
      return words === '' || `${id} ${state.title} ${state.department ?? ''}`.toLowerCase().includes(words)
    })
    .toSorted((one, other) => other.state.registered.localeCompare(one.state.registered))
}

/** A case belongs to the year of its first signal. */
export function yearOf({ moments, registered }: BreachCase): number {
  return Number(dutchDay(moments.signal ?? registered).slice(0, 4))
}

export function lineOf({ id, state }: StoredCase, settings: DeskSettings, now: string): RegisterLine {
  const { facts, moments, decisions } = state
  const { min, max } = facts.number_of_subjects ?? {}
  return {
    id,
    title: state.title,
    state: state.state,
    registered: state.registered,
    department: state.department,
    cause: facts.cause ?? null,
    type: cbsType(facts.cause),
    apIncident: apIncident(facts.cause),
    isBreach: isBreach(state),
    risk: assessmentOf(state).risk,
    people: { min: min ?? null, max: max ?? null },
    signal: moments.signal ?? null,
    certainty: moments.certainty ?? null,
    notified: state.notifications.find(({ kind }) => kind === 'initial')?.at ?? null,
    told: state.told[0]?.at ?? null,
    encrypted: wasUnintelligible(facts),
    decisions: Object.values(decisions)
      .flatMap((one) =>
        one
          ? [
              `${one.about}: ${one.outcome} (${one.state}${one.ground === 'none' ? '' : `, ${one.ground}`}): ${one.reason}`,
            ]
          : [],
      )
      .join(' | '),
    quality: qualityOf(id, state, settings, now),
  }
}

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'nummer',
    'titel',
    'stand',
    'geregistreerd',
    'afdeling',
    'oorzaak',
    'type (CBS)',
    'aard (AP)',
    'datalek',
    'risico',
    'mensen (min)',
    'mensen (max)',
    'signaal',
    'zekerheid',
    'gemeld',
    'geïnformeerd',
    'onleesbaar gemaakt',
    'besluiten',
    'niemand geïnformeerd',
    'onvolledig',
    'te laat geregistreerd',
    'wijkt af van melding',
  ],
  en: [
    'number',
    'title',
    'state',
    'registered',
    'department',
    'cause',
    'type (CBS)',
    'nature (AP)',
    'breach',
    'risk',
    'people (min)',
    'people (max)',
    'signal',
    'certainty',
    'notified',
    'told',
    'unintelligible',
    'decisions',
    'nobody told',
    'incomplete',
    'registered late',
    'differs from filed',
  ],
}

/** The register as a table for a spreadsheet. */
export function registerTable(
  lines: readonly RegisterLine[],
  lang: Language,
): { name: string; header: readonly string[]; rows: () => Iterable<readonly Cell[]> } {
  const yes = (value: boolean | null): string | null =>
    value === null ? null : lang === 'nl' ? (value ? 'ja' : 'nee') : value ? 'yes' : 'no'
  return {
    name: lang === 'nl' ? 'Register' : 'Register',
    header: TITLES[lang],
    *rows() {
      for (const line of lines) {
        const { people, quality } = line
        yield [
          line.id,
          line.title,
          line.state,
          line.registered,
          line.department,
          line.cause,
          line.type,
          line.apIncident,
          yes(line.isBreach),
          line.risk,
          people.min,
          people.max,
          line.signal,
          line.certainty,
          line.notified,
          line.told,
          yes(line.encrypted),
          line.decisions,
          yes(quality.nobodyTold),
          yes(quality.incomplete),
          yes(quality.registeredLate),
          yes(quality.differsFromFiled),
        ]
      }
    },
  }
}
