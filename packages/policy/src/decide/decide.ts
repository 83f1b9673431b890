import type { PolicyDecision, PolicyQuestion } from '@sluiswacht/model'
import { type CedarEngine, cedarEngine } from '../cedar/engine.ts'
import { effectOfWay, type Rule } from '../cedar/rule.ts'
import { usedContext } from '../cedar/used-context.ts'
import type { Register } from '../register/register.ts'
import type { PolicySettings } from '../settings/settings.ts'
import { alternativeFor } from './alternative.ts'
import { appliedRule, failedRule } from './applied-rule.ts'
import { cedarQuestion } from './cedar-question.ts'
import { dutchDay } from './day.ts'
import { type Facts, factFinder } from './facts.ts'
import { questionKey } from './question-key.ts'

/** Answers kept; each is about a kilobyte. */
const MAX_ANSWERS = 20_000
/** A longer key is not kept: only hostile questions have one. */
const MAX_KEY = 4_000

/** All that a policy is made of. */
export interface PolicyParts {
  readonly settings: PolicySettings
  readonly register: Register
  readonly rules: readonly Rule[]
  readonly version: string
}

/** Makes the function that decides. It is pure: the same question gives the same decision, from memory where it can. */
export function decider(parts: PolicyParts): (question: PolicyQuestion) => PolicyDecision {
  const { settings, register, rules, version } = parts
  const engine = cedarEngine(rules, version)
  const factsOf = factFinder(settings, register)
  const keyOptions = {
    justificationLength: settings.users.justificationLength,
    byUser: settings.exceptions.some(({ users }) => users.length > 0),
    used: usedContext(rules),
  }
  const answers = new Map<string, PolicyDecision>()
  return (question) => {
    const day = dutchDay(question.at)
    if (day === undefined) return refusedQuestion(settings, version)
    const key = questionKey(question, day, keyOptions)
    const known = answers.get(key)
    if (known) return known
    const facts = factsOf(question, day)
    const decision = frozen(answer(question, facts, engine, parts, alternativeFor(question, facts, settings, register)))
    if (answers.size >= MAX_ANSWERS) answers.clear()
    if (key.length <= MAX_KEY) answers.set(key, decision)
    return decision
  }
}

function answer(
  question: PolicyQuestion,
  facts: Facts,
  engine: CedarEngine,
  { settings, version }: PolicyParts,
  alternative: PolicyDecision['alternative'],
): PolicyDecision {
  const { way, fired, failed } = engine.ask(cedarQuestion(question, facts))
  const intended = way === undefined ? 'deny' : effectOfWay(way)
  // What permits is told only when it decides; what forbids a milder way is always told.
  const told = fired.filter(({ kind }) => kind === 'forbid' || intended === 'allow')
  const rules = told.map((rule) => appliedRule(rule, facts))
  if (failed) rules.unshift(failedRule('E0-rule-failed'))
  const exception = intended === 'deny' ? undefined : facts.exceptions.map(({ id }) => id).join(', ')
  return {
    effect: settings.mode === 'dry_run' ? 'allow' : intended,
    intended,
    rules,
    missing: facts.lacks,
    ...(intended !== 'allow' && alternative && { alternative }),
    maskClasses: intended === 'deny' ? [] : facts.cells.mask,
    policyVersion: version,
    ...(exception && { exception }),
  }
}

/** A question without a time cannot be judged: conditions have dates. Denied, also in dry-run it is told as such. */
function refusedQuestion({ mode, alternative }: PolicySettings, policyVersion: string): PolicyDecision {
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

/** Shared by all who ask the same, so nobody may change it. */
function frozen(decision: PolicyDecision): PolicyDecision {
  for (const part of [decision.rules, decision.missing, decision.maskClasses]) Object.freeze(part)
  return Object.freeze(decision)
}
