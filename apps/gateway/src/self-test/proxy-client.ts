import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'

/** What came back through the proxy. */
export interface ProxyAnswer {
  /** 0 = the connection ended without an answer. */
  readonly status: number
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  /** Common name of who signed the certificate that the client saw. */
  readonly issuer: string
}

export interface ProxyClient {
  readonly proxy: URL
  /** `user:password` for the proxy, when it asks. */
  readonly signOn: string | undefined
}

const PATIENCE_MS = 60_000
const MOST_BYTES = 4 * 1024 * 1024

/** A client from the address of a proxy. */
export function proxyClient(proxy: string, signOn: string | undefined): ProxyClient {
  return { proxy: new URL(proxy), signOn }
}

/** Sends one HTTPS request through the proxy as a workplace does: CONNECT, TLS, request. */
export async function request(
  client: ProxyClient,
  url: URL,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<ProxyAnswer> {
  const tunnel = await openTunnel(client, url)
  const tls = await openTls(tunnel, url.hostname)
  const issuer = tls.getPeerCertificate().issuer?.CN
  const lines = Object.entries({
    host: url.host,
    connection: 'close',
    ...(method === 'GET' ? {} : { 'content-length': String(body.length) }),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  tls.write(`${method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`)
  tls.write(body)
  const text = await readAll(tls)
  return { ...parse(text), issuer: String(issuer ?? '') }
}

function openTunnel({ proxy, signOn }: ProxyClient, url: URL): Promise<Socket> {
  const target = `${url.hostname}:${url.port === '' ? 443 : url.port}`
  const credentials =
    signOn === undefined ? '' : `Proxy-Authorization: Basic ${Buffer.from(signOn).toString('base64')}\r\n`
  return new Promise((resolve, reject) => {
    const socket = connectTcp(Number(proxy.port === '' ? 3128 : proxy.port), proxy.hostname)
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('timeout')))
    socket.on('error', reject)
    socket.on('connect', () => socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${credentials}\r\n`))
    socket.once('data', (piece) => {
      const status = /^HTTP\/1\.\d (\d{3})/.exec(piece.toString('latin1'))?.[1]
      if (status === '200') resolve(socket)
      else reject(new Error(`proxy answered ${status ?? 'nothing'}`))
    })
  })
}

function openTls(socket: Socket, servername: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    // Whose certificate it is is what the test finds out; nothing is trusted by it.
    const tls = connectTls({ socket, servername, rejectUnauthorized: false })
    tls.once('secureConnect', () => resolve(tls))
    tls.once('error', reject)
  })
}

function readAll(socket: TLSSocket): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let size = 0
    const done = (): void => resolve(Buffer.concat(pieces).toString('latin1'))
    socket.on('data', (piece: Buffer) => {
      size += piece.length
      if (size < MOST_BYTES) pieces.push(piece)
    })
    socket.on('end', done)
    socket.on('close', done)
    socket.on('error', done)
  })
}

function parse(text: string): Omit<ProxyAnswer, 'issuer'> {
  const rest = text.replace(/^(?:HTTP\/1\.1 100[^]*?\r\n\r\n)+/, '')
  const end = rest.indexOf('\r\n\r\n')
  const lines = rest.slice(0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(lines[0] ?? '')?.[1] ?? 0)
  const headers = new Map(
    lines.slice(1).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  return { status, headers, body: Buffer.from(rest.slice(end + 4), 'latin1').toString('utf8') }
}
