import type { Localized } from '@sluiswacht/model'
import type { Employee } from './employee.ts'
import { type Person, type Population, streetKey } from './population.ts'

export type RelationKind = 'own_record' | 'family' | 'ex_conflict' | 'neighbour' | 'colleague' | 'celebrity'

/** A sort of tie. `share`: which part of the wrong look-ups of its kind turn on this sort (case reports; insider studies). */
export interface Tie {
  readonly id: string
  readonly kind: RelationKind
  readonly share: number
  readonly title: Localized
}

const tie = (id: string, kind: RelationKind, share: number, nl: string, en: string): Tie => ({
  id,
  kind,
  share,
  title: { nl, en },
})

type TieName =
  | 'self'
  | 'partner'
  | 'parent'
  | 'child'
  | 'sibling'
  | 'home'
  | 'inLaw'
  | 'secondDegree'
  | 'cousin'
  | 'surname'
  | 'ex'
  | 'exHome'
  | 'partnersEx'
  | 'sharedAddress'
  | 'exFamily'
  | 'nextDoor'
  | 'postcode'
  | 'nearby'
  | 'street'
  | 'teamMate'
  | 'departmentMate'
  | 'colleague'
  | 'wellKnown'
  | 'wellKnownHome'

export const TIES: Readonly<Record<TieName, Tie>> = {
  self: tie('self', 'own_record', 1, 'het eigen dossier', "one's own record"),
  partner: tie('partner', 'family', 0.1, 'partner', 'partner'),
  parent: tie('parent', 'family', 0.14, 'ouder', 'parent'),
  child: tie('child', 'family', 0.14, 'kind', 'child'),
  sibling: tie('sibling', 'family', 0.16, 'broer of zus', 'sibling'),
  home: tie('home', 'family', 0.06, 'woont op hetzelfde adres', 'lives at the same address'),
  inLaw: tie('in-law', 'family', 0.16, 'schoonfamilie', 'in-law'),
  secondDegree: tie(
    'second-degree',
    'family',
    0.12,
    'grootouder, kleinkind, oom, tante, neef of nicht (kind van broer of zus)',
    'grandparent, grandchild, uncle, aunt, nephew or niece',
  ),
  cousin: tie('cousin', 'family', 0.08, 'neef of nicht', 'cousin'),
  surname: tie('surname', 'family', 0.03, 'zelfde zeldzame achternaam', 'same rare surname'),
  ex: tie(
    'ex',
    'ex_conflict',
    0.5,
    'ex-partner of andere ouder van eigen kind',
    'former partner or other parent of own child',
  ),
  exHome: tie(
    'ex-home',
    'ex_conflict',
    0.25,
    'nieuwe partner of huisgenoot van de ex',
    'new partner or household of the former partner',
  ),
  partnersEx: tie('partners-ex', 'ex_conflict', 0.08, 'ex van de partner', "partner's former partner"),
  sharedAddress: tie(
    'shared-address',
    'ex_conflict',
    0.12,
    'woonde eerder op hetzelfde adres',
    'used to live at the same address',
  ),
  exFamily: tie('ex-family', 'ex_conflict', 0.05, 'familie van de ex', "former partner's family"),
  nextDoor: tie('next-door', 'neighbour', 0.45, 'naaste buren', 'next-door neighbours'),
  postcode: tie('postcode', 'neighbour', 0.2, 'zelfde postcode', 'same postcode'),
  nearby: tie('nearby', 'neighbour', 0.2, 'dichtbij in dezelfde straat', 'nearby in the same street'),
  street: tie('street', 'neighbour', 0.15, 'zelfde straat', 'same street'),
  teamMate: tie('team-mate', 'colleague', 0.6, 'teamgenoot of leidinggevende', 'team mate or manager'),
  departmentMate: tie(
    'department-mate',
    'colleague',
    0.25,
    'collega van dezelfde afdeling',
    'colleague of the department',
  ),
  colleague: tie('colleague', 'colleague', 0.15, 'collega', 'colleague'),
  wellKnown: tie('well-known', 'celebrity', 0.75, 'bekende persoon', 'well-known person'),
  wellKnownHome: tie(
    'well-known-home',
    'celebrity',
    0.25,
    'huisgenoot of familie van een bekende persoon',
    'household or family of a well-known person',
  ),
} as const satisfies Record<string, Tie>

const NEXT_DOOR = 4
const NEARBY = 12
const LARGEST_HOUSEHOLD = 12
/** A surname that more people bear says nothing of kin. */
const RARE_SURNAME = 25

