/** What the API answered. */
export interface Answer {
  readonly status: number
  // oxlint-disable-next-line no-explicit-any
  readonly json: any
  readonly bytes: Uint8Array
  readonly headers: Headers
}

type Method = 'get' | 'post' | 'put' | 'delete'

/** A browser as far as the API goes: keeps cookies, sends the token of the session with every change. */
export class DeskClient {
  readonly #origin: string
  readonly cookies: Map<string, string> = new Map()
  csrf: string | undefined

  constructor(origin: string) {
    this.#origin = origin
  }

  async ask(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
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
  // oxlint-disable-next-line no-explicit-any
  async ok(method: Method, path: string, body?: unknown): Promise<any> {
    const { status, json } = await this.ask(method, path, body)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(json)}`)
    return json
  }
}
