import type { DataClass, Language, Localized, PolicyDecision } from '@sluiswacht/model'

/** A class of data that was found, and how often; never a value. */
export interface FoundClass {
  readonly dataClass: DataClass
  /** How many identifiers or people; absent = not counted. */
  readonly count?: number
}

/** What the user is told when a request does not leave as it was sent. */
export interface Refusal {
  /** Incident number of the record; empty where nothing was recorded, and then none is shown. */
  readonly id: string
  readonly decision: PolicyDecision
  /** Name of the service as the user knows it. */
  readonly service: string
  readonly found: readonly FoundClass[]
  readonly lang: Language
  /** ISO 8601 in UTC. */
  readonly at?: string
  readonly organisation?: string
  /** How to ask for an exception. `{incident}` in the address becomes the incident number. */
  readonly exceptionRequest?: { readonly text: Localized; readonly url?: string | undefined }
  /** Where the page sends a reason to when the effect is `warn_and_justify`; absent = the page has no form. */
  readonly reasonForm?: {
    readonly action: string
    /** Hidden fields that go along, e.g. the incident number. */
    readonly fields: Readonly<Record<string, string>>
    /** Shortest reason that the policy takes, in characters. */
    readonly least: number
  }
}

/** Whether a reason is asked; otherwise it is a refusal. */
export function asksReason({ decision }: Refusal): boolean {
  return decision.effect === 'warn_and_justify'
}

/** An address that may become a link: https or http, nothing else. */
export function webAddress(url: string | undefined, id: string): string | undefined {
  if (url === undefined) return undefined
  const filled = url.replaceAll('{incident}', encodeURIComponent(id))
  return URL.canParse(filled) && /^https?:$/.test(new URL(filled).protocol) ? filled : undefined
}
