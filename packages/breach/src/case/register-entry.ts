import { assess } from '../assess.ts'
import { compareForms } from '../form/compare.ts'
import { fillForm } from '../form/fill.ts'
import type { RegisterEntry } from '../statistics/register.ts'
import { type BreachCase, timesOf } from './breach-case.ts'

/** The weak spots that the FG of a municipality found in 70 entries of a register (statistics.md), for one case. */
export interface RegisterQuality {
  /** People should have been told and nobody was. */
  readonly nobodyTold: boolean
  /** Questions of the form without an answer, although the case is closed. */
  readonly incomplete: boolean
  /** Put into the register more than 72 hours after certainty (or the signal). */
  readonly registeredLate: boolean
  /** What was filed with the AP differs from what the register says now. */
  readonly differsFromFiled: boolean
}

/** The case as the register of art. 33(5) counts it. */
export function registerEntry(state: BreachCase): RegisterEntry {
  const { now: _, ...times } = timesOf(state, state.registered)
  return {
    facts: state.facts,
    times,
    registered: state.registered,
    ...(state.department === null ? {} : { department: state.department }),
  }
}

const HOURS_72 = 72 * 3_600_000

export function registerQuality(id: string, state: BreachCase, now: string): RegisterQuality {
  const since = state.moments.certainty ?? state.moments.signal
  const last = state.notifications.at(-1)
  const form = fillForm({
    id,
    kind: last?.kind ?? 'initial',
    facts: state.facts,
    times: timesOf(state, now),
    origin: state.origin,
    told: state.told,
    recorded: state.answers,
  })
  return {
    nobodyTold: assess(state.facts).inform_subjects && state.told.length === 0,
    incomplete: state.state === 'closed' && form.open.length > 0,
    registeredLate: since !== undefined && Date.parse(state.registered) - Date.parse(since) > HOURS_72,
    differsFromFiled:
      last !== undefined && compareForms(form, { ...form, answers: filedAnswers(form, last.filed) }).length > 0,
  }
}

type Form = ReturnType<typeof fillForm>

function filedAnswers(form: Form, filed: Readonly<Record<string, string>>): Form['answers'] {
  return form.answers.map((answer) => ({ ...answer, answer: filed[answer.number] ?? null }))
}
