import { assess } from '../assess.ts'
import { readClocks } from '../clocks.ts'
import { type BreachCase, timesOf } from './breach-case.ts'
import type { Happening, Outcome, SubjectMatter } from './case-event.ts'
import {
  CaseClosed,
  MomentWrong,
  NotInCase,
  OutcomeWrong,
  ReasonNeeded,
  SecondPersonNeeded,
  TooEarly,
} from './errors.ts'

/** Who does something, and when (ISO 8601, UTC). */
export interface Doing {
  readonly by: string
  readonly at: string
}

/**
 * Checks that something may happen in a case now, and adds what follows by itself: the need for a second person, the
 * reopening of a closed case whose facts got worse. Pure.
 * @returns the happenings to record, in order
 * @throws {CaseClosed} @throws {NotInCase} @throws {TooEarly} @throws {ReasonNeeded} @throws {SecondPersonNeeded}
 * @throws {OutcomeWrong} @throws {MomentWrong}
 */
export function proceed(state: BreachCase, happening: Happening, doing: Doing): readonly Happening[] {
  if (happening.type === 'opened') throw new NotInCase('type')
  if (state.state === 'closed' && !MAY_WHEN_CLOSED.has(happening.type)) throw new CaseClosed()
  const checked = check(state, happening, doing)
  const why = whyReopen(state, checked)
  if (why === undefined) return [checked]
  return [{ type: 'reopened', reason: why }, checked]
}

const MAY_WHEN_CLOSED: ReadonlySet<Happening['type']> = new Set(['reopened', 'facts', 'deletion_answered', 'note'])

function check(state: BreachCase, happening: Happening, doing: Doing): Happening {
  switch (happening.type) {
    case 'decision':
      return checkDecision(state, happening)
    case 'approval':
      return checkApproval(state, happening, doing)
    case 'moment':
      return checkMoment(state, happening, doing)
    case 'notified':
      return checkNotified(state, happening, doing)
    case 'task':
      return fresh(happening, 'task', !state.tasks.some(({ id }) => id === happening.task))
    case 'task_done':
      return fresh(
        happening,
        'task',
        state.tasks.some(({ id, done }) => id === happening.task && !done),
      )
    case 'document':
      return fresh(happening, 'document', !state.documents.some(({ id }) => id === happening.document))
    case 'deletion_requested':
      return fresh(happening, 'request', !state.deletions.some(({ id }) => id === happening.request))
    case 'deletion_answered':
      return fresh(
        happening,
        'request',
        state.deletions.some(({ id }) => id === happening.request),
      )
    case 'told':
      if (isPast(happening.at, doing)) return happening
      throw new MomentWrong('at')
    case 'reopened':
      if (state.state === 'closed') return happening
      throw new NotInCase('type')
    case 'closed':
      return checkClosed(state, happening)
    default:
      return happening
  }
}

function fresh<T extends Happening>(happening: T, field: string, right: boolean): T {
  if (!right) throw new NotInCase(field)
  return happening
}

function isPast(at: string, doing: Doing): boolean {
  return Date.parse(at) <= Date.parse(doing.at)
}

type Of<T extends Happening['type']> = Extract<Happening, { type: T }>

/** "Do not notify" against the weighing, or where a factor blocks it, holds only after a second person (art. 5(2)). */
function checkDecision(state: BreachCase, happening: Of<'decision'>): Happening {
  const proposed = assess(state.facts)
  const { about, outcome, ground } = happening
  if (outcome === 'public' && about !== 'people') {
    throw new OutcomeWrong({
      nl: 'een openbare mededeling kan alleen bij het informeren van mensen',
      en: 'a public notice is only possible for telling people',
    })
  }
  if (outcome === 'public' && ground !== '34(3)(c)') {
    throw new OutcomeWrong({
      nl: 'een openbare mededeling vraagt grond 34 lid 3 onder c: onevenredige inspanning',
      en: 'a public notice needs ground 34(3)(c): disproportionate effort',
    })
  }
  if (about === 'people' && outcome === 'no' && proposed.inform_subjects && ground === 'none') {
    throw new ReasonNeeded({
      nl: 'mensen niet informeren bij een hoog risico kan alleen op een grond van art. 34 lid 3 AVG of art. 41 UAVG',
      en: 'not telling people at a high risk needs a ground of art. 34(3) GDPR or art. 41 UAVG',
    })
  }
  if (about !== 'breach' && state.decisions.breach?.state === undefined) {
    throw new TooEarly({ nl: 'besluit of het een datalek is', en: 'decide whether it is a breach' })
  }
  return { ...happening, fourEyes: isAgainst(proposed, about, outcome) }
}

/** Whether an outcome goes against the weighing. */
function isAgainst(proposed: ReturnType<typeof assess>, about: SubjectMatter, outcome: Outcome): boolean {
  switch (about) {
    case 'breach':
      return outcome === 'no' && proposed.is_breach
    case 'authority':
      return outcome === 'no' && (proposed.notify_authority || proposed.second_person.length > 0)
    case 'people':
      return outcome !== 'yes' && proposed.inform_subjects
  }
}

function checkApproval(state: BreachCase, happening: Of<'approval'>, doing: Doing): Happening {
  const decision = state.decisions[happening.about]
  if (decision?.state !== 'pending') {
    throw new TooEarly({ nl: 'een besluit dat op goedkeuring wacht', en: 'a decision that waits for approval' })
  }
  if (decision.by === doing.by) throw new SecondPersonNeeded()
  return happening
}

