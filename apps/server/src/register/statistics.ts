import { BENCHMARK, registerEntry, summarize } from '@sluiswacht/breach'
import { minuteOf } from '../cases/derived.ts'
import type { StoredCase } from '../cases/cases.ts'
import { dutchDay } from '../cases/today.ts'
import type { DeskSettings } from '../settings.ts'
import { isBreach, lineOf, yearOf } from './entries.ts'

/** What stands beside the register in its figures. */
export interface Beside {
  readonly chainIntact: boolean | null
  readonly records: number | null
  readonly alerts: number | null
  readonly alertsConfirmed: number
}

const SIZES = [
  [0, '0'],
  [1, '1'],
  [10, '2-10'],
  [100, '11-100'],
  [1_000, '101-1000'],
  [Number.POSITIVE_INFINITY, '1000+'],
] as const

let last: { readonly cases: readonly StoredCase[]; readonly key: string; readonly figures: object } | undefined

/** The figures of a year, or of all, beside the national ones; as they were a moment ago when nothing changed. */
export function statisticsOf(
  cases: readonly StoredCase[],
  year: number | undefined,
  settings: DeskSettings,
  beside: Beside,
  now: string,
): object {
  const key = JSON.stringify([year, settings.form, minuteOf(now)])
  if (last?.cases !== cases || last.key !== key) last = { cases, key, figures: figuresOf(cases, year, settings, now) }
  return withBeside(last.figures, beside)
}

function withBeside(figures: object, { chainIntact, records, alerts, alertsConfirmed }: Beside): object {
  const { quality, detections } = figures as { quality: object; detections: object }
  return {
    ...figures,
    quality: { ...quality, chainIntact },
    detections: { ...detections, records, alerts, alertsConfirmed },
  }
}

function figuresOf(
  cases: readonly StoredCase[],
  year: number | undefined,
  settings: DeskSettings,
  now: string,
): object {
  const chosen = cases.filter(({ state }) => year === undefined || yearOf(state) === year)
  const breaches = chosen.filter(({ state }) => isBreach(state))
  const counted = summarize(breaches.map(({ state }) => registerEntry(state)))
  const quality = breaches.map((one) => lineOf(one, settings, now).quality)
  const share = (fits: (one: (typeof quality)[number]) => boolean): number => quality.filter(fits).length
  return {
    year: year ?? null,
    years: [...new Set(cases.map(({ state }) => yearOf(state)))].toSorted((one, other) => one - other),
    ...counted,
    breaches: breaches.length,
    incidents: chosen.length - breaches.length,
    byApIncident: tally(Object.entries(counted.byApIncident).map(([name, count]) => [name, count ?? 0])),
    byDepartment: tally(Object.entries(counted.byDepartment).map(([name, count]) => [name, count ?? 0])),
    byCause: countOf(breaches.map(({ state }) => state.facts.cause ?? '–')),
    byMonth: countOf(
      breaches.map(({ state }) => dutchDay(state.moments.signal ?? state.registered).slice(0, 7)),
    ).toSorted((a, b) => a.name.localeCompare(b.name)),
    byKind: countOf(breaches.flatMap(({ state }) => [...new Set(state.facts.data_kinds ?? [])])),
    bySize: countOf(
      breaches.map(({ state }) => sizeOf(state.facts.number_of_subjects?.max ?? state.facts.number_of_subjects?.min)),
    ),
    quality: {
      entries: breaches.length,
      nobodyTold: share(({ nobodyTold }) => nobodyTold),
      incomplete: share(({ incomplete }) => incomplete),
      registeredLate: share(({ registeredLate }) => registeredLate),
      differsFromFiled: share(({ differsFromFiled }) => differsFromFiled),
      deletedTooEarly: 0,
    },
    detections: {
      becameCase: chosen.filter(({ state }) => state.origin !== 'report').length,
    },
    national: BENCHMARK,
  }
}

function sizeOf(people: number | null | undefined): string {
  if (people === null || people === undefined) return '?'
  return SIZES.find(([most]) => people <= most)?.[1] ?? '?'
}

function countOf(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return tally([...counts])
}

function tally(entries: readonly (readonly [string, number])[]): { name: string; count: number }[] {
  return entries.map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count)
}
