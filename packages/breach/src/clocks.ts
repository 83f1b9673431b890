import { type Localized, SluiswachtError } from '@sluiswacht/model'
import { REGIMES } from './rules/duty.ts'
import { inForce } from './rules/rule.ts'

/** A time is not an instant with offset, such as `2026-11-20T16:30:00Z`. */
export class BadTime extends SluiswachtError {
  readonly code = 'ERR_BREACH_TIME'
  constructor(field: string) {
    super({
      nl: `Tijdstip "${field}" is geen datum en tijd met tijdzone. Schrijf bijvoorbeeld 2026-11-20T16:30:00+01:00.`,
      en: `Time "${field}" is no date and time with offset. Write for example 2026-11-20T16:30:00+01:00.`,
    })
  }
}

/** Instants (ISO 8601 with offset) of a case; what has not happened yet is absent. */
export interface CaseTimes {
  /** When the breach itself began and ended; for the form, no clock reads them. */
  readonly started?: string
  readonly ended?: string
  /** The first signal that something was wrong, with whoever in the organisation. */
  readonly signal?: string
  /** When it was reasonably certain that personal data were hit (T0); for a report by a processor: when it told you. */
  readonly certainty?: string
  /** The first (also provisional) notification to the authority. */
  readonly notified?: string
  /** The notification that was complete. */
  readonly completed?: string
  /** When the people were told. */
  readonly informed?: string
  /** Time to which the clocks are read. */
  readonly now: string
}

export type ClockState = 'not_started' | 'running' | 'met' | 'late' | 'overdue'
export type ClockId =
  | 'authority'
  | 'complete_notification'
  | 'nis2_early_warning'
  | 'nis2_notification'
  | 'nis2_final_report'

export interface Clock {
  readonly id: ClockId
  readonly state: ClockState
  /** Last instant that is in time (UTC); `null` while the clock has not started. */
  readonly deadline: string | null
  /** Whole hours left; negative when past. `null` when not running. */
  readonly hoursLeft: number | null
  readonly source: string
}

export interface Clocks {
  readonly clocks: readonly Clock[]
  /** Questions that a human must answer with a reason. */
  readonly questions: readonly {
    readonly id: 'late_certainty' | 'late_notification' | 'signal_without_certainty'
    readonly text: Localized
  }[]
  /**
   * For information only: the end of the term as Regulation (EEC, Euratom) 1182/71 counts it (the hour of the event
   * not counted, at least two working days in the period). Steer on the strict one.
   */
  readonly regulation1182: string | null
}

const HOUR = 3_600_000
/** Between signal and certainty a short inquiry may lie; beyond this a reason is asked. */
const SHORT_INQUIRY_HOURS = 24

/**
 * The clocks of a case as pure functions of its times. 72 hours run on through weekends and holidays.
 * @param options `significant`: also the clocks of the Cyberbeveiligingswet (NIS2); `holidays`: ISO dates (local) that
 * are no working days, for the date of Regulation 1182/71
 * @throws {BadTime}
 */
export function readClocks(
  times: CaseTimes,
  { significant = false, holidays = [] }: { significant?: boolean; holidays?: readonly string[] } = {},
): Clocks {
  const now = instant('now', times.now) ?? 0
  const signal = instant('signal', times.signal)
  const certainty = instant('certainty', times.certainty)
  const notified = instant('notified', times.notified)
  const completed = instant('completed', times.completed)
  instant('informed', times.informed)
  const day = new Date(certainty ?? now).toISOString().slice(0, 10)
  const regime = REGIMES.find((candidate) => inForce(candidate, day)) ?? REGIMES[0]

  const clocks = [clock('authority', certainty, regime.deadlineHours, notified, now, regime.source)]
  if (notified !== null) {
    clocks.push({
      ...clock('complete_notification', notified, 0, completed, now, 'AVG art. 33 lid 4'),
      ...open(completed),
    })
  }
  if (significant) {
    const from = certainty ?? signal
    const source = 'Cyberbeveiligingswet (NIS2 art. 23 lid 4)'
    clocks.push(clock('nis2_early_warning', from, 24, notified, now, source))
    clocks.push(clock('nis2_notification', from, 72, notified, now, source))
    clocks.push(clock('nis2_final_report', notified ?? from, 30 * 24, completed, now, source))
  }
  return {
    clocks,
    questions: ask({ signal, certainty, notified, now, hours: regime.deadlineHours }),
    regulation1182: certainty === null ? null : endBy1182(certainty, regime.deadlineHours, new Set(holidays)),
  }
}

