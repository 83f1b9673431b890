import type { ServiceCall } from '../service-reader.ts'
import type { DraftItem } from './draft-item.ts'
import { looksTyped, unpacksToText } from './leaves.ts'

/** With these somebody signs in to an account. */
const SIGN_IN_FIELDS =
  /^(?:e_?mail(?:_?address)?|user_?name|login(?:_?hint)?|identifier|account|phone(?:_?number)?|country_?code|(?:current_?|new_?)?passw(?:or)?d|pwd|code|otp|state|nonce|scope|audience|client_?id|device_?id|redirect_?ur[il]|(?:return|callback)_?(?:to|url)|grant_?type|response_?type|code_?(?:verifier|challenge)|connection|tenant|protocol|origin|referr?er|locale|action|authenticity_?token)$/i
const PASSWORD_FIELD = /passw|pwd/i
/** An address of mail may be 254 characters (RFC 5321). */
const LONGEST_NAME = 254
const LONGEST_PROOF = 16_384

/** Signing in: the employee's own name and password, to a host or path for that alone. */
export function isSignIn({ host, path }: ServiceCall): boolean {
  return (
    /^(?:auth0?|login|accounts?|sso|id)\./.test(host) ||
    /^\/(?:api\/)?(?:auth|oauth2?|login|signin)\//.test(path) ||
    /\/users\/(?:login|logout|register)$/.test(path)
  )
}

/**
 * Whether a text in a request that signs in, or in which a page keeps house, is what an account or browser proves itself
 * with: under a name for that, one word (a password may have blanks), and for the proofs of a service no word that
 * unpacks to a text.
 */
export function isOwnProof({ item }: DraftItem, proofs: RegExp | undefined): boolean {
  const name = /(?:^|[.:\s])([A-Za-z_][\w-]{0,40})$/.exec(item.at)?.[1] ?? ''
  const text = item.kind === 'prompt' ? item.text : ''
  if (SIGN_IN_FIELDS.test(name))
    return item.kind === 'prompt' && text.length <= LONGEST_NAME && (PASSWORD_FIELD.test(name) || !/\s/.test(text))
  if (proofs?.test(name) !== true) return false
  const word = item.kind === 'prompt' ? text : Buffer.from(item.bytes).toString('base64')
  return word.length <= LONGEST_PROOF && !/\s/.test(word) && !looksTyped(word) && !unpacksToText(word)
}
