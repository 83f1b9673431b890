import { type BreachClass, type Facts } from './facts.ts'
import { read, type Reading } from './reading.ts'
import { ATTACK } from './rules/attack.ts'
import { AVAILABILITY } from './rules/availability.ts'
import { DEFINITION, type Route, type RouteRule } from './rules/definition.ts'
import { needsPublicNotice, type Regime, REGIMES } from './rules/duty.ts'
import { FLOORS } from './rules/floor.ts'
import { INTEGRITY } from './rules/integrity.ts'
import { PROTECTION } from './rules/protection.ts'
import { RECIPIENT } from './rules/recipient.ts'
import { graver, inForce, type Risk, type RiskRule, RISKS } from './rules/rule.ts'

/** What the rules come to, before it is put into words. */
export interface Verdict {
  readonly reading: Reading
  readonly route: Route
  readonly routeRule: RouteRule
  readonly classes: readonly BreachClass[]
  readonly risk: Risk
  /** The rules that decided on the risk, the gravest first. */
  readonly riskRules: readonly RiskRule[]
  readonly notifyAuthority: boolean
  readonly informSubjects: boolean
  readonly informBy: 'individual' | 'public' | null
  readonly regime: Regime
}

/** Runs the decision procedure. @param on the day whose law holds (ISO date); absent is the law in force */
export function decide(facts: Facts, on?: string): Verdict {
  const reading = read(facts)
  const regime = REGIMES.find((candidate) => inForce(candidate, on)) ?? REGIMES[0]
  const routeRule = DEFINITION.find((rule) => inForce(rule, on) && rule.applies(reading)) ?? lastRoute()
  const breach = routeRule.route === 'breach'
  const riskRules = breach ? weighRisk(reading, on) : []
  const risk = riskRules.reduce<Risk>((gravest, rule) => graver(gravest, rule.risk), 'unlikely')
  const controller = facts.role !== 'processor'
  const informSubjects = breach && controller && atLeast(risk, regime.informFrom)
  return {
    reading,
    route: routeRule.route,
    routeRule,
    classes: breach ? reading.classes : [],
    risk,
    riskRules,
    notifyAuthority: breach && controller && atLeast(risk, regime.notifyFrom),
    informSubjects,
    informBy: informSubjects ? (needsPublicNotice(reading) ? 'public' : 'individual') : null,
    regime,
  }
}

function weighRisk(reading: Reading, on: string | undefined): RiskRule[] {
  const deciding: RiskRule[] = []
  const first = (table: readonly RiskRule[]): void => {
    const rule = table.find((candidate) => inForce(candidate, on) && candidate.applies(reading))
    if (rule) deciding.push(rule)
  }
  if (reading.confidentialityAtStake) first([...PROTECTION, ...RECIPIENT, ...ATTACK])
  if (reading.classes.includes('availability')) first(AVAILABILITY)
  if (reading.classes.includes('integrity') && reading.cause !== 'ransomware') first(INTEGRITY)
  deciding.push(...FLOORS.filter((rule) => inForce(rule, on) && rule.applies(reading)))
  return deciding.toSorted((one, other) => RISKS.indexOf(other.risk) - RISKS.indexOf(one.risk))
}

function atLeast(risk: Risk, from: Risk): boolean {
  return RISKS.indexOf(risk) >= RISKS.indexOf(from)
}

function lastRoute(): RouteRule {
  const rule = DEFINITION.at(-1)
  if (!rule) throw new Error('the definition has no rules')
  return rule
}
