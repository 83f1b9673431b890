import { readFile } from 'node:fs/promises'
import {
  connect,
  credsAuthenticator,
  type NatsConnection,
  type NodeConnectionOptions,
  type ReconnectToServerHandler,
} from '@nats-io/transport-node'
import { NatsAddressWrong, NatsUnreachable } from './errors.ts'

export interface NatsOptions {
  /** `nats://user:password@host:4222`, `tls://…`; several with commas between. */
  readonly servers: string
  /** File with the credentials (JWT and seed) of the client. */
  readonly credsFile?: string
  /** Certificate of the authority that signed the servers' certificates, when it is not a public one. */
  readonly caFile?: string
  /** Shown in the server's list of clients. */
  readonly name: string
}

const CONNECT_TIMEOUT_MS = 5_000
const RECONNECT_MS = 500
const PING_MS = 10_000

/**
 * Connects to the first server that answers. Once connected it stays so: a server that is lost is replaced by another,
 * for as long as it takes. @throws {NatsAddressWrong} @throws {NatsUnreachable}
 */
export async function connectNats(options: NatsOptions): Promise<NatsConnection> {
  const urls = options.servers.split(',').map(readAddress)
  const [first] = urls
  if (!first) throw new NatsAddressWrong()
  const names = urls.map(({ host }) => host).join(', ')
  const settings: NodeConnectionOptions = {
    servers: urls.map(({ host }) => host),
    name: options.name,
    timeout: CONNECT_TIMEOUT_MS,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_MS,
    pingInterval: PING_MS,
    reconnectToServer: longestAgo,
    ...(first.username === '' ? {} : userOf(first)),
    ...(options.credsFile === undefined
      ? {}
      : { authenticator: credsAuthenticator(await readFile(options.credsFile)) }),
    ...(first.protocol === 'tls:' || options.caFile !== undefined ? { tls: tlsOf(options.caFile) } : {}),
  }
  try {
    return await connect(settings)
  } catch (cause) {
    throw new NatsUnreachable(names, { cause })
  }
}

/** The server that was not tried for the longest: never the one that was just left, when there is another. */
const longestAgo: ReconnectToServerHandler = (pool, info) =>
  info === null ? null : (pool.toSorted((a, b) => a.lastConnect - b.lastConnect)[0] ?? null)

function readAddress(text: string): URL {
  const given = text.trim()
  let url: URL
  try {
    url = new URL(given.includes('://') ? given : `nats://${given}`)
  } catch (cause) {
    throw new NatsAddressWrong({ cause })
  }
  if ((url.protocol !== 'nats:' && url.protocol !== 'tls:') || url.host === '') throw new NatsAddressWrong()
  return url
}

function userOf({ username, password }: URL): { user: string; pass: string } | { token: string } {
  const user = decodeURIComponent(username)
  return password === '' ? { token: user } : { user, pass: decodeURIComponent(password) }
}

function tlsOf(caFile: string | undefined): { caFile?: string } {
  return caFile === undefined ? {} : { caFile }
}
