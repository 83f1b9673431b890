/** Does at the desk what somebody in a browser would: keeps the cookie and the token of the session. */
export class DemoClient {
  readonly #origin: string
  #cookie = ''
  #csrf = ''

  constructor(origin: string) {
    this.#origin = origin
  }

  /** @throws {Error} with what the desk answered when it refuses */
  async send<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#origin}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-csrf-token': this.#csrf },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
    if (cookie.length > 0) this.#cookie = cookie.join('; ')
    const text = await response.text()
    const json: unknown = text === '' ? null : JSON.parse(text)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`)
    if (typeof json === 'object' && json !== null && 'csrf' in json) this.#csrf = String(json.csrf)
    return json as T
  }
}
