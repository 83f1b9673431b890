import { asksReason, type FoundClass, type Refusal } from './refusal.ts'
import { refusalAccount } from './account.ts'
import { refusalText } from './text.ts'

/** A refusal as programs read it (media type `application/json`). */
export interface RefusalBody {
  /** What most clients show of an error. */
  readonly error: {
    readonly code: 'refused_by_policy' | 'reason_needed'
    readonly message: string
    readonly type: 'policy'
  }
  /** What some show instead. */
  readonly detail: string
  readonly incident: string
  readonly rules: readonly { readonly id: string; readonly text: string; readonly source: string }[]
  readonly missing: readonly { readonly condition: string; readonly text: string }[]
  readonly found: readonly FoundClass[]
  readonly alternative: { readonly text: string; readonly url?: string } | null
  readonly exceptionRequest: { readonly text: string; readonly url?: string } | null
  readonly policyVersion: string
}

/** A refusal as JSON text. Without personal data; every `<` is escaped, should a browser take it for a page. */
export function refusalJson(refusal: Refusal): string {
  const account = refusalAccount(refusal)
  const { decision, lang, id, found } = refusal
  const message = refusalText(refusal)
  const link = (url: string | undefined): { url?: string } => (url === undefined ? {} : { url })
  const body: RefusalBody = {
    error: { code: asksReason(refusal) ? 'reason_needed' : 'refused_by_policy', message, type: 'policy' },
    detail: message,
    incident: id,
    rules: account.rules,
    missing: decision.missing.map(({ condition, text }) => ({ condition, text: text[lang] })),
    found,
    alternative:
      account.alternative === undefined ? null : { text: account.alternative, ...link(account.alternativeUrl) },
    exceptionRequest:
      account.exception === undefined ? null : { text: account.exception, ...link(account.exceptionUrl) },
    policyVersion: decision.policyVersion,
  }
  return safeJson(body)
}

/** JSON on one line that cannot start a tag, and has no line breaks of JavaScript in it. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
