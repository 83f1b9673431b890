import type { Localized } from '@sluiswacht/model'
import { assess, type Decision } from '../assess.ts'
import { type Clock, readClocks } from '../clocks.ts'
import { type BreachCase, timesOf } from './breach-case.ts'

/** Something that a case asks of somebody. The most urgent comes first. */
export interface NextStep {
  readonly id:
    | 'signal'
    | 'certainty'
    | 'decide_breach'
    | 'decide_authority'
    | 'decide_people'
    | 'approve'
    | 'decide_again'
    | 'notify'
    | 'complete'
    | 'tell'
    | 'remind_deletion'
    | 'task'
    | 'close'
  readonly text: Localized
  /** ISO 8601; null when there is no fixed time. */
  readonly due: string | null
  readonly overdue: boolean
}

/** What the case asks now, by due time. Pure; `now` in ISO 8601. */
export function nextSteps(state: BreachCase, now: string): readonly NextStep[] {
  if (state.state === 'closed') return reminders(state, now)
  const proposed = assess(state.facts)
  const clocks = readClocks(timesOf(state, now)).clocks
  const authority = clocks.find(({ id }) => id === 'authority')
  const steps = [
    ...momentSteps(state),
    ...decisionSteps(state, proposed, authority),
    ...doingSteps(state, authority),
    ...reminders(state, now),
    ...state.tasks.filter(({ done }) => !done).map((task) => step('task', { nl: task.text, en: task.text }, task.due)),
  ]
  const dated = steps.map((one) => ({ ...one, overdue: one.due !== null && Date.parse(one.due) < Date.parse(now) }))
  const due = (one: NextStep): number => (one.due === null ? Number.POSITIVE_INFINITY : Date.parse(one.due))
  const sorted = dated.toSorted((one, other) => (due(one) === due(other) ? 0 : due(one) - due(other)))
  if (sorted.length > 0) return sorted
  return [step('close', { nl: 'Alles is gedaan: sluit de zaak', en: 'All is done: close the case' }, null)]
}

function step(id: NextStep['id'], text: Localized, due: string | null): NextStep {
  return { id, text, due, overdue: false }
}

function momentSteps(state: BreachCase): NextStep[] {
  const steps: NextStep[] = []
  if (state.moments.signal === undefined)
    steps.push(
      step('signal', { nl: 'Leg vast wanneer het eerste signaal kwam', en: 'Record when the first signal came' }, null),
    )
  if (state.moments.certainty === undefined)
    steps.push(
      step(
        'certainty',
        {
          nl: 'Leg vast wanneer het redelijk zeker was: dan begint de klok van 72 uur',
          en: 'Record when it was reasonably certain: the 72 hours start then',
        },
        null,
      ),
    )
  return steps
}

function decisionSteps(state: BreachCase, proposed: Decision, authority: Clock | undefined): NextStep[] {
  const { decisions } = state
  const due = authority?.deadline ?? null
  const steps: NextStep[] = []
  for (const decision of Object.values(decisions)) {
    if (decision?.state === 'pending')
      steps.push(
        step(
          'approve',
          { nl: 'Een tweede persoon beoordeelt het besluit', en: 'A second person judges the decision' },
          due,
        ),
      )
    if (decision?.state === 'rejected')
      steps.push(
        step('decide_again', { nl: 'Besluit opnieuw: het is afgekeurd', en: 'Decide again: it was rejected' }, due),
      )
  }
  if (!decisions.breach)
    return [
      ...steps,
      step('decide_breach', { nl: 'Besluit of het een datalek is', en: 'Decide whether it is a breach' }, due),
    ]
  if (decisions.breach.outcome !== 'yes') return steps
  if (!decisions.authority)
    steps.push(step('decide_authority', { nl: 'Besluit over melden bij de AP', en: 'Decide on notifying the AP' }, due))
  else if (decisions.authority.outcome === 'no' && decisions.authority.state === 'taken' && proposed.notify_authority)
    steps.push(
      step(
        'decide_again',
        {
          nl: 'De feiten zijn veranderd: besluit opnieuw over melden bij de AP',
          en: 'The facts have changed: decide again on notifying the AP',
        },
        due,
      ),
    )
  if (!decisions.people)
    steps.push(
      step('decide_people', { nl: 'Besluit over informeren van de mensen', en: 'Decide on telling the people' }, due),
    )
  else if (decisions.people.outcome === 'no' && decisions.people.state === 'taken' && proposed.inform_subjects)
    steps.push(
      step(
        'decide_again',
        {
          nl: 'De feiten zijn veranderd: besluit opnieuw over informeren',
          en: 'The facts have changed: decide again on telling the people',
        },
        null,
      ),
    )
  return steps
}

function doingSteps(state: BreachCase, authority: Clock | undefined): NextStep[] {
  const { decisions, notifications } = state
  const steps: NextStep[] = []
  if (decisions.authority?.outcome === 'yes') {
    if (notifications.length === 0)
      steps.push(step('notify', { nl: 'Meld bij de AP', en: 'Notify the AP' }, authority?.deadline ?? null))
    else if (!notifications.some(({ complete }) => complete))
      steps.push(
        step('complete', { nl: 'Maak de melding bij de AP volledig', en: 'Complete the notification to the AP' }, null),
      )
  }
  const people = decisions.people
  const holds = people?.state === 'taken' || people?.state === 'approved'
  if (holds && people.outcome !== 'no' && state.told.length === 0)
    steps.push(step('tell', { nl: 'Informeer de mensen', en: 'Tell the people' }, null))
  return steps
}

function reminders(state: BreachCase, now: string): NextStep[] {
  return state.deletions
    .filter(({ answer, due }) => answer === null && Date.parse(due) <= Date.parse(now))
    .map(({ service, due }) => ({
      ...step(
        'remind_deletion',
        { nl: `Herinner ${service} aan het verzoek om te wissen`, en: `Remind ${service} of the request to delete` },
        due,
      ),
      overdue: true,
    }))
}
