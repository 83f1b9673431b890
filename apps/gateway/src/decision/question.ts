import type { GateLog } from '@sluiswacht/evidence'
import type { ContentSummary, OutboundRequest, PolicyQuestion, ServiceReading } from '@sluiswacht/model'
import { type Header, valuesOf } from '../icap/head.ts'
import type { Adaptation } from '../icap/verdict.ts'
import type { Address } from './address.ts'
import type { Person } from './people-file.ts'
import { userOf } from './user.ts'

/** Who sends, as far as the proxy tells: pseudonyms and keyed hashes, and what the list of users says of them. */
export interface Sender {
  readonly pseudonym: string | undefined
  readonly person: Person | undefined
  /** Keyed hash of the client's address. */
  readonly clientKey: string | undefined
  readonly site: string | undefined
}

/** Names that were turned into keyed hashes lately: the same few come with every request. In memory only, bounded. */
export class KnownKeys {
  readonly #known = new Map<string, string>()

  /** What `make` makes of the value, once. */
  of(kind: 'user' | 'client', value: string, make: (value: string) => string): string {
    const name = `${kind}\n${value}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const made = make(value)
    if (this.#known.size >= MOST_KEYS) this.#known.clear()
    this.#known.set(name, made)
    return made
  }
}

const MOST_KEYS = 20_000

export function senderOf(
  headers: readonly Header[],
  userHeaders: readonly string[],
  people: ReadonlyMap<string, Person>,
  log: GateLog,
  keys: KnownKeys,
): Sender {
  const user = userOf(headers, userHeaders)
  const address = valuesOf(headers, 'x-client-ip')[0]
  const unnamed = address === undefined || address === '' || address === '-'
  return {
    pseudonym: user === undefined ? undefined : keys.of('user', user, (name) => log.pseudonymOf(name)),
    person: user === undefined ? undefined : people.get(user.toLowerCase()),
    clientKey: unnamed ? undefined : keys.of('client', address, (client) => log.keyOf('client', client)),
    site: valuesOf(headers, 'x-gate-site')[0]?.slice(0, 200),
  }
}

/** The request as the readers of services take it. */
export function outboundOf({ http, icap }: Adaptation, address: Address, at: number): OutboundRequest {
  const client = valuesOf(icap.headers, 'x-client-ip')[0]
  return {
    method: http.method.toUpperCase(),
    url: address.url.href,
    headers: http.headers,
    at,
    ...(client === undefined ? {} : { clientIp: client }),
  }
}

export function questionOf(
  at: number,
  sender: Sender,
  url: URL,
  reading: ServiceReading,
  content: ContentSummary,
  websocket: boolean,
  justification: string | undefined,
): PolicyQuestion {
  const { pseudonym, person } = sender
  return {
    at: new Date(at).toISOString(),
    user: {
      ...(pseudonym === undefined ? {} : { pseudonym }),
      ...(person?.department === undefined ? {} : { department: person.department }),
      roles: person?.roles ?? [],
      trainings: person?.trainings ?? [],
    },
    service: {
      id: reading.service,
      host: url.hostname,
      action: reading.action,
      accountKind: reading.accountKind,
      ...(reading.tenant === undefined ? {} : { tenant: reading.tenant }),
      websocket,
    },
    ...(justification === undefined ? {} : { justification }),
    content,
  }
}
