import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { numberOf, textOf } from '../import/cells.ts'

/** Somebody in the register of persons. Links are positions in {@link Population.people}. */
export interface Person {
  /** Lower case, as the register has them. */
  readonly givenNames: string | null
  readonly surname: string | null
  readonly street: string | null
  readonly city: string | null
  readonly house: number | null
  readonly postcode: string | null
  readonly address: string | null
  readonly previousAddress: string | null
  /** Day since 1970 on which the previous address was left, or null. */
  readonly moved: number | null
  /** Day of birth since 1970 (negative before), or null. */
  readonly born: number | null
  readonly male: boolean
  readonly secret: boolean
  readonly publicFigure: boolean
  /** False: only the log names this person. */
  readonly registered: boolean
  readonly parents: readonly number[]
  readonly children: readonly number[]
  /** Shares a parent, also one that is not in the register. */
  readonly siblings: readonly number[]
  readonly partner: number | null
  readonly formerPartners: readonly number[]
}

export interface Population {
  readonly people: readonly Person[]
  /** How many people the register holds. */
  readonly registered: number
  /** Share of them whose address is secret; never 0. */
  readonly secretShare: number
  readonly byAddress: ReadonlyMap<string, readonly number[]>
  readonly byPreviousAddress: ReadonlyMap<string, readonly number[]>
  readonly byPostcode: ReadonlyMap<string, readonly number[]>
  /** By city and street, see {@link streetKey}. */
  readonly byStreet: ReadonlyMap<string, readonly number[]>
  readonly bySurname: ReadonlyMap<string, readonly number[]>
  /** By surname without prefixes and accents, each half of a double one too; see {@link plainSurname}. */
  readonly byPlainSurname: ReadonlyMap<string, readonly number[]>
  /** The place where most people live: the municipality itself. */
  readonly home: string | null
}

/** Loads the register of persons from an open log. */
export async function loadPopulation(db: DuckDBConnection): Promise<Population> {
  const result =
    await db.runAndReadAll(`SELECT subject_id, surname, street, city, house, postcode, address, previous_address, born, gender, secret, public_figure,
    parent_ids, child_ids, partner_id, former_partner_ids, registered, given_names, moved FROM person ORDER BY id`)
  const rows = result.getRows()
  const ids = new Map(rows.map((row, index) => [String(row[0]), index]))
  const names = (value: DuckDBValue | undefined): string[] =>
    (textOf(value) ?? '')
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== '')
  const links = (value: DuckDBValue | undefined): number[] =>
    names(value)
      .map((id) => ids.get(id))
      .filter((id) => id !== undefined)
  const people = rows.map(
    (row): Person => ({
      givenNames: textOf(row[17])?.toLowerCase() ?? null,
      surname: textOf(row[1])?.toLowerCase() ?? null,
      street: textOf(row[2]),
      city: textOf(row[3]),
      house: numberOf(row[4]),
      postcode: textOf(row[5]),
      address: textOf(row[6]),
      previousAddress: textOf(row[7]),
      moved: numberOf(row[18]),
      born: numberOf(row[8]),
      male: /^m/i.test(textOf(row[9]) ?? ''),
      secret: row[10] === true,
      publicFigure: row[11] === true,
      registered: row[16] === true,
      parents: links(row[12]),
      children: links(row[13]),
      siblings: [],
      partner: links(row[14])[0] ?? null,
      formerPartners: links(row[15]),
    }),
  )
  const byParent = groups(rows, (row) => names(row[12]))
  return { ...indexes(people), people: completed(people, byParent, (index) => names(rows[index]?.[12])) }
}

/** Registers often hold a link on one side only; kin, partners and former partners are completed from each other. */
function completed(
  people: readonly Person[],
  byParent: ReadonlyMap<string, readonly number[]>,
  parentNames: (index: number) => readonly string[],
): Person[] {
  const parents = people.map((person) => new Set(person.parents))
  const children = people.map((person) => new Set(person.children))
  const former = people.map((person) => new Set(person.formerPartners))
  const partner = people.map((person) => person.partner)
  people.forEach((person, index) => {
    for (const parent of person.parents) children[parent]?.add(index)
    for (const child of person.children) parents[child]?.add(index)
    for (const ex of person.formerPartners) former[ex]?.add(index)
    if (person.partner !== null) partner[person.partner] ??= index
  })
  return people.map((person, index) => {
    const siblings = new Set([
      ...parentNames(index).flatMap((parent) => byParent.get(parent) ?? []),
      ...[...(parents[index] ?? [])].flatMap((parent) => [...(children[parent] ?? [])]),
    ])
    siblings.delete(index)
    return {
      ...person,
      parents: [...(parents[index] ?? [])],
      children: [...(children[index] ?? [])],
      siblings: [...siblings],
      formerPartners: [...(former[index] ?? [])],
      partner: partner[index] ?? null,
    }
  })
}

/** City and street as one key; null when the street is not known. */
export function streetKey({ city, street }: Person): string | null {
  return street === null ? null : `${city ?? ''}|${street}`
}

/** A surname without prefixes, accents and signs, so that `van den Berg`, `Berg` and `Berg, van den` are one. */
export function plainSurname(surname: string): string {
  return surname
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,.*$/, '')
    .replace(/[^a-z]+/g, ' ')
    .replace(/^ ?(?:(?:van|von|de|den|der|het|t|s|ten|ter|te|in|op|aan|la|le|el|al) )+/, '')
    .trim()
}

function plainHalves(surname: string): string[] {
  return [...new Set([surname, ...surname.split('-')].map(plainSurname))].filter((half) => half.length > 1)
}

function indexes(people: readonly Person[]): Omit<Population, 'people'> {
  const one = (value: string | null): string[] => (value === null ? [] : [value])
  const cities = groups(people, ({ city }) => one(city))
  const [home] = [...cities].sort((a, b) => b[1].length - a[1].length)
  return {
    registered: people.reduce((sum, { registered }) => sum + (registered ? 1 : 0), 0),
    secretShare: (people.reduce((sum, { secret }) => sum + (secret ? 1 : 0), 0) + 1) / (people.length + 100),
    byAddress: groups(people, ({ address }) => one(address)),
    byPreviousAddress: groups(people, ({ previousAddress }) => one(previousAddress)),
    byPostcode: groups(people, ({ postcode }) => one(postcode)),
    byStreet: groups(people, (person) => one(streetKey(person))),
    bySurname: groups(people, ({ surname }) => one(surname)),
    byPlainSurname: groups(people, ({ surname }) => (surname === null ? [] : plainHalves(surname))),
    home: home?.[0] ?? null,
  }
}

function groups<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, item] of items.entries())
    for (const key of keysOf(item)) {
      const list = found.get(key)
      if (list) list.push(index)
      else found.set(key, [index])
    }
  return found
}
