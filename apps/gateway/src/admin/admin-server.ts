import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { SecureContextOptions } from 'node:tls'
import type { Registry } from 'prom-client'
import type { Check } from './readiness.ts'
import type { UnknownHosts } from './unknown-hosts.ts'

export interface AdminParts {
  readonly host: string
  readonly port: number
  readonly tls: (SecureContextOptions & { readonly requestCert?: boolean }) | undefined
  readonly registry: Registry
  readonly unknownHosts: UnknownHosts
  ready(): Promise<readonly Check[]>
  versions(): Readonly<Record<string, string>>
}

/** Health, readiness and measures. Answers GET only and shows nothing of any person or request. */
export class AdminServer {
  readonly #parts: AdminParts
  readonly #server: Server

  constructor(parts: AdminParts) {
    this.#parts = parts
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      void this.#serve(request, response).catch(() => response.destroy())
    }
    const limits = {
      maxHeaderSize: 16_384,
      headersTimeout: 5_000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
    }
    this.#server = parts.tls ? createTlsServer({ ...limits, ...parts.tls }, serve) : createServer(limits, serve)
    this.#server.maxConnections = 100
  }

  listen(): Promise<number> {
    const { host, port } = this.#parts
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject)
        const address = this.#server.address()
        resolve(typeof address === 'object' && address ? address.port : port)
      })
    })
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    const path = (request.url ?? '').split('?')[0]
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { error: 'GET only' })
    switch (path) {
      case '/healthz':
        return send(response, 200, { status: 'ok', ...this.#parts.versions() })
      case '/readyz': {
        const checks = await this.#parts.ready()
        const ok = checks.every((check) => check.ok)
        return send(response, ok ? 200 : 503, { status: ok ? 'ready' : 'not ready', checks })
      }
      case '/metrics':
        response.setHeader('content-type', this.#parts.registry.contentType)
        response.end(await this.#parts.registry.metrics())
        return undefined
      case '/unknown-hosts':
        return send(response, 200, { hosts: this.#parts.unknownHosts.list() })
      default:
        return send(response, 404, { paths: ['/healthz', '/readyz', '/metrics', '/unknown-hosts'] })
    }
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(`${JSON.stringify(body)}\n`)
}
