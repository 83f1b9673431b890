import type { AppliedRule, Localized } from '@sluiswacht/model'
import { fill } from '../words/fill.ts'
import { asksReason, type Refusal, webAddress } from './refusal.ts'
import { foundText, type RefusalWords, refusalWords } from './words.ts'

/** Reasons told in full; the rest stands with the rules. */
const MAX_REASONS = 4

/** What a refusal says, in words of one language, before it becomes a page, JSON or an answer in a chat. */
export interface RefusalAccount {
  readonly title: string
  readonly lead: string
  readonly reasons: readonly string[]
  /** Conditions that the organisation has not met. */
  readonly papers: readonly string[]
  readonly found: readonly string[]
  readonly alternative: string | undefined
  readonly alternativeUrl: string | undefined
  readonly exception: string | undefined
  readonly exceptionUrl: string | undefined
  readonly rules: readonly { readonly id: string; readonly text: string; readonly source: string }[]
  readonly words: RefusalWords
}

export function refusalAccount(refusal: Refusal): RefusalAccount {
  const { decision, lang, id, exceptionRequest, organisation } = refusal
  const words = refusalWords(lang)
  const reason = asksReason(refusal)
  const values = {
    service: refusal.service,
    organisation: organisation === undefined ? '' : lang === 'nl' ? ` van ${organisation}` : ` of ${organisation}`,
  }
  const say = (text: Localized): string => text[lang]
  return {
    title: reason ? words.reasonTitle : words.refusedTitle,
    lead: fill(reason ? words.reasonLead : words.refusedLead, values),
    reasons: reasonsOf(decision.rules, decision.effect)
      .slice(0, MAX_REASONS)
      .map(({ text }) => say(text)),
    papers: decision.missing.map(({ text }) => say(text)),
    found: refusal.found.map(({ dataClass, count }) => foundText(dataClass, count, lang)),
    alternative: decision.alternative && say(decision.alternative.text),
    alternativeUrl: webAddress(decision.alternative?.url, id),
    exception: exceptionRequest && say(exceptionRequest.text),
    exceptionUrl: webAddress(exceptionRequest?.url, id),
    rules: decision.rules.map((rule) => ({ id: rule.id, text: say(rule.text), source: rule.source })),
    words,
  }
}

/**
 * The rules that made the effect what it is, in the order of the decision. Of the conditions that are missing only the
 * first is a reason: the others stand with the papers.
 */
function reasonsOf(rules: readonly AppliedRule[], effect: string): readonly AppliedRule[] {
  const decisive = rules.filter((rule) => rule.effect === effect)
  let condition = false
  const told = (decisive.length > 0 ? decisive : rules).filter(({ id }) => {
    if (!/^(?:C\d|L\d)/.test(id)) return true
    const first = !condition
    condition = true
    return first
  })
  return told
}
