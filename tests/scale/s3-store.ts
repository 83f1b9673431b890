import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import aws4 from 'aws4'
import { KEY, S3Server } from './s3-server.ts'

/** What a test does to a request before it reaches the store: the status to answer it with, none to let it pass. */
export type Fault = (method: string, path: string) => number | undefined

/** A store on this machine behind a relay that may fail. */
export class S3Store {
  readonly #server: S3Server
  readonly #relay: Server
  fault: Fault = () => undefined
  /** Requests through the relay, as `GET /bucket/key?…`. */
  readonly asked: string[] = []

  private constructor(server: S3Server, relay: Server) {
    this.#server = server
    this.#relay = relay
  }

  static async start(buckets: readonly string[]): Promise<S3Store> {
    const server = await S3Server.start()
    const relay = createServer()
    const store = new S3Store(server, relay)
    relay.on('request', ({ method = '', url = '', headers }, to) => {
      store.asked.push(`${method} ${url}`)
      const status = store.fault(method, url)
      if (status !== undefined) {
        to.writeHead(status).end(`<Error><Code>${status === 503 ? 'SlowDown' : 'AccessDenied'}</Code></Error>`)
        return
      }
      // The Host header is signed: it goes on as it came.
      const on = request({ host: '127.0.0.1', port: server.port, method, path: url, headers }, (answer) => {
        to.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(to)
      })
      on.on('error', () => to.destroy())
      on.end()
    })
    relay.listen(0, '127.0.0.1')
    await once(relay, 'listening')
    for (const bucket of buckets) await store.#change('PUT', bucket, '')
    return store
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#relay.address() as { port: number }).port}`
  }

  put(bucket: string, key: string, body: Uint8Array | string): Promise<void> {
    return this.#change('PUT', bucket, key, Buffer.from(body))
  }

  remove(bucket: string, key: string): Promise<void> {
    return this.#change('DELETE', bucket, key)
  }

  async stop(): Promise<void> {
    this.#relay.closeAllConnections()
    this.#relay.close()
    await this.#server.stop()
  }

  async #change(method: string, bucket: string, key: string, body: Buffer = Buffer.alloc(0)): Promise<void> {
    const { port } = this.#server
    const path = `/${bucket}${key === '' ? '' : '/'}${key.split('/').map(encode).join('/')}`
    const { headers = {} } = aws4.sign(
      {
        method,
        host: `127.0.0.1:${port}`,
        path,
        service: 's3',
        region: 'us-east-1',
        headers: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD', 'Content-Length': body.byteLength },
      },
      { accessKeyId: KEY.AWS_ACCESS_KEY_ID, secretAccessKey: KEY.AWS_SECRET_ACCESS_KEY },
    )
    const asked = request({ host: '127.0.0.1', port, method, path, headers })
    asked.end(body)
    const [answer] = await once(asked, 'response')
    const text = Buffer.concat(await answer.toArray()).toString()
    if (answer.statusCode >= 300) throw new Error(`${method} ${path} ended with ${answer.statusCode}: ${text}`)
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
