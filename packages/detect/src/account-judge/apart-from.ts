import type { Finding } from '@sluiswacht/model'
import { overlapping } from '../judge/ordered-spans.ts'

/**
 * What is left of a finding beside the accounts: of a name that reaches into one, "ahmed" in "ahmed (ahmed_b)", the part
 * in front.
 *
 * @param accounts in order and apart
 */
export function apartFrom(finding: Finding, accounts: readonly Finding[]): Finding[] {
  if (finding.label !== 'PERSON') return [finding]
  const account = overlapping(accounts, finding)
  if (account === undefined) return [finding]
  // a longer name that holds the account in its middle was read better than the account
  if (account.end < finding.end) return [finding]
  const text = finding.text.slice(0, Math.max(0, account.start - finding.start)).replace(/[^\p{L}\p{M}.]+$/u, '')
  return text === '' ? [] : [{ ...finding, end: finding.start + text.length, text, value: text }]
}
