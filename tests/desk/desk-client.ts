import type { AnswerTo, Method, Problem } from './api-answers.ts'

/** What the API answered: what it says that it answers, or a problem. */
export interface Answer<Json = unknown> {
  readonly status: number
  readonly json: Json & Partial<Problem>
  readonly bytes: Uint8Array
  readonly headers: Headers
}

/** A browser as far as the API goes: keeps cookies, sends the token of the session with every change. */
export class DeskClient {
  readonly #origin: string
  readonly cookies: Map<string, string> = new Map()
  csrf: string | undefined

  constructor(origin: string) {
    this.#origin = origin
  }

  async ask<M extends Method, Address extends string>(
    method: M,
    path: Address,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<AnswerTo<M, Address>>> {
    const file = body instanceof Uint8Array
    const response = await fetch(path.startsWith('http') ? path : `${this.#origin}/api/v1${path}`, {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(this.csrf === undefined ? {} : { 'x-csrf-token': this.csrf }),
        ...(body === undefined ? {} : { 'content-type': file ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: file ? new Uint8Array(body) : JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(cookie)) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const json = isJson && bytes.byteLength > 0 ? JSON.parse(Buffer.from(bytes).toString('utf8')) : undefined
    if (json?.csrf !== undefined) this.csrf = json.csrf
    return { status: response.status, json, bytes, headers: response.headers }
  }

  /** Asks for what must work. */
  async ok<M extends Method, Address extends string>(
    method: M,
    path: Address,
    body?: unknown,
  ): Promise<AnswerTo<M, Address>> {
    const { status, json } = await this.ask(method, path, body)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(json)}`)
    return json
  }
}
