import type { PolicyDecision, PolicyQuestion } from '@sluiswacht/model'
import { type CedarAnswer, cedarEngine } from '../cedar/engine.ts'
import { effectOfWay, type Rule } from '../cedar/rule.ts'
import { usedAttributes } from '../cedar/used-attributes.ts'
import type { Register } from '../register/register.ts'
import type { PolicySettings } from '../settings/settings.ts'
import { alternativeFor } from './alternative.ts'
import { appliedRule, failedRule } from './applied-rule.ts'
import { questionShaper } from './cedar-question.ts'
import { dutchDay } from './day.ts'
import { type Facts, factFinder } from './facts.ts'
import { standings } from './standing.ts'

/** Answers of the rules that are kept; each is some hundreds of bytes. */
const MAX_ANSWERS = 20_000
/** A longer question is not kept: only hostile ones are. */
const MAX_KEY = 4_000

/** All that a policy is made of. */
export interface PolicyParts {
  readonly settings: PolicySettings
  readonly register: Register
  readonly rules: readonly Rule[]
  readonly version: string
}

/** Makes the function that decides: facts from register and settings, the rules' answer from Cedar or from memory. */
export function decider(parts: PolicyParts): (question: PolicyQuestion) => PolicyDecision {
  const { settings, register, version } = parts
  const ask = remembering(parts)
  const standing = standings(settings.legalDates)
  const factsOf = factFinder(settings, register, standing)
  return (question) => {
    const day = dutchDay(question.at)
    if (day === undefined) return unanswerable(settings, version)
    const facts = factsOf(question, day)
    const answer = ask(question, facts)
    const intended = answer.way === undefined ? 'deny' : effectOfWay(answer.way)
    // What permits is told only when it decides; what forbids a milder way is always told.
    const told = answer.fired.filter(({ kind }) => kind === 'forbid' || intended === 'allow')
    const rules = told.map((rule) => appliedRule(rule, facts))
    if (answer.failed) rules.unshift(failedRule('E0-rule-failed'))
    const exception = intended === 'deny' ? '' : facts.exceptionsUsed.map(({ id }) => id).join(', ')
    return {
      effect: settings.mode === 'dry_run' ? 'allow' : intended,
      intended,
      rules,
      missing: facts.lacks,
      ...(intended !== 'allow' && { alternative: alternativeFor(question, facts, settings, register, standing) }),
      maskClasses: intended === 'deny' ? [] : facts.cells.mask,
      policyVersion: version,
      ...(exception !== '' && { exception }),
    }
  }
}

/** Asks the rules, and remembers: the key is the whole question as the rules see it, so equal keys have equal answers. */
function remembering({ rules, version }: PolicyParts): (question: PolicyQuestion, facts: Facts) => CedarAnswer {
  const engine = cedarEngine(rules, version)
  const shape = questionShaper(usedAttributes(rules))
  const answers = new Map<string, CedarAnswer>()
  return (question, facts) => {
    const shaped = shape(question, facts)
    const key = JSON.stringify(shaped)
    const known = answers.get(key)
    if (known) return known
    const answer = engine.ask(shaped)
    if (answers.size >= MAX_ANSWERS) answers.clear()
    if (key.length <= MAX_KEY) answers.set(key, answer)
    return answer
  }
}

/** A question without a time cannot be judged, as conditions have dates. */
function unanswerable({ mode, alternative }: PolicySettings, policyVersion: string): PolicyDecision {
  return {
    effect: mode === 'dry_run' ? 'allow' : 'deny',
    intended: 'deny',
    rules: [failedRule('Q0-question')],
    missing: [],
    alternative: { text: alternative.text, ...(alternative.url !== undefined && { url: alternative.url }) },
    maskClasses: [],
    policyVersion,
  }
}
