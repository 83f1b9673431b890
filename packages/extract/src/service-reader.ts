import type { AccountKind, ServiceAction, UploadLink } from '@sluiswacht/model'
import type { DraftItem } from './request/draft-item.ts'
import type { RequestBody } from './request/request-body.ts'

/** A request to an AI service as its reader sees it. */
export interface ServiceCall {
  /** Upper case. */
  readonly method: string
  /** Lower case, without port. */
  readonly host: string
  /** As sent, without query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The value of a header by its lower-case name (several lines joined by a comma), or undefined. */
  readonly header: (name: string) => string | undefined
  readonly body: RequestBody
  readonly websocket: boolean
}

/** What a reader says of a request in a shape that it knows. */
export interface ServiceShape {
  readonly action: ServiceAction
  readonly accountKind?: AccountKind
  readonly tenant?: string | undefined
  /** What the reader knows; other texts and files in the body are added by the generic extractor. */
  readonly items?: readonly DraftItem[]
  readonly links?: readonly UploadLink[]
  /** The whole body is accounted for: nothing is looked for beside `items` (a file sent as it is). */
  readonly whole?: boolean
  /** Of housekeeping: names of the fields whose one-word values are a browser's or an account's own proof. */
  readonly proofs?: RegExp
}

/** One AI service, in a folder of its own under `services/`. */
export interface ServiceReader {
  /** The name of the folder. */
  readonly id: string
  /** Ids in the list of services whose requests it reads; `any` = tried on every service that has no reader of its own. */
  readonly services: readonly string[] | 'any'
  /** The account behind the request, as far as it can be seen, whatever the request's shape. */
  account?(call: ServiceCall): Pick<ServiceShape, 'accountKind' | 'tenant'>
  /** Undefined for a shape that it does not know. */
  read(call: ServiceCall): ServiceShape | undefined
}
