import type { Localized } from '@sluiswacht/model'
import type { CaseTimes } from '../clocks.ts'
import type { Facts } from '../facts.ts'
import type { NotificationKind } from '../form/questions.ts'
import type {
  CaseEvent,
  CaseOrigin,
  DeletionResult,
  ExceptionGround,
  Moment,
  Outcome,
  SubjectMatter,
  ToldBy,
} from './case-event.ts'
import { CaseDamaged } from './errors.ts'

export interface Task {
  readonly id: string
  readonly text: string
  readonly due: string | null
  readonly done: boolean
}

/** A decision that a human took. `pending`: it waits for a second person. */
export interface TakenDecision {
  readonly about: SubjectMatter
  readonly outcome: Outcome
  readonly reason: string
  readonly ground: ExceptionGround
  readonly by: string
  readonly at: string
  readonly state: 'taken' | 'pending' | 'approved' | 'rejected'
  readonly secondPerson: string | null
}

export interface Notification {
  readonly kind: NotificationKind
  readonly at: string
  readonly reference: string | null
  readonly complete: boolean
  readonly reason: string | null
  readonly filed: Readonly<Record<string, string>>
}

export interface DeletionRequest {
  readonly id: string
  readonly service: string
  readonly at: string
  readonly files: number
  readonly due: string
  readonly answer: { readonly at: string; readonly result: DeletionResult; readonly text: string } | null
}

/** A case as it stands after its events. */
export interface BreachCase {
  /** Number of the last event; a change names it, so that two people do not overwrite each other. */
  readonly version: number
  readonly title: string
  readonly origin: CaseOrigin
  readonly reference: string | null
  readonly department: string | null
  readonly state: 'open' | 'closed'
  readonly registered: string
  readonly facts: Facts
  readonly unknown: readonly (string | Localized)[]
  readonly moments: Readonly<Partial<Record<Moment, string>>>
  /** Reasons given for a late moment, by moment. */
  readonly momentReasons: Readonly<Partial<Record<Moment, string>>>
  readonly tasks: readonly Task[]
  readonly documents: readonly { readonly id: string; readonly name: string; readonly sha256: string }[]
  readonly advice: readonly { readonly text: string; readonly by: string; readonly at: string }[]
  /** The last decision on each matter. */
  readonly decisions: Readonly<Partial<Record<SubjectMatter, TakenDecision>>>
  readonly answers: Readonly<Record<string, string>>
  readonly notifications: readonly Notification[]
  readonly told: readonly { readonly at: string; readonly by: ToldBy; readonly people: number }[]
  readonly deletions: readonly DeletionRequest[]
  readonly reopened: number
  readonly lessons: string | null
}

/** The case that a row of events tells. @throws {CaseDamaged} when they do not begin with `opened` or skip one */
export function foldCase(events: readonly CaseEvent[]): BreachCase {
  let state: BreachCase | undefined
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) throw new CaseDamaged(index + 1)
    state = applyEvent(state, event)
  }
  if (!state) throw new CaseDamaged(1)
  return state
}

/** The case after one more event. @throws {CaseDamaged} */
export function applyEvent(before: BreachCase | undefined, event: CaseEvent): BreachCase {
  const { happening } = event
  if (!before) {
    if (happening.type !== 'opened') throw new CaseDamaged(event.seq)
    return {
      version: event.seq,
      title: happening.title,
      origin: happening.origin,
      reference: happening.reference ?? null,
      department: happening.department ?? null,
      state: 'open',
      registered: event.at,
      facts: happening.facts,
      unknown: happening.unknown,
      moments: {},
      momentReasons: {},
      tasks: [],
      documents: [],
      advice: [],
      decisions: {},
      answers: {},
      notifications: [],
      told: [],
      deletions: [],
      reopened: 0,
      lessons: null,
    }
  }
  return { ...before, version: event.seq, ...changeOf(before, event) }
}

function changeOf(before: BreachCase, { happening, by, at }: CaseEvent): Partial<BreachCase> {
  switch (happening.type) {
    case 'opened':
      throw new CaseDamaged(before.version + 1)
    case 'moment':
      return {
        moments: { ...before.moments, [happening.moment]: happening.at },
        momentReasons:
          happening.reason === undefined
            ? before.momentReasons
            : { ...before.momentReasons, [happening.moment]: happening.reason },
      }
    case 'facts':
      return { facts: { ...before.facts, ...happening.facts } }
    case 'note':
      return {}
    case 'task': {
      const task = { id: happening.task, text: happening.text, due: happening.due ?? null, done: false }
      return { tasks: [...before.tasks, task] }
    }
    case 'task_done':
      return { tasks: before.tasks.map((task) => (task.id === happening.task ? { ...task, done: true } : task)) }
    case 'document': {
      const { document, name, sha256 } = happening
      return { documents: [...before.documents, { id: document, name, sha256 }] }
    }
    case 'advice':
      return { advice: [...before.advice, { text: happening.text, by, at }] }
    case 'decision': {
      const { about, outcome, reason, ground, fourEyes } = happening
      const state = fourEyes ? 'pending' : 'taken'
      return {
        decisions: {
          ...before.decisions,
          [about]: { about, outcome, reason, ground, by, at, state, secondPerson: null },
        },
      }
    }
    case 'approval': {
      const decision = before.decisions[happening.about]
      if (!decision) throw new CaseDamaged(before.version + 1)
      const state = happening.approved ? 'approved' : 'rejected'
      return { decisions: { ...before.decisions, [happening.about]: { ...decision, state, secondPerson: by } } }
    }
    case 'answer': {
      const { [happening.question]: _, ...others } = before.answers
      return { answers: happening.text === null ? others : { ...others, [happening.question]: happening.text } }
    }
    case 'notified': {
      const { kind, complete, filed } = happening
      const reference = happening.reference ?? null
      const reason = happening.reason ?? null
      return {
        notifications: [...before.notifications, { kind, at: happening.at, reference, complete, reason, filed }],
      }
    }
    case 'told':
      return { told: [...before.told, { at: happening.at, by: happening.by, people: happening.people }] }
    case 'deletion_requested': {
      const { request, service, files, due } = happening
      return {
        deletions: [...before.deletions, { id: request, service, at: happening.at, files, due, answer: null }],
      }
    }
    case 'deletion_answered': {
      const answer = { at: happening.at, result: happening.result, text: happening.text }
      return {
        deletions: before.deletions.map((one) => (one.id === happening.request ? { ...one, answer } : one)),
      }
    }
    case 'reopened':
      return { state: 'open', reopened: before.reopened + 1 }
    case 'closed':
      return { state: 'closed', lessons: happening.lessons ?? before.lessons }
  }
}

/** The times of a case as the clocks read them. */
export function timesOf(state: BreachCase, now: string): CaseTimes {
  const first = state.notifications.find(({ kind }) => kind === 'initial')
  const complete = state.notifications.find((one) => one.complete)
  const told = state.told[0]
  return {
    ...state.moments,
    ...(first ? { notified: first.at } : {}),
    ...(complete ? { completed: complete.at } : {}),
    ...(told ? { informed: told.at } : {}),
    now,
  }
}
