import { assess } from '../assess.ts'
import type { CaseTimes } from '../clocks.ts'
import type { Facts } from '../facts.ts'
import type { Incident } from '../form/options.ts'
import { apIncident, type CbsType, cbsType, wasUnintelligible } from './classes.ts'

/** An entry of the register, as far as statistics go: no names. */
export interface RegisterEntry {
  readonly facts: Facts
  readonly times: Omit<CaseTimes, 'now'>
  /** When it was put into the register (ISO instant). */
  readonly registered?: string
  readonly department?: string
}

export interface Share {
  readonly count: number
  readonly of: number
}

export interface RegisterStatistics {
  readonly breaches: number
  readonly byCbsType: Readonly<Record<CbsType, number>>
  readonly byApIncident: Readonly<Partial<Record<Incident, number>>>
  readonly byDepartment: Readonly<Partial<Record<string, number>>>
  /** Of those of which it is known. */
  readonly notUnintelligible: Share
  /** Notified within 72 hours, of those notified. */
  readonly notifiedInTime: Share
  /** Put into the register within 72 hours, of those of which both times are known. */
  readonly registeredInTime: Share
  /** People told, of those where the procedure asks for it. */
  readonly informed: Share
  /** Median hours from signal to reasonable certainty and from there to the notification; `null` without any. */
  readonly medianHours: { readonly signalToCertainty: number | null; readonly certaintyToNotification: number | null }
}

const HOURS_72 = 72

/** Counts a register in the classes of CBS and AP, with the weak spots that a privacy officer looks for. */
export function summarize(entries: readonly RegisterEntry[]): RegisterStatistics {
  const judged = entries.map((entry) => ({ ...entry, decision: assess(entry.facts) }))
  const breaches = judged.filter(({ decision }) => decision.is_breach)
  const protection = breaches.map(({ facts }) => wasUnintelligible(facts)).filter((known) => known !== null)
  const toNotification = hours(breaches, 'certainty', 'notified')
  const registered = breaches.flatMap(({ times, registered: at }) => between(times.certainty ?? times.signal, at))
  const toInform = breaches.filter(({ decision }) => decision.inform_subjects)
  return {
    breaches: breaches.length,
    byCbsType: {
      letter_or_parcel: 0,
      email: 0,
      hacking_malware_phishing: 0,
      other: 0,
      ...tally(breaches.map(({ facts }) => cbsType(facts.cause))),
    },
    byApIncident: tally(breaches.map(({ facts }) => apIncident(facts.cause))),
    byDepartment: tally(breaches.flatMap(({ department }) => department ?? [])),
    notUnintelligible: share(protection, (known) => !known),
    notifiedInTime: share(toNotification, inTime),
    registeredInTime: share(registered, inTime),
    informed: share(toInform, ({ times }) => times.informed !== undefined),
    medianHours: {
      signalToCertainty: median(hours(breaches, 'signal', 'certainty')),
      certaintyToNotification: median(toNotification),
    },
  }
}

type Moment = Exclude<keyof CaseTimes, 'now'>

function hours(entries: readonly RegisterEntry[], from: Moment, to: Moment): number[] {
  return entries.flatMap(({ times }) => between(times[from], times[to]))
}

function between(from: string | undefined, to: string | undefined): number[] {
  if (from === undefined || to === undefined) return []
  const span = (Date.parse(to) - Date.parse(from)) / 3_600_000
  return Number.isFinite(span) ? [span] : []
}

function inTime(span: number): boolean {
  return span <= HOURS_72
}

function share<T>(all: readonly T[], counts: (one: T) => boolean): Share {
  return { count: all.filter(counts).length, of: all.length }
}

function tally<K extends string>(names: readonly K[]): Partial<Record<K, number>> {
  const counts = new Map<K, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts) as Partial<Record<K, number>>
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
