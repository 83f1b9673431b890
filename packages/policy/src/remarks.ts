import type { Localized } from '@sluiswacht/model'
import { isClosed } from './decide/purpose.ts'
import { standings } from './decide/standing.ts'
import { LEGAL_MODULES } from './law/in-force.ts'
import type { Day } from './register/register.ts'
import type { Policy } from './read-policy.ts'

/** Something about a valid policy that its owner will want to know. */
export interface PolicyRemark {
  readonly about: string
  readonly text: Localized
}

/** Days ahead of which an end is told. */
const AHEAD = 60

/**
 * What a valid policy does on a day that its owner may not expect: uses that are denied and what they lack, what ends
 * soon, exceptions in force, law on whose date sources disagree.
 */
export function policyRemarks(policy: Policy, day: Day): readonly PolicyRemark[] {
  const { settings, register } = policy
  const standing = standings(settings.legalDates)(day)
  const soon = new Date(Date.parse(day) + AHEAD * 86_400_000).toISOString().slice(0, 10)
  const remarks: PolicyRemark[] = []
  const say = (about: string, nl: string, en: string): void => void remarks.push({ about, text: { nl, en } })
  if (settings.mode === 'dry_run')
    say('mode', 'de poort kijkt alleen mee en weigert niets', 'the gate only watches and refuses nothing')
  for (const use of register.uses) {
    if (isClosed(use.purpose, settings.closedPurposes)) {
      say(
        use.id,
        `blijft geweigerd: het doel ${use.purpose} is gesloten`,
        `stays denied: the purpose ${use.purpose} is closed`,
      )
      continue
    }
    const lacks = standing.lacksOf(use)
    if (lacks.length > 0) {
      say(use.id, `wordt geweigerd: ${lacks.length} ontbreekt`, `is denied: ${lacks.length} missing`)
      for (const { condition, text } of lacks) say(`${use.id} ${condition}`, text.nl, text.en)
    }
    for (const { name, conditions } of use.parties) {
      for (const [condition, proof] of Object.entries(conditions)) {
        const until = proof?.until
        if (until && day <= until && until <= soon) {
          say(`${use.id} ${condition}`, `${name}: verloopt na ${until}`, `${name}: expires after ${until}`)
        }
      }
    }
  }
  for (const { id, from, until } of settings.exceptions) {
    if (from <= day && day <= until) say(id, `uitzondering tot en met ${until}`, `exception until ${until}`)
    else if (until < day)
      say(id, `uitzondering liep af op ${until}; haal haar weg`, `exception ended on ${until}; remove it`)
  }
  for (const { conflict, id } of LEGAL_MODULES.flatMap(({ duties }) => duties)) {
    if (conflict) remarks.push({ about: id, text: conflict })
  }
  return remarks
}
