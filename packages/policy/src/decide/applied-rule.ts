import { type AppliedRule, LANGUAGES, type Localized } from '@sluiswacht/model'
import { effectOf, type Rule } from '../cedar/rule.ts'
import { legalDuty } from '../law/in-force.ts'
import { namesOf } from './class-names.ts'
import type { Facts } from './facts.ts'

/** A rule that fired, with its text filled in: `{use}`, `{mask}`, `{reason}`, `{duties}`, `{trainings}`. */
export function appliedRule(rule: Rule, facts: Facts): AppliedRule {
  return { id: rule.id, effect: effectOf(rule), text: filledText(rule.text, facts), source: rule.source }
}

/** A question that could not be answered. */
export function failedRule(id: 'Q0-question' | 'E0-rule-failed'): AppliedRule {
  return { id, effect: 'deny', text: FAILURES[id], source: 'AVG art. 32' }
}

const FAILURES: Readonly<Record<'Q0-question' | 'E0-rule-failed', Localized>> = {
  'Q0-question': {
    nl: 'De poort kon dit verzoek niet beoordelen, omdat de tijd ontbreekt of niet klopt. Dan gaat er niets naar buiten.',
    en: 'The gate could not judge this request, as its time is missing or wrong. Then nothing leaves.',
  },
  'E0-rule-failed': {
    nl: 'Een regel van het beleid kon niet worden beoordeeld. Dan gaat er niets naar buiten.',
    en: 'A rule of the policy could not be judged. Then nothing leaves.',
  },
}

function filledText(text: Localized, facts: Facts): Localized {
  if (!text.nl.includes('{') && !text.en.includes('{')) return text
  const duties = facts.lacks.flatMap(({ condition }) => legalDuty(condition)?.title ?? [])
  const words: Readonly<Record<string, Localized>> = {
    use: facts.use?.name ?? { nl: 'Deze AI-dienst', en: 'This AI service' },
    mask: namesOf(facts.cells.mask),
    reason: namesOf(facts.cells.reason),
    duties: { nl: duties.map(({ nl }) => nl).join('; '), en: duties.map(({ en }) => en).join('; ') },
    trainings: { nl: facts.trainingsMissing.join(', '), en: facts.trainingsMissing.join(', ') },
  }
  const filled = LANGUAGES.map((lang) => [
    lang,
    text[lang].replace(/\{(\w{1,20})\}/g, (whole, name: string) => words[name]?.[lang] ?? whole),
  ])
  return Object.fromEntries(filled) as Localized
}
