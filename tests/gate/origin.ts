import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Certificates } from './certificates.ts'
import { answerAsService } from './origin-answers.ts'

/** What the origin got of one request, also when it broke off. */
export interface Received {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  bytes: number
  complete: boolean
  sha256: string
  /** Kept whole up to 8 MB, to search in. */
  body: Buffer
}

const KEPT_BYTES = 8 * 1024 * 1024

/** Plays every AI service: records all bytes that reach it, and answers in the form of the service. */
export class Origin {
  readonly received: Received[] = []
  readonly #server: Server
  #port = 0

  constructor(certificates: Certificates) {
    this.#server = createServer(
      { cert: readFileSync(certificates.originCert), key: readFileSync(certificates.originKey) },
      (request, response) => this.#record(request, response),
    )
    this.#server.on('upgrade', (request, socket) => {
      this.received.push(entryOf(request, Buffer.from('upgrade')))
      socket.destroy()
    })
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
    return this.#port
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  forget(): void {
    this.received.length = 0
  }

  /** Whether these bytes reached the origin in any body, address or header, whole or broken off. */
  saw(needle: string): boolean {
    const bytes = Buffer.from(needle)
    return this.received.some(
      (one) => one.body.includes(bytes) || one.path.includes(needle) || JSON.stringify(one.headers).includes(needle),
    )
  }

  /** Requests whose path begins so. */
  at(path: string): Received[] {
    return this.received.filter((one) => one.path.startsWith(path))
  }

  #record(request: IncomingMessage, response: ServerResponse): void {
    const entry = entryOf(request, Buffer.alloc(0))
    this.received.push(entry)
    const hash = createHash('sha256')
    const pieces: Buffer[] = []
    let kept = 0
    request.on('data', (piece: Buffer) => {
      hash.update(piece)
      entry.bytes += piece.length
      if (kept < KEPT_BYTES) pieces.push(piece)
      kept += piece.length
    })
    request.on('close', () => {
      entry.body = Buffer.concat(pieces)
    })
    request.on('end', () => {
      entry.complete = true
      entry.body = Buffer.concat(pieces)
      entry.sha256 = hash.digest('hex')
      answerAsService(entry, this.#port, response)
    })
  }
}

function entryOf(request: IncomingMessage, body: Buffer): Received {
  return {
    host: (request.headers.host ?? '').replace(/:\d+$/, ''),
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    bytes: body.length,
    complete: false,
    sha256: '',
    body,
  }
}
