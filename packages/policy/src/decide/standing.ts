import type { Localized } from '@sluiswacht/model'
import { dutiesInForce, dutiesToProve } from '../law/in-force.ts'
import type { LegalDuty } from '../law/legal-module.ts'
import { CONDITION_SCOPES, CONDITIONS, type ConditionId } from '../register/condition.ts'
import type { Day, Evidence, Party, RegisteredUse } from '../register/register.ts'

/** What a use lacks on a day. `condition` = `C1` … `C14`, `parties`, or the id of a duty under law. */
export interface Lack {
  readonly condition: string
  readonly text: Localized
}

/** Hosted by the organisation itself: local models and self-developed ones get no exemption, other parties answer. */
export function ownHosting(use: RegisteredUse): boolean {
  return use.hosting === 'local_or_own_server' || use.hosting === 'self_developed'
}

/** What the register and the law say on a day. */
export interface Standing {
  readonly inForce: readonly string[]
  lacksOf(use: RegisteredUse): readonly Lack[]
}

/** Makes the function that gives the standing on a day. Nothing but the day changes it, so the last day's is kept. */
export function standings(legalDates: Readonly<Record<string, Day>>): (day: Day) => Standing {
  let last: { readonly day: Day; readonly standing: Standing } | undefined
  return (day) => {
    if (last?.day === day) return last.standing
    const duties = dutiesInForce(day, legalDates)
    const known = new Map<RegisteredUse, readonly Lack[]>()
    const standing: Standing = {
      inForce: duties.map(({ id }) => id),
      lacksOf(use) {
        const lacks = known.get(use) ?? lacksOf(use, day, duties)
        known.set(use, lacks)
        return lacks
      },
    }
    last = { day, standing }
    return standing
  }
}

/** Everything that a use lacks on a day: each condition for every party that it concerns, and duties under dated law. */
function lacksOf(use: RegisteredUse, day: Day, inForce: readonly LegalDuty[]): readonly Lack[] {
  return [
    ...partyLacks(use, day),
    ...CONDITIONS.flatMap((condition) => conditionLacks(condition, use, day)),
    ...dutiesToProve(inForce, use.aiActClass).flatMap((duty) => {
      const problem = problemOf(use.legal[duty.id], day)
      return problem ? [{ condition: duty.id, text: join(duty.title, problem) }] : []
    }),
  ]
}

function partyLacks(use: RegisteredUse, day: Day): Lack[] {
  const lacks: Lack[] = []
  const lack = (nl: string, en: string): void => void lacks.push({ condition: 'parties', text: { nl, en } })
  if (!use.parties.some(({ role }) => role === 'controller')) {
    lack('de verwerkingsverantwoordelijke staat er niet bij', 'the controller is not listed')
  }
  if (ownHosting(use)) return lacks
  if (!use.parties.some(({ role }) => role === 'processor')) {
    lack('de leverancier staat er niet bij als verwerker', 'the supplier is not listed as processor')
  }
  const { contract } = use
  if (contract === undefined) lack('er is geen contract', 'there is no contract')
  else if (!filled(contract.reference))
    lack('het kenmerk van het contract ontbreekt', 'the reference of the contract is missing')
  else if (day < contract.from)
    lack(`het contract gaat in op ${contract.from}`, `the contract starts on ${contract.from}`)
  else if (contract.until !== undefined && contract.until < day) {
    lack(`het contract liep af op ${contract.until}`, `the contract ended on ${contract.until}`)
  }
  return lacks
}

function conditionLacks(condition: ConditionId, use: RegisteredUse, day: Day): Lack[] {
  if (condition === 'C13' && !use.staffConcerned) return []
  const scope = CONDITION_SCOPES[condition]
  const own = ownHosting(use) ? scope.ownHosting : []
  return use.parties
    .filter(({ role }) => scope.parties.includes(role) || own.includes(role))
    .flatMap((party) => {
      const problem = problemOf(party.conditions[condition], day, condition)
      return problem ? [{ condition, text: join(scope.title, problem, party) }] : []
    })
}

function problemOf(proof: Evidence | undefined, day: Day, condition?: ConditionId): Localized | undefined {
  if (proof === undefined) return MISSING
  if (filled(proof.notApplicable) && condition !== undefined && CONDITION_SCOPES[condition].waivable) {
    return filled(proof.owner) ? undefined : NO_OWNER
  }
  if (!filled(proof.evidence)) return MISSING
  if (!filled(proof.owner)) return NO_OWNER
  if (!filled(proof.date)) return { nl: 'de datum van het bewijs ontbreekt', en: 'the date of the proof is missing' }
  if (day < proof.date) return { nl: `geldt pas vanaf ${proof.date}`, en: `holds only from ${proof.date}` }
  if (filled(proof.until) && proof.until < day) {
    return { nl: `verlopen na ${proof.until}`, en: `expired after ${proof.until}` }
  }
  if (condition === 'C5' && !filled(proof.fgAdvice)) {
    return { nl: 'het advies van de FG ontbreekt', en: 'the advice of the data protection officer is missing' }
  }
  if (condition === 'C5' && !filled(proof.riskAcceptedBy)) {
    return { nl: 'niemand aanvaardde het restrisico', en: 'nobody accepted the residual risk' }
  }
  if (condition === 'C14' && !filled(proof.until)) {
    return { nl: 'de toetsdatum ontbreekt', en: 'the review date is missing' }
  }
  return undefined
}

const MISSING: Localized = { nl: 'bewijs ontbreekt', en: 'proof is missing' }
const NO_OWNER: Localized = { nl: 'de eigenaar ontbreekt', en: 'the owner is missing' }

/** A text with something in it; words that only hold a place do not count as proof. */
function filled(text: string | null | undefined): text is string {
  return (
    typeof text === 'string' &&
    text.trim() !== '' &&
    !/^(?:todo|tbd|n\.?t\.?b\.?|nog .*|\?+|-+|\.+|…)$/i.test(text.trim())
  )
}

function join(title: Localized, problem: Localized, party?: Party): Lack['text'] {
  const who = party === undefined ? '' : `${party.name}: `
  return { nl: `${who}${title.nl} (${problem.nl})`, en: `${who}${title.en} (${problem.en})` }
}
