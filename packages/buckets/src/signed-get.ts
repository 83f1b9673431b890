import {
  Agent as HttpAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as httpRequest,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import aws4 from 'aws4'
import { BucketKeyMissing } from './errors.ts'
import { Transient } from './patience.ts'
import { type Server, serverOf, type StoreSettings } from './settings.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: IncomingMessage
}

const MOST_CONNECTIONS = 64
/** A connection over which nothing comes for so long is lost. */
const SILENCE_MS = 30_000

/** Asks a store for things, each request signed (AWS Signature Version 4). */
export class SignedGet {
  readonly #settings: StoreSettings
  readonly #http: HttpAgent = new HttpAgent({ keepAlive: true, maxSockets: MOST_CONNECTIONS })
  readonly #https: HttpsAgent

  constructor(settings: StoreSettings) {
    this.#settings = settings
    const { ca } = settings
    this.#https = new HttpsAgent({
      keepAlive: true,
      maxSockets: MOST_CONNECTIONS,
      ...(ca === undefined ? {} : { ca }),
    })
  }

  /** The server of a bucket, for messages. @throws {BucketAddressWrong} */
  hostOf(bucket: string): string {
    return this.#server(bucket).host
  }

  /**
   * The path is sent as it is: `fetch` and `URL` would take `..` in a key for a folder above.
   * @throws {Transient} when no answer comes @throws {BucketKeyMissing} @throws {BucketAddressWrong}
   */
  async ask(
    bucket: string,
    key: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const { key: access, address } = this.#settings
    if (access === null) throw new BucketKeyMissing()
    const server = this.#server(bucket)
    const search = Object.entries(query).map(([name, value]) => `${name}=${encode(value)}`)
    const path = `${server.path}/${key.split('/').map(encode).join('/')}${search.length === 0 ? '' : `?${search.join('&')}`}`
    const signed = aws4.sign(
      {
        method: 'GET',
        service: 's3',
        region: address.region,
        host: server.host,
        path,
        headers: { ...headers, Host: server.host, 'Accept-Encoding': 'identity' },
      },
      { ...access },
    )
    return this.#send(server, path, signed.headers ?? {}, signal)
  }

  close(): void {
    this.#http.destroy()
    this.#https.destroy()
  }

  #server(bucket: string): Server {
    return serverOf(this.#settings.address, bucket)
  }

  #send(
    { secure, hostname, port }: Server,
    path: string,
    headers: OutgoingHttpHeaders,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const options = {
      hostname,
      path,
      headers,
      signal,
      timeout: SILENCE_MS,
      agent: secure ? this.#https : this.#http,
      ...(port === null ? {} : { port }),
    }
    const request = (secure ? httpsRequest : httpRequest)(options, (body) =>
      resolve({ status: body.statusCode ?? 0, headers: body.headers, body }),
    )
    request.on('timeout', () => request.destroy(new Error('nothing came for a while')))
    request.on('error', (cause) => reject(new Transient('no answer', { cause })))
    request.end()
    return promise
  }
}

/** RFC 3986: all but unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
