import type { Language, Localized } from '@sluiswacht/model'
import type { BreachClass, Facts } from './facts.ts'
import { decide, type Verdict } from './decide.ts'
import { findMissing } from './missing.ts'
import type { Route } from './rules/definition.ts'
import { DUTIES, type DutyRule } from './rules/duty.ts'
import { MISCONCEPTIONS } from './rules/misconception.ts'
import { NOTES } from './rules/note.ts'
import { inForce, type Risk } from './rules/rule.ts'
import { BLOCKING_FACTORS } from './rules/second-person.ts'
import { scoreSeverity, type Severity } from './severity/severity.ts'

export interface Reason {
  /** Id of the rule. */
  readonly rule: string
  readonly text: string
  readonly source: string
}

/** What the procedure proposes. A human decides. Field names are those of the contract. */
export interface Decision {
  readonly is_breach: boolean
  readonly classes: readonly BreachClass[]
  readonly risk: Risk
  /** Whether it goes into the register of art. 33(5). */
  readonly document: boolean
  readonly notify_authority: boolean
  readonly inform_subjects: boolean
  readonly inform_by: 'individual' | 'public' | null
  /** Hours from reasonable certainty within which the authority is notified; `null` when it need not be. */
  readonly deadline_hours: number | null
  readonly severity: Severity
  readonly reasons: readonly Reason[]
  readonly needs_human: true
  /** Facts not known that could change the decision, such as `recipient.kind`. */
  readonly missing: readonly string[]
  readonly route: Route
  /** A processor tells its controller without undue delay (art. 33(2)). */
  readonly notify_controller: boolean
  /** Not notifying needs a second person because of these; empty when it does not, or when notifying is proposed. */
  readonly second_person: readonly string[]
}

export interface AssessOptions {
  /** Language of the reasons; Dutch unless something else is asked. */
  readonly lang?: Language
  /** The day whose law holds (ISO date `YYYY-MM-DD`); absent is the law in force. */
  readonly on?: string
}

/**
 * Applies the decision procedure of art. 4(12), 33 and 34 GDPR. What is not known (`null` or absent) never counts as
 * harmless. Pure: the same facts give the same decision.
 *
 * @example
 * assess({ cause: 'lost_device', data_kinds: ['name'], unintelligible: { applied: false } }).notify_authority // true
 */
export function assess(facts: Facts, { lang = 'nl', on }: AssessOptions = {}): Decision {
  const before = kept.get(facts) ?? new Map<string, Decision>()
  const key = `${lang} ${on ?? ''}`
  const decision = before.get(key) ?? assessed(facts, lang, on)
  kept.set(facts, before.set(key, decision))
  return decision
}

/** Facts do not change once they are read, so a decision about the same ones is the same. */
const kept = new WeakMap<Facts, Map<string, Decision>>()

function assessed(facts: Facts, lang: Language, on: string | undefined): Decision {
  const verdict = decide(facts, on)
  const severity = scoreSeverity(verdict.reading)
  const { route, risk, notifyAuthority } = verdict
  const breach = route === 'breach'
  return {
    is_breach: breach,
    classes: verdict.classes,
    risk,
    document: breach,
    notify_authority: notifyAuthority,
    inform_subjects: verdict.informSubjects,
    inform_by: verdict.informBy,
    deadline_hours: notifyAuthority ? verdict.regime.deadlineHours : null,
    severity,
    reasons: explain(verdict, severity, lang, on),
    needs_human: true,
    missing: findMissing(facts, on),
    route,
    notify_controller: breach && facts.role === 'processor',
    second_person:
      breach && !notifyAuthority && facts.role !== 'processor'
        ? BLOCKING_FACTORS.filter((factor) => factor.applies(verdict.reading)).map(({ id }) => id)
        : [],
  }
}

function explain(verdict: Verdict, severity: Severity, lang: Language, on: string | undefined): Reason[] {
  const { reading, routeRule, riskRules } = verdict
  const told = (rules: readonly DutyRule[]): DutyRule[] =>
    rules.filter((rule) => inForce(rule, on) && rule.applies(reading, verdict))
  const rules: { id: string; text: Localized; source: string }[] = [
    routeRule,
    ...riskRules,
    ...told(DUTIES),
    ...weighSecondPerson(verdict),
    ...compareScore(verdict, severity),
    ...told(MISCONCEPTIONS),
    ...told(NOTES),
  ]
  return rules.map(({ id, text, source }) => ({ rule: id, text: text[lang], source }))
}

function weighSecondPerson({
  reading,
  route,
  notifyAuthority,
}: Verdict): { id: string; text: Localized; source: string }[] {
  if (route !== 'breach' || notifyAuthority || reading.facts.role === 'processor') return []
  const factors = BLOCKING_FACTORS.filter((factor) => factor.applies(reading))
  if (factors.length === 0) return []
  const list = (lang: Language): string => factors.map(({ text }) => text[lang]).join(', ')
  return [
    {
      id: 'duty/second-person',
      source: 'AVG art. 5 lid 2 en 33 lid 5; werkwijze van Sluiswacht',
      text: {
        nl: `Niet melden vraagt hier het akkoord van een tweede persoon, vanwege: ${list('nl')}.`,
        en: `Not notifying needs the approval of a second person here, because of: ${list('en')}.`,
      },
    },
  ]
}

const BY_SCORE = { low: 'unlikely', medium: 'risk', high: 'high', very_high: 'high' } as const
const LEVELS_NL = { low: 'laag', medium: 'gemiddeld', high: 'hoog', very_high: 'zeer hoog' } as const

/** The ENISA score supports; where it points elsewhere than the rules, the reader is told. */
function compareScore({ route, risk }: Verdict, severity: Severity): { id: string; text: Localized; source: string }[] {
  if (route !== 'breach' || BY_SCORE[severity.level] === risk) return []
  const { score, level, dpc, ei, cb } = severity
  const sum = `${dpc} × ${ei} + ${cb} = ${score}`
  return [
    {
      id: 'severity/points-elsewhere',
      source: 'ENISA 2013 par. 4; EDPB 9/2022',
      text: {
        nl: `De ENISA-score is ${LEVELS_NL[level]} (${sum}) en wijst een andere kant op dan de regels. De regels volgen de voorbeelden van de toezichthouders; kijk hier zelf goed naar.`,
        en: `The ENISA score is ${level.replace('_', ' ')} (${sum}) and points elsewhere than the rules. The rules follow the examples of the authorities; look at this one yourself.`,
      },
    },
  ]
}
