import {
  type FacetRow,
  facetsOf,
  type Inquiry,
  type PersonFacets,
  type PersonTraits,
  traitsOf,
} from '@sluiswacht/evidence'
import {
  CATEGORIES,
  CERTAINTIES,
  CONTACT_WAYS,
  LABELS,
  type Category,
  type Certainty,
  type ContactWay,
  type Label,
  type Role,
  ROLES,
} from '@sluiswacht/model'

const ROWS_AT_ONCE = 20_000
const KEPT_ANSWERS = 64

export interface PeopleFilter {
  readonly role?: Role | undefined
  readonly minor?: boolean | undefined
  readonly category?: Category | 'any' | 'none' | undefined
  readonly label?: Label | undefined
  readonly certainty?: Certainty | undefined
  readonly contact?: ContactWay | 'protected' | undefined
  readonly affected?: boolean | undefined
}
export type PeopleOrder = 'severity' | 'documents' | 'certainty' | 'pseudonym'

/** A person of the list: the number by which the store knows them, and what can be told without opening the box. */
export interface ListedPerson {
  readonly no: number
  readonly facets: PersonFacets
}

/**
 * What can be counted of everybody in an inquiry, as numbers in memory (20 bytes a person): a list of a million is
 * filtered in milliseconds and an answer that was given before is there at once.
 */
export class PeopleList {
  readonly #numbers: Int32Array
  readonly #traits: Int32Array
  readonly #categories: Int32Array
  readonly #labels: Int32Array
  readonly #documents: Int32Array
  readonly #answers = new Map<string, Int32Array>()

  private constructor(rows: readonly FacetRow[][], length: number) {
    const column = (): Int32Array => new Int32Array(length)
    const [numbers, traits, categories, labels, documents] = [column(), column(), column(), column(), column()]
    let at = 0
    for (const page of rows)
      for (const row of page) {
        numbers[at] = row.person_no
        traits[at] = row.traits
        categories[at] = row.categories
        labels[at] = row.labels
        documents[at] = row.documents
        at += 1
      }
    this.#numbers = numbers
    this.#traits = traits
    this.#categories = categories
    this.#labels = labels
    this.#documents = documents
  }

  /** Reads the list, a stretch at a time, so that others are answered meanwhile. */
  static async load(inquiry: Inquiry): Promise<PeopleList> {
    const pages: FacetRow[][] = []
    let length = 0
    for (let after = 0; ; ) {
      const page = await inquiry.people.facets(after, ROWS_AT_ONCE)
      const last = page.at(-1)
      if (!last) break
      pages.push(page)
      length += page.length
      after = last.person_no
      await new Promise(setImmediate)
    }
    return new PeopleList(pages, length)
  }

  get length(): number {
    return this.#numbers.length
  }