/** Everyone to whom an official is tied, by position in the population: the tie that is rarest first. */
export function relationsOf(employee: Employee, population: Population): Map<number, Tie> {
  const { people, byAddress } = population
  const found = new Map<number, Tie>()
  const add = (index: number | null | undefined, sort: Tie): void => {
    if (index === null || index === undefined || index === employee.self || found.has(index)) return
    found.set(index, sort)
  }
  const self = employee.self === null ? undefined : people[employee.self]
  if (self && employee.self !== null) {
    found.set(employee.self, TIES.self)
    addFormerPartners(self, employee.self, population, add)
    addKin(self, people, add)
  }
  const addresses = new Set([employee.address, self?.address ?? null].filter((address) => address !== null))
  for (const address of addresses) {
    const household = byAddress.get(address) ?? []
    if (household.length <= LARGEST_HOUSEHOLD) for (const index of household) add(index, TIES.home)
    const before = (population.byPreviousAddress.get(address) ?? []).filter(
      (index) => address !== self?.address || wereTogether(self.moved, people[index]?.moved),
    )
    if (before.length <= LARGEST_HOUSEHOLD) for (const index of before) add(index, TIES.sharedAddress)
  }
  if (self?.previousAddress) {
    const there = [
      ...(population.byPreviousAddress.get(self.previousAddress) ?? []),
      ...(byAddress.get(self.previousAddress) ?? []).filter((index) => wereTogether(people[index]?.moved, self.moved)),
    ]
    if (there.length <= LARGEST_HOUSEHOLD) for (const index of there) add(index, TIES.sharedAddress)
  }
  for (const address of addresses) addNeighbours(address, population, add)
  const { surname } = employee
  // Of a double surname one half is the own name, the other that of the partner.
  for (const one of surname === null ? [] : new Set([surname, ...surname.split(/\s*-\s*/)])) {
    const namesakes = population.bySurname.get(one) ?? []
    if (namesakes.length <= RARE_SURNAME) for (const index of namesakes) add(index, TIES.surname)
  }
  return found
}

/** Who leaves a home when the next one comes never lived with him: an address alone is a sale, not a tie. */
const HANDED_OVER = 21

/** Whether one came (null: always was there) before the other left (null: not known). */
function wereTogether(came: number | null | undefined, left: number | null | undefined): boolean {
  return typeof came !== 'number' || typeof left !== 'number' || left - came > HANDED_OVER
}

type Add = (index: number | null | undefined, sort: Tie) => void

function addKin(self: Person, people: readonly Person[], add: Add): void {
  add(self.partner, TIES.partner)
  for (const child of self.children) add(child, TIES.child)
  for (const parent of self.parents) add(parent, TIES.parent)
  for (const sibling of self.siblings) add(sibling, TIES.sibling)
  const partner = self.partner === null ? undefined : people[self.partner]
  for (const child of self.children) add(people[child]?.partner, TIES.inLaw)
  for (const sibling of self.siblings) add(people[sibling]?.partner, TIES.inLaw)
  for (const parent of self.parents) add(people[parent]?.partner, TIES.inLaw)
  for (const index of [...(partner?.parents ?? []), ...(partner?.siblings ?? []), ...(partner?.children ?? [])])
    add(index, TIES.inLaw)
  for (const sibling of partner?.siblings ?? []) add(people[sibling]?.partner, TIES.inLaw)
  for (const child of self.children)
    for (const grandchild of people[child]?.children ?? []) add(grandchild, TIES.secondDegree)
  for (const sibling of self.siblings)
    for (const child of people[sibling]?.children ?? []) add(child, TIES.secondDegree)
  for (const parent of self.parents) {
    for (const grandparent of people[parent]?.parents ?? []) add(grandparent, TIES.secondDegree)
    for (const uncle of people[parent]?.siblings ?? []) {
      add(uncle, TIES.secondDegree)
      add(people[uncle]?.partner, TIES.cousin)
      for (const cousin of people[uncle]?.children ?? []) add(cousin, TIES.cousin)
    }
  }
}

function addFormerPartners(self: Person, selfIndex: number, { people, byAddress }: Population, add: Add): void {
  const former = new Set(self.formerPartners)
  for (const child of self.children)
    for (const parent of people[child]?.parents ?? [])
      if (parent !== selfIndex && parent !== self.partner) former.add(parent)
  for (const ex of former) add(ex, TIES.ex)
  const own = new Set([...self.children, self.partner ?? -1])
  for (const ex of former) {
    if (!own.has(people[ex]?.partner ?? -1)) add(people[ex]?.partner, TIES.exHome)
    const household = byAddress.get(people[ex]?.address ?? '') ?? []
    if (household.length <= LARGEST_HOUSEHOLD && people[ex]?.address !== self.address)
      for (const other of household) if (!own.has(other)) add(other, TIES.exHome)
    for (const index of [...(people[ex]?.parents ?? []), ...(people[ex]?.siblings ?? [])]) add(index, TIES.exFamily)
  }
  const partner = self.partner === null ? undefined : people[self.partner]
  for (const ex of partner?.formerPartners ?? []) add(ex, TIES.partnersEx)
  for (const child of partner?.children ?? [])
    for (const parent of people[child]?.parents ?? [])
      if (parent !== self.partner && parent !== selfIndex) add(parent, TIES.partnersEx)
}

function addNeighbours(address: string, population: Population, add: Add): void {
  const { people, byAddress, byPostcode, byStreet } = population
  const at = address.indexOf(' ')
  const postcode = address.slice(0, at)
  const house = Number.parseInt(address.slice(at + 1), 10)
  const inPostcode = byPostcode.get(postcode) ?? []
  const home = people[byAddress.get(address)?.[0] ?? inPostcode[0] ?? -1]
  const street = home ? (byStreet.get(streetKey(home) ?? '') ?? []) : []
  const distance = (index: number): number => Math.abs((people[index]?.house ?? Number.NaN) - house)
  for (const index of street) if (distance(index) <= NEXT_DOOR) add(index, TIES.nextDoor)
  for (const index of inPostcode) add(index, TIES.postcode)
  for (const index of street) if (distance(index) <= NEARBY) add(index, TIES.nearby)
  for (const index of street) add(index, TIES.street)
}
