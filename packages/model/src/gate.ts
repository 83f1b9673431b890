import type { Detection } from './detection.ts'
import type { Category, DocumentType, Label } from './label.ts'
import type { Localized } from './failure.ts'

/** A request on its way out of the organisation, as the proxy hands it to the gate. */
export interface OutboundRequest {
  /** Upper-case HTTP method. */
  readonly method: string
  /** Absolute address; its query may hold tokens and is never logged. */
  readonly url: string
  /** In the order received, names as sent. Values may hold tokens and are never logged. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Milliseconds since 1970 at which the first byte came in. */
  readonly at: number
  /** The user as the proxy authenticated it, decoded; absent when it names nobody. */
  readonly user?: string
  readonly clientIp?: string
  /** What the proxy says of its place, e.g. `X-Gate-Site`. */
  readonly site?: string
}

/** What a request to an AI service does. `unknown` = a body to a known AI host in no known shape. */
export const SERVICE_ACTIONS = ['prompt', 'upload', 'announce', 'housekeeping', 'unknown'] as const
export type ServiceAction = (typeof SERVICE_ACTIONS)[number]

/** The account that the request uses, as far as it can be seen. */
export const ACCOUNT_KINDS = ['anonymous', 'free', 'personal', 'team', 'enterprise', 'api', 'unknown'] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** One thing that would leave with a request: a prompt's text, or a file's bytes. */
export type UploadItem =
  | { readonly kind: 'prompt'; readonly at: string; readonly text: string }
  | {
      readonly kind: 'file'
      /** Where in the decoded body it stands, e.g. `messages[0].content.parts[1]` or `multipart: file`. */
      readonly at: string
      readonly bytes: Uint8Array
      /** Name as sent; absent when the request does not tell it (a signed PUT). */
      readonly name?: string
      readonly mediaType?: string
    }

/** A request to an AI service, read. */
export interface ServiceReading {
  /** Id in the list of services, e.g. `chatgpt`. */
  readonly service: string
  readonly action: ServiceAction
  readonly accountKind: AccountKind
  /** Tenant, workspace or organisation id where it can be seen; never a token. */
  readonly tenant?: string
  readonly items: readonly UploadItem[]
  /** For linking announce, signed upload and prompt: file ids, names, sizes, the upload's address without query. */
  readonly links: readonly UploadLink[]
  /**
   * The body with the texts of some items replaced, by index in `items`; absent when the shape cannot be rewritten.
   * The result is not compressed, whatever the request's Content-Encoding was. Undefined when one of the texts does not
   * stand in the body.
   */
  readonly rewrite?: (texts: ReadonlyMap<number, string>) => Uint8Array | undefined
}

/** What ties the requests of one upload together. Absent = not told by this request. */
export interface UploadLink {
  readonly fileId?: string
  readonly name?: string
  readonly bytes?: number
  /** Host and path of the signed address, without its query. */
  readonly uploadAddress?: string
}

/** The classes of data that a policy speaks of (cells of its matrix). */
export const DATA_CLASSES = [
  'none',
  'contact',
  'bsn',
  'identity_document',
  'special_category',
  'criminal',
  'minors',
  'cv',
  'debts',
  'financial',
  'case_file',
  'personal',
  'unread',
] as const
export type DataClass = (typeof DATA_CLASSES)[number]

/** What was found in all that a request carries, without any value. */
export interface ContentSummary {
  readonly labels: Readonly<Partial<Record<Label, number>>>
  readonly categories: readonly Category[]
  readonly documentTypes: readonly DocumentType[]
  /** Distinct people. */
  readonly people: number
  readonly minors: number
  readonly personalData: boolean
  readonly dataClasses: readonly DataClass[]
  /** False when some item could not be read in full (encrypted, corrupt, too large, deadline). */
  readonly fullyRead: boolean
  /** Stable codes of why not, e.g. `encrypted`, `timeout`. */
  readonly unreadCauses: readonly string[]
  /** Whether each item that holds personal data is text that can be masked. */
  readonly maskable: boolean
}