/** There is no fixed term for the rest of the information: "without undue further delay". */
function open(completed: number | null): Pick<Clock, 'state' | 'deadline' | 'hoursLeft'> {
  return { state: completed === null ? 'running' : 'met', deadline: null, hoursLeft: null }
}

function clock(
  id: ClockId,
  from: number | null,
  hours: number,
  done: number | null,
  now: number,
  source: string,
): Clock {
  if (from === null) return { id, state: 'not_started', deadline: null, hoursLeft: null, source }
  const end = from + hours * HOUR
  const deadline = new Date(end).toISOString()
  if (done !== null) return { id, state: done <= end ? 'met' : 'late', deadline, hoursLeft: null, source }
  return { id, state: now <= end ? 'running' : 'overdue', deadline, hoursLeft: Math.floor((end - now) / HOUR), source }
}

function ask(at: {
  signal: number | null
  certainty: number | null
  notified: number | null
  now: number
  hours: number
}): Clocks['questions'] {
  const { signal, certainty, notified, now, hours } = at
  const questions: Clocks['questions'][number][] = []
  if (signal !== null && certainty !== null && certainty - signal > SHORT_INQUIRY_HOURS * HOUR) {
    questions.push({
      id: 'late_certainty',
      text: {
        nl: 'Tussen het eerste signaal en de redelijke zekerheid zit meer dan een dag. Waarom? Wat een medewerker weet, weet de organisatie.',
        en: 'More than a day lies between the first signal and reasonable certainty. Why? What a worker knows, the organisation knows.',
      },
    })
  }
  if (signal !== null && certainty === null && now - signal > SHORT_INQUIRY_HOURS * HOUR) {
    questions.push({
      id: 'signal_without_certainty',
      text: {
        nl: 'Het signaal is ouder dan een dag. Is er nog geen redelijke zekerheid? Waarom niet?',
        en: 'The signal is more than a day old. Is there no reasonable certainty yet? Why not?',
      },
    })
  }
  if (certainty !== null && (notified ?? now) - certainty > hours * HOUR) {
    questions.push({
      id: 'late_notification',
      text: {
        nl: 'De melding is of wordt later dan 72 uur. Geef de reden: die moet bij de melding (art. 33 lid 1).',
        en: 'The notification is or will be later than 72 hours. Give the reason: it goes with the notification (art. 33(1)).',
      },
    })
  }
  return questions
}

function endBy1182(from: number, hours: number, holidays: ReadonlySet<string>): string {
  // Art. 3(1): the hour of the event is not counted, so the term ends when the last full hour ends.
  const nextHour = Math.floor(from / HOUR) * HOUR + HOUR
  let end = nextHour + hours * HOUR
  const isWorkingDay = (time: number): boolean => {
    const date = new Date(time)
    return date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10))
  }
  // Art. 3(4): a term in hours is not moved from a holiday; art. 3(5): at least two working days lie in it.
  const workingDays = (): number => {
    let days = 0
    for (let day = nextHour; day < end; day += 24 * HOUR) if (isWorkingDay(day)) days += 1
    return days
  }
  for (let added = 0; workingDays() < 2 && added < 14; added += 1) end += 24 * HOUR
  return new Date(end).toISOString()
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

function instant(field: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw new BadTime(field)
  return time
}
