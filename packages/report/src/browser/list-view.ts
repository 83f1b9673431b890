import type { Formats } from '../list/formats.ts'
import { PAGE_LENGTH, type ListData } from '../list/rows.ts'
import type { Html } from '../text/html.ts'
import { count, fill } from '../words/fill.ts'

/** What one list shows and how. */
export interface ListKind<Row> {
  readonly id: 'people' | 'files'
  readonly rows: readonly Row[]
  readonly firstFilter: string
  readonly words: { readonly name: string; readonly none: string }
  fits(row: Row, filter: string): boolean
  /** Lower-case text in which is searched. */
  textOf(row: Row): string
  inOrder(rows: readonly Row[], order: string): readonly Row[]
  view(row: Row, index: number): Html
}

/** A list of the page: filter, search, order, and pages of {@link PAGE_LENGTH}. */
export class ListView<Row> {
  readonly #kind: ListKind<Row>
  readonly #data: ListData
  readonly #formats: Formats
  readonly #indexOf: ReadonlyMap<Row, number>
  readonly #filter: HTMLSelectElement
  readonly #search: HTMLInputElement
  readonly #order: HTMLSelectElement
  #page = 0
  #shown: readonly Row[] = []

  constructor(kind: ListKind<Row>, data: ListData, formats: Formats) {
    this.#kind = kind
    this.#data = data
    this.#formats = formats
    this.#indexOf = new Map(kind.rows.map((row, index) => [row, index]))
    this.#filter = element(`${kind.id}-filter`, HTMLSelectElement)
    this.#search = element(`${kind.id}-search`, HTMLInputElement)
    this.#order = element(`${kind.id}-order`, HTMLSelectElement)
    this.#filter.addEventListener('change', () => this.#restart())
    this.#order.addEventListener('change', () => this.#restart())
    let pause: number | undefined
    this.#search.addEventListener('input', () => {
      clearTimeout(pause)
      pause = setTimeout(() => this.#restart(), 200)
    })
    element(`${kind.id}-controls`, HTMLFormElement).addEventListener('submit', (event) => event.preventDefault())
    element(`${kind.id}-reset`, HTMLButtonElement).addEventListener('click', () => this.show(kind.firstFilter))
    element(`${kind.id}-previous`, HTMLButtonElement).addEventListener('click', () => this.#turn(-1))
    element(`${kind.id}-next`, HTMLButtonElement).addEventListener('click', () => this.#turn(1))
    element(`${kind.id}-controls`, HTMLFormElement).hidden = false
    this.#restart()
  }

  /** Shows what fits a filter, from the first page, without a search. */
  show(filter: string): void {
    this.#search.value = ''
    this.#choose(filter)
    this.#restart()
  }

  /** Shows the page on which a row stands (by its place in the data), opens it and gives it the focus. */
  reveal(index: number): boolean {
    const row = this.#kind.rows[index]
    if (row === undefined) return false
    if (!this.#shown.includes(row))
      this.show(this.#kind.fits(row, this.#kind.firstFilter) ? this.#kind.firstFilter : lastOf(this.#filter))
    const place = this.#shown.indexOf(row)
    if (place < 0) return false
    this.#page = Math.floor(place / PAGE_LENGTH)
    this.#draw()
    const card = document.getElementById(`${this.#kind.id === 'people' ? 'p' : 'f'}-${index + 1}`)
    const details = card?.querySelector('details')
    if (!card || !details) return false
    details.open = true
    card.scrollIntoView({ block: 'start' })
    details.querySelector('summary')?.focus({ preventScroll: true })
    return true
  }

  /** Chooses a filter; one that the menu does not have (a day) is added to it. */
  #choose(filter: string): void {
    const known = [...this.#filter.options].some(({ value }) => value === filter)
    if (!known) {
      const value = filter.slice(filter.indexOf(':') + 1)
      const text = filter.startsWith('day') ? fill(this.#data.terms.list.day, { day: this.#formats.day(value) }) : value
      this.#filter.append(new Option(text, filter))
    }
    this.#filter.value = filter
  }

  #restart(): void {
    const filter = this.#filter.value
    const search = this.#search.value.trim().toLowerCase()
    const fitting = this.#kind.rows.filter(
      (row) => this.#kind.fits(row, filter) && (search === '' || this.#kind.textOf(row).includes(search)),
    )
    this.#shown = this.#kind.inOrder(fitting, this.#order.value)
    this.#page = 0
    this.#draw()
  }

  #turn(by: number): void {
    this.#page += by
    this.#draw()
    element(`${this.#kind.id}-heading`, HTMLElement).focus()
  }

  #draw(): void {
    const { id, words } = this.#kind
    const { list } = this.#data.terms
    const { number } = this.#formats
    const pages = Math.max(1, Math.ceil(this.#shown.length / PAGE_LENGTH))
    const from = this.#page * PAGE_LENGTH
    const rows = this.#shown.slice(from, from + PAGE_LENGTH)
    const target = element(`${id}-list`, HTMLOListElement)
    target.start = from + 1
    target.innerHTML = rows.map((row) => this.#kind.view(row, this.#indexOf.get(row) ?? 0).text).join('')
    const status = `${count(list.status, this.#shown.length, number(this.#shown.length), { all: number(this.#kind.rows.length) })} ${words.name}`
    const page = fill(list.page, { page: number(this.#page + 1), pages: number(pages) })
    element(`${id}-status`, HTMLElement).textContent =
      this.#shown.length === 0 ? words.none : pages > 1 ? `${status}. ${page}.` : status
    element(`${id}-page`, HTMLElement).textContent = page
    element(`${id}-pager`, HTMLElement).hidden = pages === 1
    element(`${id}-previous`, HTMLButtonElement).disabled = this.#page === 0
    element(`${id}-next`, HTMLButtonElement).disabled = this.#page >= pages - 1
  }
}

function lastOf({ options }: HTMLSelectElement): string {
  return [...options].find(({ value }) => value === 'everyone' || value === 'all')?.value ?? ''
}

/** The element with an id, which the page is sure to have. */
export function element<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`the page has no ${id}`)
}