/** An item with what detection says of it; `text` is what was inspected. */
export interface InspectedItem {
  readonly item: UploadItem
  readonly text: string
  readonly detection: Detection
}

/** What the policy is asked. Pure data: the time is given, nothing is looked up. */
export interface PolicyQuestion {
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly user: {
    /** Keyed pseudonym of the user; absent = the proxy named nobody. */
    readonly pseudonym?: string
    readonly department?: string
    readonly roles: readonly string[]
    /** Trainings and agreements that count for the conditions on users. */
    readonly trainings: readonly string[]
  }
  readonly service: {
    /** Id in the list of services; absent = host that is not in it. */
    readonly id?: string
    readonly host: string
    readonly action: ServiceAction
    readonly accountKind: AccountKind
    readonly tenant?: string
    readonly websocket: boolean
  }
  /** Purpose as registered or stated; absent = not stated. */
  readonly purpose?: string
  /** Reason that the user gave to a warning; absent = none yet. */
  readonly justification?: string
  readonly content: ContentSummary
}

export const EFFECTS = ['allow', 'allow_after_masking', 'warn_and_justify', 'deny'] as const
export type Effect = (typeof EFFECTS)[number]

/** One rule that weighed in, in the order of the decision. */
export interface AppliedRule {
  /** Stable, e.g. `C5-dpia`. */
  readonly id: string
  readonly effect: Effect
  readonly text: Localized
  /** Law article, AP letter or the organisation's own policy. */
  readonly source: string
}

/** The policy's answer; replayable from the question and the version. */
export interface PolicyDecision {
  readonly effect: Effect
  /** The effect that would count if the gate were not in dry-run; equal to `effect` otherwise. */
  readonly intended: Effect
  readonly rules: readonly AppliedRule[]
  /** Conditions that are missing or expired, in words. */
  readonly missing: readonly { readonly condition: string; readonly text: Localized }[]
  /** The allowed way, when the policy knows one. */
  readonly alternative?: { readonly text: Localized; readonly url?: string }
  /** Labels to mask when the effect is `allow_after_masking`. */
  readonly maskClasses: readonly DataClass[]
  /** Version (content hash) of policy, register and legal modules together. */
  readonly policyVersion: string
  /** Name of the exception that was used, if any. */
  readonly exception?: string
}

/** The durable record of one decision: written before the last byte is released. Metadata only. */
export interface GateRecord {
  /** Incident number shown to the user, e.g. `2026-7F3K-92QM`. */
  readonly id: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly userPseudonym?: string
  readonly department?: string
  /** Keyed hash of the client address. */
  readonly clientKey?: string
  readonly site?: string
  readonly service?: string
  /** Host and path without query; parts of the path that may be somebody's are keyed hashes. */
  readonly host: string
  readonly path: string
  readonly action: ServiceAction
  readonly accountKind: AccountKind
  readonly tenant?: string
  readonly items: readonly {
    readonly kind: 'prompt' | 'file'
    /** Hexadecimal HMAC of the file name. */
    readonly nameKey?: string
    readonly mediaType?: string
    readonly bytes: number
    /** Hexadecimal SHA-256 of the content. */
    readonly sha256: string
    /**
     * Of a body that was refused before all of it came in: the size that the request declared. `bytes` and `sha256` are
     * then of the part that did come in.
     */
    readonly declaredBytes?: number
    /** Id of the encrypted content, when the policy keeps it. */
    readonly content?: string
  }[]
  readonly links: readonly UploadLink[]
  readonly content: ContentSummary
  /** Blind-index keys of the people in it (BSN, e-mail, name), as the store makes them. */
  readonly personKeys: readonly string[]
  readonly decision: PolicyDecision
  /** Everything the policy was asked, for replay. */
  readonly question: PolicyQuestion
}
