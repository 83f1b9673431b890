import { ChangedMeanwhile } from '@sluiswacht/evidence'
import { type Localized, SluiswachtError } from '@sluiswacht/model'
import { ApiError, NotThere, TooManyRequests, WrongRequest } from './errors.ts'

/** What the API answers when something is wrong. */
export interface Problem {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: {
    readonly code: string
    readonly message: Localized
    readonly field?: string
    readonly [detail: string]: unknown
  }
}

const STORE_AWAY: ReadonlySet<string> = new Set([
  'ERR_STORE',
  'ERR_STORE_FAILED',
  'ERR_GATE_LOG',
  'ERR_GATE_LOG_FAILED',
])
const WRONG: ReadonlySet<string> = new Set(['ERR_BREACH_FACT', 'ERR_BREACH_TIME', 'ERR_POLICY_INVALID', 'ERR_POLICY'])

const FAULT: Localized = {
  nl: 'Er ging iets mis op de server. Uw invoer is niet opgeslagen. Probeer het opnieuw of meld het de beheerder.',
  en: 'Something went wrong on the server. What you entered was not stored. Try again or tell the administrator.',
}

/** The answer for an error. What is not foreseen tells nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) {
    const headers: Record<string, string> =
      error instanceof TooManyRequests ? { 'Retry-After': String(error.retryAfter) } : {}
    return { status: error.status, headers, body: { ...bodyOf(error, error.field), ...error.details } }
  }
  if (error instanceof ChangedMeanwhile)
    return { status: 409, headers: {}, body: { ...bodyOf(error), version: error.version } }
  if (error instanceof SluiswachtError) {
    const field = 'field' in error && typeof error.field === 'string' ? error.field : undefined
    return { status: statusOf(error.code), headers: {}, body: bodyOf(error, field) }
  }
  return { status: 500, headers: {}, body: { code: 'ERR_FAULT', message: FAULT } }
}

function statusOf(code: string): number {
  if (WRONG.has(code)) return 400
  return STORE_AWAY.has(code) || code.startsWith('ERR_STORE') ? 503 : 409
}

function bodyOf({ code, explanation }: SluiswachtError, field?: string): Problem['body'] {
  return { code, message: explanation, ...(field === undefined ? {} : { field }) }
}

/** For a path that the API does not know. */
export function notThere(): Problem {
  return problemOf(new NotThere())
}

/** For a body that is no JSON. */
export function notJson(): WrongRequest {
  return new WrongRequest('body', { nl: 'dit is geen goede JSON', en: 'this is not valid JSON' })
}