  /** So many people that fit, from a place in the order. */
  page(
    filter: PeopleFilter,
    order: PeopleOrder,
    from: number,
    length: number,
  ): { total: number; people: ListedPerson[] } {
    const places = this.#fitting(filter, order)
    const people = [...places.subarray(from, from + length)].map((place) => this.#at(place))
    return { total: places.length, people }
  }

  /** Everybody who fits, by number, with only what is at hand. */
  *everybody(filter: PeopleFilter): Generator<{ readonly no: number; readonly traits: PersonTraits }> {
    for (const place of this.#fitting(filter, 'pseudonym'))
      yield { no: this.#numbers[place] ?? 0, traits: traitsOf(this.#traits[place] ?? 0) }
  }

  /** People by the numbers of the store; numbers that are not in the list are left out. */
  numbered(numbers: readonly number[]): ListedPerson[] {
    return numbers.flatMap((no) => {
      const place = this.#placeOf(no)
      return place < 0 ? [] : [this.#at(place)]
    })
  }

  #at(place: number): ListedPerson {
    const row = {
      traits: this.#traits[place] ?? 0,
      categories: this.#categories[place] ?? 0,
      labels: this.#labels[place] ?? 0,
      documents: this.#documents[place] ?? 0,
    }
    return { no: this.#numbers[place] ?? 0, facets: facetsOf(row) }
  }

  /** Rows come by number, so a number is found by halving. */
  #placeOf(no: number): number {
    let low = 0
    let high = this.#numbers.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#numbers[middle] ?? 0
      if (found === no) return middle
      if (found < no) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  #fitting(filter: PeopleFilter, order: PeopleOrder): Int32Array {
    const key = JSON.stringify([filter, order])
    const known = this.#answers.get(key)
    if (known) return known
    const fits = this.#test(filter)
    let count = 0
    const places = new Int32Array(this.length)
    for (let place = 0; place < this.length; place += 1) if (fits(place)) places[count++] = place
    const answer = this.#ordered(places.subarray(0, count), order).slice()
    this.#answers.set(key, answer)
    const oldest = this.#answers.keys().next().value
    if (this.#answers.size > KEPT_ANSWERS && oldest !== undefined) this.#answers.delete(oldest)
    return answer
  }

  #test(filter: PeopleFilter): (place: number) => boolean {
    let mask = 0
    let wanted = 0
    const want = (shift: number, bits: number, value: number): void => {
      mask |= bits << shift
      wanted |= value << shift
    }
    if (filter.role !== undefined) want(0, 15, ROLES.indexOf(filter.role))
    if (filter.minor !== undefined) want(4, 1, Number(filter.minor))
    if (filter.certainty !== undefined) want(5, 3, CERTAINTIES.indexOf(filter.certainty))
    if (filter.contact === 'protected') want(10, 1, 1)
    else if (filter.contact !== undefined) want(7, 7, CONTACT_WAYS.indexOf(filter.contact))
    const { category, label, affected } = filter
    const categoryBit =
      category === undefined || category === 'any' || category === 'none' ? 0 : 1 << CATEGORIES.indexOf(category)
    const labelBit = label === undefined ? 0 : 1 << LABELS.indexOf(label)
    const official = ROLES.indexOf('professional')
    const figure = ROLES.indexOf('public_figure')
    const [traits, categories, labels] = [this.#traits, this.#categories, this.#labels]
    return (place) => {
      const own = traits[place] ?? 0
      if ((own & mask) !== wanted) return false
      if (labelBit !== 0 && ((labels[place] ?? 0) & labelBit) === 0) return false
      const sensitive = categories[place] ?? 0
      if (
        category === 'any'
          ? sensitive === 0
          : category === 'none'
            ? sensitive !== 0
            : (sensitive & categoryBit) !== categoryBit
      )
        return false
      if (affected === undefined) return true
      const role = own & 15
      return affected === (role !== official && role !== figure)
    }
  }

  /** By counting: each person has a small rank, so a million are put in order in one go. */
  #ordered(places: Int32Array, order: PeopleOrder): Int32Array {
    if (order === 'pseudonym') return places
    const rank = this.#rank(order)
    const counts = new Int32Array(RANKS + 1)
    for (const place of places) counts[rank(place) + 1] = (counts[rank(place) + 1] ?? 0) + 1
    for (let at = 1; at <= RANKS; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
    const sorted = new Int32Array(places.length)
    for (const place of places) {
      const mine = rank(place)
      const at = counts[mine] ?? 0
      sorted[at] = place
      counts[mine] = at + 1
    }
    return sorted
  }

  /** 0 comes first. */
  #rank(order: Exclude<PeopleOrder, 'pseudonym'>): (place: number) => number {
    const [traits, categories, labels, documents] = [this.#traits, this.#categories, this.#labels, this.#documents]
    if (order === 'documents') return (place) => RANKS - 1 - Math.min(RANKS - 1, documents[place] ?? 0)
    if (order === 'certainty') return (place) => ((traits[place] ?? 0) >> 5) & 3
    const bsn = 1 << LABELS.indexOf('BSN')
    return (place) => {
      const own = traits[place] ?? 0
      const sensitive = bitCount(categories[place] ?? 0)
      const weight =
        sensitive * 40 +
        ((own & 16) !== 0 ? 60 : 0) +
        ((own & 1024) !== 0 ? 80 : 0) +
        (((labels[place] ?? 0) & bsn) !== 0 ? 30 : 0) +
        Math.min(20, bitCount(labels[place] ?? 0))
      return RANKS - 1 - Math.min(RANKS - 1, weight)
    }
  }
}

const RANKS = 1_024

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
