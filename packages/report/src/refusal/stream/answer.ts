import { createHash } from 'node:crypto'
import { safeJson } from '../json.ts'
import type { Refusal } from '../refusal.ts'

/** An answer to a request, in the form that the service's own web client shows. */
export interface StreamAnswer {
  readonly contentType: string
  readonly body: string
  /** HTTP status. */
  readonly status: number
}

/** What is known of the request that is answered. */
export interface AnsweredRequest {
  /** Path without query. */
  readonly path: string
  /** Conversation that the prompt belongs to, when the request names it. */
  readonly conversation?: string
}

/** A format in which a service takes an answer. */
export interface StreamFormat {
  /** Ids in the list of services. */
  readonly services: readonly string[]
  /** Whether this request takes such an answer; other requests get JSON. */
  readonly takes: (path: string) => boolean
  readonly answer: (text: string, refusal: Refusal, request: AnsweredRequest) => StreamAnswer
}

export const EVENT_STREAM = 'text/event-stream; charset=utf-8'

/** One event of a stream of server-sent events (WHATWG HTML 9.2); the data is one line of JSON, so it cannot end the event. */
export function serverEvent(data: unknown, name?: string): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${safeJson(data)}\n\n`
}

/** An id in the form of a UUID (RFC 9562, version 8) that follows from the incident number: an answer is replayable. */
export function idFrom(incident: string, what: string): string {
  const hex = createHash('sha256').update(`${what}\n${incident}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Only what is an id is sent back. */
export function conversationOf(request: AnsweredRequest, refusal: Refusal): string {
  const known = request.conversation
  return known !== undefined && /^[\w-]{1,80}$/.test(known) ? known : idFrom(refusal.id, 'conversation')
}

/** Seconds since 1970 of the refusal; 0 when it has no time. */
export function secondsOf({ at }: Refusal): number {
  const time = at === undefined ? Number.NaN : Date.parse(at)
  return Number.isNaN(time) ? 0 : time / 1000
}
