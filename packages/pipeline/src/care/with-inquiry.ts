import { type Inquiry, type InquiryEvent, type KeySource, openInquiry } from '@sluiswacht/evidence'
import { actor, now } from './actor.ts'

/** Where an inquiry is, what opens it, and why somebody does something with it. */
export interface InquiryTask {
  /** A directory, or `postgres://…`. */
  readonly store: string
  readonly key: KeySource
  /** Kept in the log of the inquiry; null: none was given. */
  readonly reason: string | null
}

/** What is done, as the log names it, and whether it changes the inquiry. */
export interface TaskAction {
  readonly action: string
  /** `change` holds the inquiry alone and does everything, the log too, in one transaction; `read` shares it. */
  readonly mode: 'read' | 'change'
}

/** What came of it. `details`: what the log keeps beside the reason, without personal values; null: nothing is logged. */
export interface TaskResult<T> {
  readonly value: T
  readonly details: InquiryEvent['details'] | null
  /** Done after everything is stored. */
  readonly after?: (inquiry: Inquiry) => Promise<void>
}

/**
 * Opens the inquiry, does the work, writes down who did it, when and why, and closes it. No answer is given before it
 * is written down. @throws {NoInquiry} @throws {InquiryInUse} @throws {KeyDoesNotFit} @throws {StoreFailed}
 */
export async function withInquiry<T>(
  task: InquiryTask,
  { action, mode }: TaskAction,
  work: (inquiry: Inquiry) => Promise<TaskResult<T>>,
): Promise<T> {
  const inquiry = await openInquiry(task.store, { mode, key: task.key })
  const eventOf = ({ details }: TaskResult<T>): InquiryEvent | null =>
    details && { at: now(), action, actor: actor(), details: { ...details, reason: task.reason } }
  try {
    if (mode === 'read') {
      const result = await work(inquiry)
      const event = eventOf(result)
      if (event) await inquiry.events.append(event)
      return result.value
    }
    const result = await inquiry.events.together(async () => {
      const value = await work(inquiry)
      return { value, event: eventOf(value) }
    })
    await result.after?.(inquiry)
    return result.value
  } finally {
    await inquiry.close()
  }
}
