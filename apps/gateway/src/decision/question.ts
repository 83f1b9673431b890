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

export function senderOf(
  headers: readonly Header[],
  userHeaders: readonly string[],
  people: ReadonlyMap<string, Person>,
  log: GateLog,
): Sender {
  const user = userOf(headers, userHeaders)
  const address = valuesOf(headers, 'x-client-ip')[0]
  const unnamed = address === undefined || address === '' || address === '-'
  return {
    pseudonym: user === undefined ? undefined : log.pseudonymOf(user),
    person: user === undefined ? undefined : people.get(user.toLowerCase()),
    clientKey: unnamed ? undefined : log.keyOf('client', address),
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
