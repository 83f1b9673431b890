import type { Localized } from '@sluiswacht/model'
import type { Employee } from './employee.ts'
import type { Person, Population } from './population.ts'

export type RelationKind = 'own_record' | 'family' | 'ex_conflict' | 'neighbour' | 'colleague' | 'celebrity'

/** What ties an official to a resident. */
export interface Relation {
  readonly kind: RelationKind
  /** How near it is, 0 to 1: a partner is nearer than a cousin, next door nearer than the end of the street. */
  readonly nearness: number
  readonly title: Localized
}

const title = (nl: string, en: string): Localized => ({ nl, en })
const NEXT_DOOR = 6
const SAME_STREET = 30
const LARGEST_HOUSEHOLD = 12

/**
 * Everyone to whom an official is tied: the nearest tie for each resident. Kin to the fourth degree, in-laws,
 * former partners and their homes, neighbours. Certainty of who the official is counts in the nearness.
 */
export function relationsOf(employee: Employee, population: Population): Map<number, Relation> {
  const found = new Map<number, Relation>()
  const { people } = population
  const add = (index: number | null | undefined, kind: RelationKind, nearness: number, text: Localized): void => {
    if (index === null || index === undefined || index === employee.self) return
    const known = found.get(index)
    const sure = nearness * (employee.self === null ? 0.8 : employee.selfCertainty)
    if (!known || known.nearness < sure) found.set(index, { kind, nearness: sure, title: text })
  }
  const self = employee.self === null ? undefined : people[employee.self]
  if (self && employee.self !== null) {
    found.set(employee.self, {
      kind: 'own_record',
      nearness: employee.selfCertainty,
      title: title('het eigen dossier', "one's own record"),
    })
    addKin(self, employee.self, people, add)
    addFormerPartners(self, employee.self, population, add)
  }
  const address = employee.address ?? self?.address ?? null
  if (address !== null) addHome(address, self, population, add)
  return found
}

type Add = (index: number | null | undefined, kind: RelationKind, nearness: number, text: Localized) => void

function addKin(self: Person, selfIndex: number, people: readonly Person[], add: Add): void {
  const siblingsOf = (person: Person, except: number): number[] =>
    [...new Set(person.parents.flatMap((parent) => people[parent]?.children ?? []))].filter((index) => index !== except)
  add(self.partner, 'family', 1, title('partner', 'partner'))
  for (const child of self.children) {
    add(child, 'family', 1, title('eigen kind', 'own child'))
    add(people[child]?.partner, 'family', 0.8, title('partner van eigen kind', 'partner of own child'))
    for (const grandchild of people[child]?.children ?? [])
      add(grandchild, 'family', 0.85, title('kleinkind', 'grandchild'))
  }
  for (const parent of self.parents) {
    add(parent, 'family', 1, title('ouder', 'parent'))
    add(people[parent]?.partner, 'family', 0.8, title('partner van ouder', 'partner of a parent'))
    for (const grandparent of people[parent]?.parents ?? []) {
      add(grandparent, 'family', 0.85, title('grootouder', 'grandparent'))
      for (const uncle of people[grandparent]?.children ?? []) {
        if (uncle === parent) continue
        add(uncle, 'family', 0.75, title('oom of tante', 'uncle or aunt'))
        for (const cousin of people[uncle]?.children ?? [])
          add(cousin, 'family', 0.65, title('neef of nicht', 'cousin'))
      }
    }
  }
  for (const sibling of siblingsOf(self, selfIndex)) {
    add(sibling, 'family', 1, title('broer of zus', 'sibling'))
    add(people[sibling]?.partner, 'family', 0.8, title('partner van broer of zus', 'partner of a sibling'))
    for (const child of people[sibling]?.children ?? [])
      add(child, 'family', 0.75, title('kind van broer of zus', 'child of a sibling'))
  }
  const partner = self.partner === null ? undefined : people[self.partner]
  if (!partner || self.partner === null) return
  for (const parent of partner.parents) add(parent, 'family', 0.85, title('schoonouder', 'parent-in-law'))
  for (const child of partner.children) add(child, 'family', 0.9, title('kind van partner', "partner's child"))
  for (const sibling of siblingsOf(partner, self.partner))
    add(sibling, 'family', 0.8, title('zwager of schoonzus', 'sibling-in-law'))
  for (const former of partner.formerPartners)
    add(former, 'ex_conflict', 0.9, title('ex van de partner', "partner's former partner"))
}

function addFormerPartners(self: Person, selfIndex: number, { people, byAddress }: Population, add: Add): void {
  const former = new Set(self.formerPartners)
  for (const child of self.children)
    for (const parent of people[child]?.parents ?? [])
      if (parent !== selfIndex && parent !== self.partner) former.add(parent)
  for (const ex of former) {
    add(
      ex,
      'ex_conflict',
      1,
      title('ex-partner of andere ouder van eigen kind', 'former partner or other parent of own child'),
    )
    add(people[ex]?.partner, 'ex_conflict', 0.95, title('nieuwe partner van de ex', "former partner's new partner"))
    for (const other of byAddress.get(people[ex]?.address ?? '') ?? [])
      add(other, 'ex_conflict', 0.85, title('huisgenoot van de ex', "former partner's household"))
    for (const parent of people[ex]?.parents ?? [])
      add(parent, 'ex_conflict', 0.7, title('ouder van de ex', "former partner's parent"))
  }
}

function addHome(address: string, self: Person | undefined, { people, byAddress }: Population, add: Add): void {
  const household = byAddress.get(address) ?? []
  if (household.length <= LARGEST_HOUSEHOLD)
    for (const index of household)
      add(index, 'family', 0.9, title('woont op hetzelfde adres', 'lives at the same address'))
  const [postcode] = address.split(' ')
  const home = self ?? people[household[0] ?? -1]
  people.forEach((person, index) => {
    if (person.previousAddress === address && person.previousAddress !== null) {
      add(index, 'ex_conflict', 0.7, title('woonde eerder op hetzelfde adres', 'used to live at the same address'))
    }
    if (self?.previousAddress && person.address === self.previousAddress)
      add(index, 'ex_conflict', 0.6, title('woont op het vorige adres', 'lives at the former address'))
    const distance =
      typeof home?.house === 'number' && person.house !== null ? Math.abs(home.house - person.house) : SAME_STREET
    const sameStreet = typeof home?.street === 'string' && person.street === home.street && person.city === home.city
    if (sameStreet && distance <= NEXT_DOOR) add(index, 'neighbour', 0.6, title('buren', 'next-door neighbours'))
    else if (postcode && person.postcode === postcode)
      add(index, 'neighbour', 0.5, title('zelfde postcode', 'same postcode'))
    else if (sameStreet)
      add(index, 'neighbour', distance <= SAME_STREET ? 0.4 : 0.3, title('zelfde straat', 'same street'))
  })
}