function checkMoment(state: BreachCase, happening: Of<'moment'>, doing: Doing): Happening {
  if (!isPast(happening.at, doing)) throw new MomentWrong(happening.moment)
  const moments = { ...state.moments, [happening.moment]: happening.at }
  const { signal, certainty, started, ended } = moments
  if (signal !== undefined && certainty !== undefined && Date.parse(certainty) < Date.parse(signal))
    throw new MomentWrong(happening.moment)
  if (started !== undefined && ended !== undefined && Date.parse(ended) < Date.parse(started))
    throw new MomentWrong(happening.moment)
  if (state.moments[happening.moment] !== undefined && happening.reason === undefined) {
    throw new ReasonNeeded({
      nl: 'dit tijdstip stond al vast; zeg waarom het verandert',
      en: 'this moment was set already; say why it changes',
    })
  }
  const asked = readClocks({ ...timesOf({ ...state, moments }, doing.at) }).questions
  if (
    happening.moment === 'certainty' &&
    happening.reason === undefined &&
    asked.some(({ id }) => id === 'late_certainty')
  ) {
    throw new ReasonNeeded({
      nl: 'tussen signaal en zekerheid zit meer dan een dag',
      en: 'more than a day lies between signal and certainty',
    })
  }
  return happening
}

function checkNotified(state: BreachCase, happening: Of<'notified'>, doing: Doing): Happening {
  if (!isPast(happening.at, doing)) throw new MomentWrong('at')
  const first = state.notifications.length === 0
  if (first !== (happening.kind === 'initial')) {
    throw new TooEarly(
      first
        ? { nl: 'een eerste melding', en: 'an initial notification' }
        : {
            nl: 'geen tweede eerste melding: kies vervolgmelding of intrekken',
            en: 'no second initial one: choose follow-up or withdrawal',
          },
    )
  }
  const late = readClocks(timesOf({ ...state, notifications: [notification(happening)] }, doing.at)).clocks.some(
    ({ id, state: clock }) => id === 'authority' && clock === 'late',
  )
  if (first && late && happening.reason === undefined) {
    throw new ReasonNeeded({
      nl: 'de melding is later dan 72 uur (art. 33 lid 1 AVG)',
      en: 'the notification is later than 72 hours (art. 33(1) GDPR)',
    })
  }
  return happening
}

function notification({ kind, at, complete, filed }: Of<'notified'>): BreachCase['notifications'][number] {
  return { kind, at, complete, filed, reference: null, reason: null }
}

/** A case closes when what was decided is done. */
function checkClosed(state: BreachCase, happening: Of<'closed'>): Happening {
  const { breach, authority, people } = state.decisions
  const pending = Object.values(state.decisions).some((decision) => decision?.state === 'pending')
  const rejected = Object.values(state.decisions).some((decision) => decision?.state === 'rejected')
  if (!breach || pending || rejected)
    throw new TooEarly({ nl: 'alle besluiten nemen en goedkeuren', en: 'take and approve all decisions' })
  const proposed = assess(state.facts)
  // Facts that came after a decision may have turned the weighing: one person alone must not keep it then.
  if (
    Object.values(state.decisions).some((one) => one?.state === 'taken' && isAgainst(proposed, one.about, one.outcome))
  )
    throw new TooEarly({
      nl: 'opnieuw besluiten: de feiten zijn veranderd en de weging komt nu anders uit',
      en: 'decide again: the facts changed and the weighing now comes out differently',
    })
  if (breach.outcome === 'yes') {
    const matters: readonly SubjectMatter[] = ['authority', 'people']
    if (matters.some((matter) => !state.decisions[matter]))
      throw new TooEarly({ nl: 'besluiten over melden en informeren', en: 'decide on notifying and telling' })
    if (authority?.outcome === 'yes' && !state.notifications.some(({ complete }) => complete))
      throw new TooEarly({ nl: 'de melding aan de AP volledig maken', en: 'complete the notification to the AP' })
    if (people && people.outcome !== 'no' && state.told.length === 0)
      throw new TooEarly({ nl: 'de mensen informeren', en: 'tell the people' })
  }
  if (state.tasks.some(({ done }) => !done))
    throw new TooEarly({ nl: 'de open taken afronden', en: 'finish the open tasks' })
  return happening
}

const RISKS = ['unlikely', 'risk', 'high'] as const

/** Facts that got worse and a refused deletion open a closed case again, by themselves. */
function whyReopen(state: BreachCase, happening: Happening): string | undefined {
  if (state.state !== 'closed') return undefined
  if (happening.type === 'deletion_answered' && happening.result !== 'confirmed')
    return 'De aanbieder bevestigt niet dat alles is gewist. / The provider does not confirm that all was deleted.'
  if (happening.type !== 'facts') return undefined
  const before = assess(state.facts)
  const after = assess({ ...state.facts, ...happening.facts })
  const worse =
    RISKS.indexOf(after.risk) > RISKS.indexOf(before.risk) ||
    (after.is_breach && !before.is_breach) ||
    (after.notify_authority && !before.notify_authority)
  return worse ? 'De feiten zijn ernstiger geworden. / The facts got worse.' : undefined
}
