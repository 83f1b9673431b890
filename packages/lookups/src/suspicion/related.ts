import type { Localized } from '@sluiswacht/model'
import { TEMPLATES } from '../explanations/templates.ts'
import { type Relation, type RelationKind, relationsOf } from '../relations/relations.ts'
import { type AlertReason, type Setting, type Suspicion, surpriseOf } from './setting.ts'

/** Only these can hide a private reason; a stronger explanation ends the matter. */
const STRONGEST_DOUBTFUL = 0.9
/** What one wrong look-up at this kind of tie says beyond its rarity; learnt from reviewed and simulated incidents. */
const WEIGHT: Readonly<Record<RelationKind, number>> = {
  own_record: 0.2,
  family: 0.8,
  ex_conflict: 1.6,
  neighbour: 0,
  colleague: 0.2,
  celebrity: 0.4,
}
const OFFICE = { from: 7 * 60, to: 18 * 60 + 30 }

/** Look-ups of people to whom the official is tied: family, former partners, neighbours, colleagues, well-known people. */
export function relatedLookups(setting: Setting): Suspicion[] {
  const { employees, population } = setting
  const colleagues = new Map<number, number>()
  employees.forEach(({ self }, user) => self !== null && colleagues.set(self, user))
  const wellKnown = wellKnownPeople(setting)
  return employees.flatMap((employee, user) => {
    if ((setting.unitsOf[user]?.length ?? 0) === 0) return []
    const relations = relationsOf(employee, population)
    for (const [person, other] of colleagues) {
      const sameTeam = employees[other]?.team === employee.team
      if (other !== user && !isNearer(relations.get(person), 0.5)) {
        const title = sameTeam ? { nl: 'teamgenoot', en: 'team mate' } : { nl: 'collega', en: 'colleague' }
        relations.set(person, { kind: 'colleague', nearness: sameTeam ? 0.7 : 0.5, title })
      }
    }
    for (const [person, relation] of wellKnown)
      if (!isNearer(relations.get(person), relation.nearness)) relations.set(person, relation)
    return ofUser(setting, user, relations)
  })
}

function isNearer(relation: Relation | undefined, nearness: number): boolean {
  return relation !== undefined && relation.nearness > nearness
}

function wellKnownPeople({ population }: Setting): Map<number, Relation> {
  const found = new Map<number, Relation>()
  population.people.forEach((person, index) => {
    if (!person.publicFigure) return
    found.set(index, { kind: 'celebrity', nearness: 0.7, title: { nl: 'bekende persoon', en: 'well-known person' } })
    for (const other of population.byAddress.get(person.address ?? '') ?? []) {
      if (other !== index && !found.has(other))
        found.set(other, {
          kind: 'celebrity',
          nearness: 0.6,
          title: { nl: 'huisgenoot van een bekende persoon', en: 'household of a well-known person' },
        })
    }
  })
  return found
}

function ofUser(setting: Setting, user: number, relations: ReadonlyMap<number, Relation>): Suspicion[] {
  const { units, population } = setting
  const sizes = new Map<RelationKind, number>()
  for (const { kind } of relations.values()) sizes.set(kind, (sizes.get(kind) ?? 0) + 1)
  const hits = new Map<string, { relation: Relation; person: number; units: number[] }>()
  for (const unit of setting.unitsOf[user] ?? []) {
    const person = units.person[unit] ?? -1
    const relation = relations.get(person)
    if (!relation || (units.strength[unit] ?? 0) >= STRONGEST_DOUBTFUL) continue
    const home = relation.kind === 'colleague' ? String(person) : (population.people[person]?.address ?? String(person))
    const key = `${relation.kind} ${home}`
    const hit = hits.get(key) ?? { relation, person, units: [] }
    if (relation.nearness > hit.relation.nearness) Object.assign(hit, { relation, person })
    hit.units.push(unit)
    hits.set(key, hit)
  }
  const everyone = population.people.length
  return [...hits.values()].map(({ relation, person, units: hit }) => {
    const doubtful = hit.reduce((sum, unit) => sum + 1 - (units.strength[unit] ?? 0), 0)
    const expected = (((setting.unexplained[user] ?? 0) + 1) * (sizes.get(relation.kind) ?? 1)) / everyone
    const rarity = Math.min(4, surpriseOf(1, expected)) * relation.nearness
    const repeated = Math.log2(new Set(hit.map((unit) => units.day[unit])).size)
    const least = Math.min(...hit.map((unit) => units.strength[unit] ?? 0))
    const surprise =
      WEIGHT[relation.kind] +
      rarity +
      0.5 * repeated +
      contextOf(setting, person, hit) -
      3.2 * least +
      Math.min(0, Math.log10(doubtful))
    return {
      user,
      kind: relation.kind,
      person,
      surprise,
      units: hit,
      rows: [],
      ...explain(setting, relation, hit, repeated > 0),
    }
  })
}

/** Secret address, odd hour, a case as a cover. */
function contextOf({ units, population }: Setting, person: number, hit: readonly number[]): number {
  const secret = population.people[person]?.secret ? 0.8 : 0
  const odd = hit.some(
    (unit) => (units.localMinute[unit] ?? 600) < OFFICE.from || (units.localMinute[unit] ?? 600) > OFFICE.to,
  )
    ? 0.3
    : 0
  const cover = hit.some((unit) => units.citesUnrelated[unit] === 1) ? 0.4 : 0
  return secret + odd + cover
}

function explain(
  setting: Setting,
  relation: Relation,
  hit: readonly number[],
  repeated: boolean,
): Pick<Suspicion, 'reasons' | 'against' | 'missing'> {
  const { units } = setting
  const days = new Set(hit.map((unit) => units.day[unit])).size
  const reasons: AlertReason[] = [
    {
      text: {
        nl: `relatie met de opgezochte persoon: ${relation.title.nl}`,
        en: `tie with the person looked up: ${relation.title.en}`,
      },
      evidence: `nearness ${relation.nearness.toFixed(2)}`,
    },
    {
      text: {
        nl: 'geen eigen zaak, teamzaak of contact gevonden die de opzoeking verklaart',
        en: 'no own case, team case or contact found that explains the look-up',
      },
      evidence: `${TEMPLATES.length} templates`,
    },
  ]
  if (repeated)
    reasons.push({
      text: { nl: `herhaald op ${days} dagen`, en: `repeated on ${days} days` },
      evidence: `${days} days`,
    })
  if (hit.some((unit) => units.citesUnrelated[unit] === 1)) {
    reasons.push({
      text: { nl: 'de genoemde zaak gaat over iemand anders', en: 'the case named is about somebody else' },
      evidence: 'case',
    })
  }
  const against = hit.flatMap((unit): AlertReason[] => {
    const template = TEMPLATES[units.template[unit] ?? -1]
    return template
      ? [
          {
            text: {
              nl: `mogelijke verklaring: ${template.title.nl}`,
              en: `possible explanation: ${template.title.en}`,
            },
            evidence: template.id,
          },
        ]
      : []
  })
  const missing: Localized[] = setting.hasContacts
    ? []
    : [{ nl: 'contactregistratie ontbreekt', en: 'contacts are not in the log' }]
  return { reasons, against: [...new Map(against.map((reason) => [reason.evidence, reason])).values()], missing }
}
