import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../generated/api.ts'

export type Schemas = components['schemas']
export type Problem = Schemas['Problem']

/** An answer of the server that is not what was asked: its code and words are for the person at the screen. */
export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Problem | null

  constructor(status: number, problem: Problem | null) {
    super(problem?.code ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.problem = problem
  }
}

let csrf = ''

/** Keeps the token that every change carries; it comes with `GET /me`. */
export function keepCsrf(token: string): void {
  csrf = token
}

/** The client of the API; paths and bodies are checked against the server's own description. */
export const api: Client<paths> = createClient<paths>({ baseUrl: '/api/v1', credentials: 'same-origin' })
api.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET' && csrf !== '') request.headers.set('X-CSRF-Token', csrf)
    return request
  },
})

let ended = false

/** Whether the server ended a session that was there before. */
export function hasSessionEnded(): boolean {
  return ended
}

let sessionEnded: () => void = () => undefined

/** What to do when the server no longer knows the session. */
export function onSessionEnd(told: () => void): void {
  sessionEnded = told
}

/** What the server answered. @throws {ApiProblem} */
export async function asked<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer
  if (response.ok) return data as T
  const problem = typeof error === 'object' && error !== null && 'code' in error ? (error as Problem) : null
  if (problem?.code === 'ERR_NOT_SIGNED_IN' && csrf !== '') {
    csrf = ''
    ended = true
    sessionEnded()
  }
  throw new ApiProblem(response.status, problem)
}
