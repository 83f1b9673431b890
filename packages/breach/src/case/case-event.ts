import type { Localized } from '@sluiswacht/model'
import type { Facts } from '../facts.ts'
import type { NotificationKind } from '../form/questions.ts'

/** From what a case was made; the `reference` is the id of the inquiry, gate record or alert. */
export const ORIGINS = ['inquiry', 'gate', 'lookup', 'report'] as const
export type CaseOrigin = (typeof ORIGINS)[number]

/** What is decided in a case. `breach`: is it one; `authority`: notify the AP; `people`: tell them. */
export const SUBJECT_MATTERS = ['breach', 'authority', 'people'] as const
export type SubjectMatter = (typeof SUBJECT_MATTERS)[number]

export const OUTCOMES = ['yes', 'no', 'public'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Ground of art. 34(3) GDPR or art. 41 UAVG on which people are not told one by one. */
export const EXCEPTION_GROUNDS = ['34(3)(a)', '34(3)(b)', '34(3)(c)', 'UAVG41', 'none'] as const
export type ExceptionGround = (typeof EXCEPTION_GROUNDS)[number]

/** Moments of the incident itself; all but `signal` and `certainty` are for the form only. */
export const MOMENTS = ['signal', 'certainty', 'started', 'ended'] as const
export type Moment = (typeof MOMENTS)[number]

export const DELETION_RESULTS = ['confirmed', 'partly', 'refused', 'no_answer'] as const
export type DeletionResult = (typeof DELETION_RESULTS)[number]

export const TOLD_BY = ['letter', 'email', 'phone', 'public_notice'] as const
export type ToldBy = (typeof TOLD_BY)[number]

/** What can happen in a case, as it is stored and shown. The first is always `opened`. Times: ISO 8601 with offset. */
export type Happening =
  | {
      readonly type: 'opened'
      readonly title: string
      readonly origin: CaseOrigin
      readonly reference?: string
      /** Only what is known; an absent fact is unknown. */
      readonly facts: Facts
      /** What is not known, with an estimate where there is one; in both languages where the product says it. */
      readonly unknown: readonly (string | Localized)[]
      readonly department?: string
    }
  | { readonly type: 'moment'; readonly moment: Moment; readonly at: string; readonly reason?: string }
  | { readonly type: 'facts'; readonly facts: Facts; readonly reason?: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'task'; readonly task: string; readonly text: string; readonly due?: string }
  | { readonly type: 'task_done'; readonly task: string }
  | { readonly type: 'document'; readonly document: string; readonly name: string; readonly sha256: string }
  /** Advice of the FG, who advises and does not decide (art. 38, 39). */
  | { readonly type: 'advice'; readonly text: string }
  | {
      readonly type: 'decision'
      readonly about: SubjectMatter
      readonly outcome: Outcome
      readonly reason: string
      readonly ground: ExceptionGround
      /** Whether it holds only after a second person approves; set by the procedure, never by who decides. */
      readonly fourEyes: boolean
    }
  | { readonly type: 'approval'; readonly about: SubjectMatter; readonly approved: boolean; readonly reason: string }
  /** An answer on the AP's form; null takes it back, so that the derived one shows again. */
  | { readonly type: 'answer'; readonly question: string; readonly text: string | null }
  | {
      readonly type: 'notified'
      readonly kind: NotificationKind
      readonly at: string
      /** Number that the AP gave. */
      readonly reference?: string
      readonly complete: boolean
      /** Why later than 72 hours (art. 33(1)). */
      readonly reason?: string
      /** The answers as they were filed, by number of the question. */
      readonly filed: Readonly<Record<string, string>>
    }
  | { readonly type: 'told'; readonly at: string; readonly by: ToldBy; readonly people: number }
  | {
      readonly type: 'deletion_requested'
      readonly request: string
      readonly service: string
      readonly at: string
      readonly files: number
      /** When a reminder is due. */
      readonly due: string
    }
  | {
      readonly type: 'deletion_answered'
      readonly request: string
      readonly at: string
      readonly result: DeletionResult
      readonly text: string
    }
  | { readonly type: 'reopened'; readonly reason: string }
  | { readonly type: 'closed'; readonly reason: string; readonly lessons?: string }

/** A happening with its place in the case. */
export interface CaseEvent {
  /** 1, 2, 3 … within the case. */
  readonly seq: number
  /** ISO 8601, UTC: when it was recorded. */
  readonly at: string
  /** Account that did it. */
  readonly by: string
  readonly happening: Happening
}
