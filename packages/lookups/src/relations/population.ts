import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { numberOf, textOf } from '../import/cells.ts'

/** Somebody in the register of persons. Links are positions in {@link Population.people}. */
export interface Person {
  readonly surname: string | null
  readonly street: string | null
  readonly city: string | null
  readonly house: number | null
  readonly postcode: string | null
  readonly address: string | null
  readonly previousAddress: string | null
  /** Day of birth since 1970 (negative before), or null. */
  readonly born: number | null
  readonly male: boolean
  readonly secret: boolean
  readonly publicFigure: boolean
  readonly parents: readonly number[]
  readonly children: readonly number[]
  readonly partner: number | null
  readonly formerPartners: readonly number[]
}

export interface Population {
  readonly people: readonly Person[]
  readonly byAddress: ReadonlyMap<string, readonly number[]>
  /** How many bear a surname. */
  readonly surnames: ReadonlyMap<string, number>
  /** The place where most people live: the municipality itself. */
  readonly home: string | null
}

/** Loads the register of persons from an open log. */
export async function loadPopulation(db: DuckDBConnection): Promise<Population> {
  const result =
    await db.runAndReadAll(`SELECT subject_id, surname, street, city, house, postcode, address, previous_address, born, gender, secret, public_figure,
    parent_ids, child_ids, partner_id, former_partner_ids FROM person ORDER BY id`)
  const rows = result.getRows()
  const ids = new Map(rows.map((row, index) => [String(row[0]), index]))
  const links = (value: DuckDBValue | undefined): number[] =>
    (textOf(value) ?? '')
      .split(';')
      .map((id) => ids.get(id.trim()))
      .filter((id) => id !== undefined)
  const people = rows.map(
    (row): Person => ({
      surname: textOf(row[1])?.toLowerCase() ?? null,
      street: textOf(row[2]),
      city: textOf(row[3]),
      house: numberOf(row[4]),
      postcode: textOf(row[5]),
      address: textOf(row[6]),
      previousAddress: textOf(row[7]),
      born: numberOf(row[8]),
      male: /^m/i.test(textOf(row[9]) ?? ''),
      secret: row[10] === true,
      publicFigure: row[11] === true,
      parents: links(row[12]),
      children: links(row[13]),
      partner: links(row[14])[0] ?? null,
      formerPartners: links(row[15]),
    }),
  )
  return { people: withBothDirections(people), ...indexes(people) }
}

/** Registers often hold a link on one side only; children and parents are completed from each other. */
function withBothDirections(people: readonly Person[]): Person[] {
  const parents = people.map((person) => new Set(person.parents))
  const children = people.map((person) => new Set(person.children))
  people.forEach((person, index) => {
    for (const parent of person.parents) children[parent]?.add(index)
    for (const child of person.children) parents[child]?.add(index)
  })
  return people.map((person, index) => ({
    ...person,
    parents: [...(parents[index] ?? [])],
    children: [...(children[index] ?? [])],
  }))
}

function indexes(people: readonly Person[]): Omit<Population, 'people'> {
  const byAddress = new Map<string, number[]>()
  const surnames = new Map<string, number>()
  const cities = new Map<string, number>()
  people.forEach(({ address, surname, city }, index) => {
    if (address !== null) byAddress.set(address, [...(byAddress.get(address) ?? []), index])
    if (surname !== null) surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
    if (city !== null) cities.set(city, (cities.get(city) ?? 0) + 1)
  })
  const [home] = [...cities].sort((a, b) => b[1] - a[1])
  return { byAddress, surnames, home: home?.[0] ?? null }
}
