import {
  type AffectedPerson,
  CATEGORIES,
  type Category,
  CERTAINTIES,
  type Certainty,
  CONTACT_WAYS,
  type ContactWay,
  type Label,
  LABELS,
  type Role,
  ROLES,
} from '@sluiswacht/model'
import type { InquiryTables } from './schema.ts'

/** What can be counted and filtered of a person without opening the box: nothing that tells who it is. */
export interface PersonFacets {
  readonly role: Role
  readonly minor: boolean
  readonly certainty: Certainty
  readonly categories: readonly Category[]
  readonly labels: readonly Label[]
  readonly documents: number
  readonly way: ContactWay
  readonly protectedAddress: boolean
  readonly deceased: boolean
}

/** The same as numbers, for a list of a million. `traits` is made by {@link packTraits}; the others are bits by place in the list. */
export type FacetRow = InquiryTables['person_facet']

/** The places of values in the lists of the model are stored: those lists only ever grow at their end. */
export function facetRow(no: number, person: AffectedPerson): FacetRow {
  const { contact } = person
  return {
    person_no: no,
    traits: packTraits({
      role: person.role,
      minor: person.minor,
      certainty: person.certainty,
      way: contact?.way ?? 'public_notice',
      protectedAddress: contact?.protectedAddress ?? false,
      deceased: contact?.deceased ?? false,
    }),
    categories: bitsOf(CATEGORIES, person.categories),
    labels: bitsOf(
      LABELS,
      person.mentions.map(({ label }) => label),
    ),
    documents: person.documents.length,
  }
}

export type PersonTraits = Omit<PersonFacets, 'categories' | 'labels' | 'documents'>

function packTraits({ role, minor, certainty, way, protectedAddress, deceased }: PersonTraits): number {
  return (
    ROLES.indexOf(role) |
    (Number(minor) << 4) |
    (CERTAINTIES.indexOf(certainty) << 5) |
    (CONTACT_WAYS.indexOf(way) << 7) |
    (Number(protectedAddress) << 10) |
    (Number(deceased) << 11)
  )
}

/** What the packed traits of a row say. */
export function traitsOf(traits: number): PersonTraits {
  return {
    role: ROLES[traits & 15] ?? 'other',
    minor: (traits & 16) !== 0,
    certainty: CERTAINTIES[(traits >> 5) & 3] ?? 'possible',
    way: CONTACT_WAYS[(traits >> 7) & 7] ?? 'public_notice',
    protectedAddress: (traits & 1024) !== 0,
    deceased: (traits & 2048) !== 0,
  }
}

/** What a row says. */
export function facetsOf(row: Omit<FacetRow, 'person_no'>): PersonFacets {
  return {
    ...traitsOf(row.traits),
    categories: CATEGORIES.filter((_, place) => (row.categories & (1 << place)) !== 0),
    labels: LABELS.filter((_, place) => (row.labels & (1 << place)) !== 0),
    documents: row.documents,
  }
}

function bitsOf<T>(list: readonly T[], values: readonly T[]): number {
  return values.reduce((bits, value) => bits | (1 << list.indexOf(value)), 0)
}
