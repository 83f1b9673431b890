import { contentsByFile, fileView } from '../list/file-view.ts'
import { fileFits, personFits } from '../list/fits.ts'
import { formatsOf } from '../list/formats.ts'
import { orderFiles, orderPeople } from '../list/order.ts'
import { personView } from '../list/person-view.ts'
import type { FileRow, ListData, PersonRow } from '../list/rows.ts'
import { element, ListView } from './list-view.ts'

// Made by the report itself (page/document.ts) from the types that stand here.
const data = JSON.parse(element('data', HTMLElement).textContent ?? '') as ListData
const formats = formatsOf(data.lang)
const { terms } = data

const peopleTexts = new Map<PersonRow, string>()
const people = new ListView<PersonRow>(
  {
    id: 'people',
    rows: data.people,
    firstFilter: 'affected',
    words: { name: terms.list.people, none: terms.list.nobody },
    fits: (person, filter) => personFits(person, filter, data.files),
    textOf: (person) => remembered(peopleTexts, person, personText),
    inOrder: (rows, order) => orderPeople(rows, order, data.lang),
    view: (person, index) => personView(person, index + 1, data, formats),
  },
  data,
  formats,
)

const contents = contentsByFile(data)
const files = new ListView<FileRow>(
  {
    id: 'files',
    rows: data.files,
    firstFilter: 'all',
    words: { name: terms.list.files, none: terms.list.nothing },
    fits: fileFits,
    textOf: fileText,
    inOrder: orderFiles,
    view: (file, index) => fileView(file, index, contents[index] ?? { people: [], passages: [] }, data, formats),
  },
  data,
  formats,
)

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const { list, filter } = link?.dataset ?? {}
  if ((list === 'people' || list === 'files') && filter !== undefined) {
    event.preventDefault()
    history.pushState({ list, filter }, '', `#${list}`)
    showList(list, filter)
  } else if (link?.hash && reveal(link.hash)) {
    event.preventDefault()
    history.pushState(null, '', link.hash)
  } else if (link?.hash) openAround(link.hash)
})

addEventListener('popstate', ({ state }) => {
  const { list, filter } = (state ?? {}) as { list?: unknown; filter?: unknown }
  if ((list === 'people' || list === 'files') && typeof filter === 'string') showList(list, filter)
  else reveal(location.hash)
})
reveal(location.hash)

// Tables that are folded away on the screen are read on paper; of people and files only those that somebody opened.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.more')) details.open = true
})

function showList(list: 'people' | 'files', filter: string): void {
  if (list === 'people') people.show(filter)
  else files.show(filter)
  const heading = element(`${list}-heading`, HTMLElement)
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}

/** Opens the person (`#p-12`) or file (`#f-3`) that an address names. */
function reveal(hash: string): boolean {
  const found = /^#([pf])-(\d{1,7})$/.exec(hash)
  if (!found) return false
  const index = Number(found[2]) - 1
  return found[1] === 'p' ? people.reveal(index) : files.reveal(index)
}

/** Unfolds what a link leads into. */
function openAround(hash: string): void {
  const target = document.getElementById(hash.slice(1))
  if (target instanceof HTMLDetailsElement) target.open = true
}

function personText(person: PersonRow): string {
  const { labels, categories, roles, card } = terms
  return [
    person.name,
    ...person.aliases,
    ...person.values.flatMap(([, values]) => values),
    roles[person.role],
    person.minor ? card.minor : '',
    ...person.labels.map((label) => labels[label]),
    ...person.categories.map((category) => categories[category]),
    ...person.files.map((index) => data.files[index]?.path ?? ''),
    person.id,
  ]
    .join('\n')
    .toLowerCase()
}

function fileText(file: FileRow): string {
  const { statuses, documentTypes, categories } = terms
  return [
    file.path,
    statuses[file.status],
    documentTypes[file.type],
    ...file.categories.map((category) => categories[category]),
    ...file.services,
    ...file.departments,
  ]
    .join('\n')
    .toLowerCase()
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const value = known.get(key) ?? make(key)
  known.set(key, value)
  return value
}
