import type { HeldBody } from '../body/held-body.ts'
import type { HttpHead } from './http-head.ts'
import type { IcapHead } from './icap-request.ts'
import type { IncomingBody } from './incoming-body.ts'

/** What happens to a request. */
export type Verdict =
  /**
   * Its body goes on as it came; `body` = what was kept of it, when any of it was read. `head` = another head, with the
   * same body.
   */
  | { readonly kind: 'unmodified'; readonly body?: HeldBody; readonly head?: Buffer }
  /** Goes on with another head and body. */
  | { readonly kind: 'replaced'; readonly head: Buffer; readonly body: Buffer }
  /** Does not go on: the client gets this answer. */
  | { readonly kind: 'answered'; readonly head: Buffer; readonly body: Buffer }

/** A REQMOD request with its HTTP head read; the body is read by whoever wants it. */
export interface Adaptation {
  readonly icap: IcapHead
  readonly http: HttpHead
  /** Undefined = the request has none. */
  readonly body: IncomingBody | undefined
  /** Address of the proxy that handed it over. */
  readonly peer: string
}

/** What an ICAP server serves. */
export interface IcapService {
  /** Decides on one request; a rejection becomes an ICAP error, which a proxy with `bypass=off` refuses. */
  adapt(adaptation: Adaptation): Promise<Verdict>
  /** Changes with everything that decisions depend on; at most 30 characters, without quotes. */
  tag(): string
}
