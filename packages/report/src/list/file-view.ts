import { type Html, html } from '../text/html.ts'
import { count, fill, wordOf } from '../words/fill.ts'
import type { Formats } from './formats.ts'
import { passagesView, some } from './passage-view.ts'
import { fact } from './person-view.ts'
import type { FileRow, ListData, PassageRow } from './rows.ts'

const SHOWN_PEOPLE = 50
const SHOWN_PASSAGES = 8

/** The people (by their place in the list) and the passages of each file. */
export interface FileContents {
  readonly people: readonly number[]
  readonly passages: readonly PassageRow[]
}

/** Gathers of each file who is in it and what proves that. */
export function contentsByFile({ people, files }: ListData): readonly FileContents[] {
  const contents = files.map((file) => ({ people: [] as number[], passages: [...file.passages] }))
  people.forEach((person, index) => {
    for (const file of person.files) contents[file]?.people.push(index)
    for (const passage of person.passages) contents[passage.file]?.passages.push(passage)
  })
  return contents
}

/** One file of the list: how it was read and what was found, and inside it the proof and the people. */
export function fileView(file: FileRow, index: number, contents: FileContents, data: ListData, formats: Formats): Html {
  const { terms } = data
  const { card } = terms
  const whole = file.status === 'read'
  return html`<li class="card" id="f-${index + 1}"><details>
<summary class="card__summary"><span class="card__name"><bdi>${file.path}</bdi></span>
<span class="card__tags">${whole ? null : html`<span class="nl-data-badge tag--doubt">${wordOf(terms.statuses, file.status)}</span> `}<span class="nl-data-badge">${wordOf(terms.documentTypes, file.type)}</span></span>
<span class="card__what">${found(file, data, formats)}</span>
<span class="card__count">${count(card.peopleCount, file.people, formats.number(file.people))}</span></summary>
<div class="card__body"><div class="card__proof"><h3 class="card__heading">${card.fileProof}</h3>
${contents.passages.length === 0 ? html`<p>${file.purged === null ? card.noProof : card.purgedProof}</p>` : passagesView(contents.passages.slice(0, SHOWN_PASSAGES), data, formats)}</div>
<dl class="facts">${fact(card.people, peopleOf(contents, data, formats))}
${fact(card.status, html`${wordOf(terms.statuses, file.status)}`)}
${file.problems.map((problem) => fact(card.problems, html`${problem.part === null ? null : html`<bdi>${problem.part}</bdi>: `}${wordOf(terms.statuses, problem.status)}. ${problem.advice.join(' ')}`))}
${fact(card.found, html`${file.found.length === 0 ? '–' : file.found.map(([label, number]) => `${wordOf(terms.labels, label)} (${formats.number(number)})`).join(', ')}`)}
${fact(card.when, html`${uploaded(file, data, formats)}`)}
${file.digest === null ? null : fact(card.digest, html`<code class="digest">${file.digest}</code>`)}</dl></div></details></li>`
}

function found(file: FileRow, { terms }: ListData, formats: Formats): Html {
  const kinds = formats.list(file.found.map(([label]) => wordOf(terms.labels, label)))
  const sensitive = formats.list(file.categories.map((code) => wordOf(terms.categories, code)))
  return html`${kinds === '' ? '–' : kinds}${sensitive === '' ? null : html`<br><strong>${sensitive}</strong>`}`
}

function peopleOf({ people }: FileContents, { people: all, terms: { card } }: ListData, formats: Formats): Html {
  if (people.length === 0) return html`${card.nobody}`
  const link = (index: number): Html => {
    const name = all[index]?.name ?? ''
    return html`<a class="nl-link" href="#p-${index + 1}"><bdi>${name === '' ? card.nameless : name}</bdi></a>`
  }
  return some(people, SHOWN_PEOPLE, link, card.more, formats)
}

function uploaded(file: FileRow, { terms: { card } }: ListData, formats: Formats): string {
  const [first, last] = [file.days[0], file.days.at(-1)]
  return [
    count(card.uploads, file.uploads, formats.number(file.uploads)),
    first === undefined || last === undefined
      ? null
      : first === last
        ? formats.day(first)
        : fill(card.between, { first: formats.day(first), last: formats.day(last) }),
    file.services.length === 0 ? null : fill(card.to, { services: formats.list(file.services) }),
    file.departments.length === 0 ? null : fill(card.by, { departments: formats.list(file.departments) }),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
