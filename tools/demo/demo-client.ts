import { setTimeout as wait } from 'node:timers/promises'

/** How often a request that the desk puts off is made again. */
const MOST_WAITS = 20

/** Does at the desk what somebody in a browser would: keeps the cookie and the token of the session. */
export class DemoClient {
  readonly #origin: string
  #cookie = ''
  #csrf = ''

  constructor(origin: string) {
    this.#origin = origin
  }

  /**
   * Waits when the desk asks for it, which it does of who makes many requests at once.
   * @throws {Error} with what the desk answered when it refuses
   */
  async send<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
    let response = await this.#ask(method, path, body)
    for (let waits = 0; response.status === 429 && waits < MOST_WAITS; waits += 1) {
      await wait(1000 * Number(response.headers.get('retry-after') ?? 1))
      response = await this.#ask(method, path, body)
    }
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
    if (cookie.length > 0) this.#cookie = cookie.join('; ')
    const text = await response.text()
    const json: unknown = text === '' ? null : JSON.parse(text)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`)
    if (typeof json === 'object' && json !== null && 'csrf' in json) this.#csrf = String(json.csrf)
    return json as T
  }

  #ask(method: string, path: string, body: unknown): Promise<Response> {
    return fetch(`${this.#origin}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-csrf-token': this.#csrf },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
}
