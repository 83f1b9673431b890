import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import type { z } from 'zod'
import { openApiDocument } from '../api/document.ts'
import type { Endpoint, OpenCall } from '../api/endpoint.ts'
import { ENDPOINTS } from '../api/endpoints.ts'
import { isCsrf, type SignedIn } from '../auth/session.ts'
import type { DeskMetrics } from '../metrics/desk-metrics.ts'
import { isAllowed } from '../permissions.ts'
import type { Services } from '../services.ts'
import { clientAddress } from './client-address.ts'
import type { ConsoleFiles } from './console-files.ts'
import { BodyTooLarge, ForeignRequest, NoPermission, NotSignedIn, SecondFactorNeeded, WrongRequest } from './errors.ts'
import { notJson, notThere, type Problem, problemOf } from './problem.ts'
import { RateLimit } from './rate-limit.ts'
import { securityHeaders } from './security-headers.ts'
import { cookieName } from './session-cookie.ts'

const MEGABYTE = 1024 * 1024

export interface AppOptions {
  readonly services: Services
  readonly console: ConsoleFiles
  /** Told of errors that were not foreseen; gets no value of the request. */
  readonly onFault: (error: unknown, operation: string) => void
  readonly metrics: DeskMetrics
}

/** The whole desk as one handler of requests. */
export function createApp({ services, console, onFault, metrics }: AppOptions): Hono {
  const { config } = services
  const app = new Hono()
  const requests = new RateLimit(config.limits.requests_per_minute)
  const signIns = new RateLimit(config.limits.sign_ins_per_minute)
  const document = JSON.stringify(openApiDocument())

  app.use(securityHeaders(config.origin.startsWith('https:')))
  app.use('/api/*', metrics.middleware)
  app.onError((error, context) => {
    const problem = problemOf(error)
    if (problem.status === 500) onFault(error, `${context.req.method} ${context.req.routePath}`)
    return answerProblem(context, problem)
  })
  app.get('/healthz', (context) => context.text('ok\n'))
  app.get('/readyz', async (context) => {
    await services.desk.records.get('settings', 'desk')
    return context.text('ready\n')
  })
  app.get('/api/v1/openapi.json', (context) => context.body(document, 200, { 'Content-Type': 'application/json' }))
  for (const endpoint of ENDPOINTS) {
    const path = `/api/v1${endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')}`
    const limit = endpoint.bodyLimit ?? MEGABYTE
    app.on(
      endpoint.method.toUpperCase(),
      path,
      bodyLimit({ maxSize: limit, onError: (context) => answerProblem(context, problemOf(new BodyTooLarge(limit))) }),
      async (context) => {
        const address = clientAddress(context, config.behind_proxy)
        requests.take(address)
        if (endpoint.access === 'nobody' && endpoint.method === 'post') signIns.take(address)
        return answer(endpoint, context, services)
      },
    )
  }
  app.all('/api/*', (context) => answerProblem(context, notThere()))
  app.get('*', (context) => console.answer(context) ?? answerProblem(context, notThere()))
  app.notFound((context) => answerProblem(context, notThere()))
  return app
}

async function answer(endpoint: Endpoint, context: Context, services: Services): Promise<Response> {
  const signedIn = await admit(endpoint, context, services)
  const call: OpenCall = {
    services,
    signedIn,
    params: checked(endpoint.params, context.req.param(), ''),
    query: checked(endpoint.query, context.req.query(), ''),
    body: endpoint.takesFile ? new Uint8Array(await context.req.arrayBuffer()) : await bodyOf(endpoint, context),
    context,
  }
  const value = await endpoint.handle(call)
  if (value instanceof Response) return value
  if (endpoint.answer === 'nothing' || value === undefined) return context.body(null, 204)
  return context.json(value as object)
}

/** Who asks, when they may. @throws {NotSignedIn} @throws {SecondFactorNeeded} @throws {NoPermission} @throws {ForeignRequest} */
async function admit({ access, method }: Endpoint, context: Context, services: Services): Promise<SignedIn | null> {
  const { config, sessions } = services
  const signedIn = await sessions.of(getCookie(context, cookieName(config)))
  const changes = method !== 'get'
  if (changes && !isOwnPage(context, config.origin)) throw new ForeignRequest()
  if (access === 'nobody') return signedIn
  if (!signedIn) throw new NotSignedIn()
  if (changes && !isCsrf(context.req.header('x-csrf-token'), signedIn)) throw new ForeignRequest()
  if (access === 'started') return signedIn
  if (signedIn.stage !== 'full') throw new SecondFactorNeeded()
  if (access !== 'anyone' && !isAllowed(signedIn.roles, access)) {
    await services.audit.note({ by: signedIn.accountId, action: 'refused', target: access })
    throw new NoPermission()
  }
  return signedIn
}

/** Browsers say from which site a request comes; programs without these headers hold no cookie of a browser. */
function isOwnPage(context: Context, origin: string): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const from = context.req.header('origin')
  if (from === undefined || from === origin) return true
  return from === new URL(context.req.url).origin
}

async function bodyOf({ body }: Endpoint, context: Context): Promise<unknown> {
  if (body === undefined) return undefined
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) throw notJson()
  const json: unknown = await context.req.json().catch(() => {
    throw notJson()
  })
  return checked(body, json, 'body')
}

/** @throws {WrongRequest} naming the first field that is wrong */
function checked(schema: z.ZodType | undefined, value: unknown, otherwise: string): unknown {
  if (schema === undefined) return undefined
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const field = issue?.path.map(String).join('.').slice(0, 120)
  if (issue?.code === 'invalid_value' && issue.values.length < 40) {
    const words = issue.values.map(String).join(', ')
    throw new WrongRequest(field || otherwise, { nl: `kies uit: ${words}`, en: `choose from: ${words}` })
  }
  throw new WrongRequest(field || otherwise)
}

function answerProblem(context: Context, { status, headers, body }: Problem): Response {
  return context.json(body, status as 400, { ...headers })
}
