import { BlockList, createServer, isIPv6, type Server, type Socket } from 'node:net'
import {
  createServer as createTlsServer,
  type SecureContextOptions,
  Server as TlsServer,
  type TlsOptions,
} from 'node:tls'
import { errorAnswer } from './answers.ts'
import { IcapConnection } from './connection.ts'
import type { ServerContext } from './server-context.ts'

export interface IcapServerOptions extends Omit<ServerContext, 'draining'> {
  readonly host: string
  /** 0 = a free one. */
  readonly port: number
  readonly tls?: TlsOptions
  /** Another process may listen on the same port. */
  readonly sharePort?: boolean
  /** Networks that may connect, as `10.1.0.0/16` or an address; undefined = all. */
  readonly allowFrom?: readonly string[] | undefined
}

/** A few more than announced: a proxy may open a connection before it sees that another was closed. */
const SPARE_CONNECTIONS = 16
const CHECK_MS = 200

/** An ICAP server (RFC 3507), plain or TLS. */
export class IcapServer {
  readonly #server: Server
  readonly #connections = new Set<IcapConnection>()
  readonly #options: IcapServerOptions
  readonly #clock: NodeJS.Timeout
  readonly #allowed: BlockList | undefined
  #draining = false

  constructor(options: IcapServerOptions) {
    this.#options = options
    this.#allowed = options.allowFrom && networks(options.allowFrom)
    const context: ServerContext = {
      announced: options.announced,
      timeouts: options.timeouts,
      service: options.service,
      observe: options.observe,
      draining: () => this.#draining,
    }
    const accept = (socket: Socket): void => this.#accept(socket, context)
    this.#server = options.tls
      ? createTlsServer({ ...options.tls, handshakeTimeout: options.timeouts.headMs }, accept)
      : createServer({ noDelay: true, allowHalfOpen: true }, accept)
    this.#clock = setInterval(() => {
      const now = Date.now()
      for (const connection of this.#connections) connection.checkTime(now)
    }, CHECK_MS)
    this.#clock.unref()
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#connections.size
  }

  /** Resolves with the port once connections are taken; rejects when the address cannot be had. */
  listen(): Promise<number> {
    const { host, port, sharePort = false } = this.#options
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen({ host, port, backlog: 1024, reusePort: sharePort }, () => {
        this.#server.off('error', reject)
        const address = this.#server.address()
        resolve(typeof address === 'object' && address ? address.port : port)
      })
    })
  }

  /** Takes another certificate for connections from now on. */
  renew(tls: SecureContextOptions): void {
    if (this.#server instanceof TlsServer) this.#server.setSecureContext(tls)
  }

  /**
   * Stops without refusing anybody: for `graceMs` new requests are still served, each with `Connection: close`, so that
   * proxies go elsewhere; then nothing new is taken and what is under way may take `patienceMs` more.
   */
  async drain(graceMs: number, patienceMs: number): Promise<void> {
    this.#draining = true
    await new Promise((resolve) => setTimeout(resolve, graceMs))
    this.#server.close()
    const until = Date.now() + patienceMs
    while (this.#connections.size > 0 && Date.now() < until) {
      for (const connection of this.#connections) connection.closeIdle()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    this.close()
  }

  /** Stops at once; what is under way is cut off. */
  close(): void {
    clearInterval(this.#clock)
    this.#server.close()
    for (const connection of this.#connections) connection.checkTime(Number.POSITIVE_INFINITY)
  }

  #accept(socket: Socket, context: ServerContext): void {
    if (this.#allowed && !this.#allowed.check(socket.remoteAddress ?? '', family(socket))) {
      socket.destroy()
      return
    }
    if (this.#connections.size >= this.#options.announced.maxConnections + SPARE_CONNECTIONS) {
      this.#options.observe.refused('too-many-connections')
      socket.on('error', () => {})
      socket.end(errorAnswer(context.service.tag(), 503))
      socket.destroySoon()
      return
    }
    const connection = new IcapConnection(socket, context)
    this.#connections.add(connection)
    socket.once('close', () => this.#connections.delete(connection))
    void connection.run()
  }
}

function family(socket: Socket): 'ipv4' | 'ipv6' {
  return socket.remoteFamily === 'IPv6' ? 'ipv6' : 'ipv4'
}

function networks(written: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of written) {
    const [address = '', bits] = network.split('/')
    const type = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, type)
    else list.addSubnet(address, Number(bits), type)
  }
  return list
}
