import type { Announcement } from './answers.ts'
import type { IcapFault } from './failure.ts'
import type { IcapMethod } from './icap-request.ts'
import type { IcapService } from './verdict.ts'

export interface IcapTimeouts {
  /** For a whole head, from its first byte. */
  readonly headMs: number
  /** Without a byte of a body, in either direction. */
  readonly idleMs: number
  /** A body may be slow for so long, whatever its size. */
  readonly bodyMs: number
  /** After that it must have come at this rate. */
  readonly slowestBytesPerSecond: number
  /** Between two requests on a connection. */
  readonly keepAliveMs: number
}

export const ICAP_TIMEOUTS: IcapTimeouts = {
  headMs: 10_000,
  idleMs: 30_000,
  bodyMs: 60_000,
  slowestBytesPerSecond: 1_000,
  keepAliveMs: 300_000,
}

/** What is told of the traffic; never its content. */
export interface IcapObserver {
  served(method: IcapMethod, milliseconds: number): void
  refused(fault: IcapFault): void
  failed(error: unknown): void
}

/** What a connection needs of its server. */
export interface ServerContext {
  readonly announced: Announcement
  readonly timeouts: IcapTimeouts
  readonly service: IcapService
  readonly observe: IcapObserver
  draining(): boolean
}
