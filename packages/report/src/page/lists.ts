import type { InquiryReport } from '@sluiswacht/model'
import { contentsByFile, fileView } from '../list/file-view.ts'
import { isAffected } from '../list/fits.ts'
import { personView } from '../list/person-view.ts'
import { type ListData, PAGE_LENGTH } from '../list/rows.ts'
import { type Html, html } from '../text/html.ts'
import { fill, wordOf } from '../words/fill.ts'
import { section, type Voice } from './figures.ts'

interface Options {
  readonly title: string
  readonly options: readonly (readonly [value: string, text: string])[]
}

/** The people. The first of them stand in the page itself; a script makes the rest of the list. */
export function peopleSection(report: InquiryReport, data: ListData, voice: Voice): Html {
  const { list, categories, labels, roles } = voice.words
  const filters: Options[] = [
    { title: list.groups.people, options: entries(list.peopleFilters) },
    {
      title: list.groups.categories,
      options: report.byCategory.map(({ category }) => [`category:${category}`, wordOf(categories, category)]),
    },
    {
      title: list.groups.labels,
      options: report.byLabel.map(({ label }) => [`label:${label}`, wordOf(labels, label)]),
    },
    {
      title: list.groups.roles,
      options: [...new Set(data.people.map(({ role }) => role))].map((role) => [`role:${role}`, wordOf(roles, role)]),
    },
    ...uploadFilters(report, voice),
  ]
  const shown = data.people.map((person, index) => ({ person, index })).filter(({ person }) => isAffected(person))
  const tooMany = report.people.length > data.people.length
  return section(
    'people',
    voice,
    html`${tooMany ? html`<p class="note">${fill(list.tooMany, { n: voice.number(data.people.length), all: voice.number(report.people.length) })}</p>` : null}
${controls('people', list.filterPeople, filters, list.searchPeople, entries(list.peopleOrders), voice)}
<ol class="list" id="people-list">${shown.slice(0, PAGE_LENGTH).map(({ person, index }) => personView(person, index + 1, data, voice))}</ol>
${pager('people', voice)}`,
  )
}

/** The files, as the people. */
export function filesSection(report: InquiryReport, data: ListData, voice: Voice): Html {
  const { list, statuses, documentTypes } = voice.words
  const filters: Options[] = [
    { title: list.groups.files, options: entries(list.filesFilters) },
    {
      title: list.groups.statuses,
      options: Object.keys(report.byStatus).map((status) => [`status:${status}`, wordOf(statuses, status)]),
    },
    {
      title: list.groups.types,
      options: report.byDocumentType.map(({ type }) => [`type:${type}`, wordOf(documentTypes, type)]),
    },
    ...uploadFilters(report, voice),
  ]
  const contents = contentsByFile(data)
  const tooMany = report.files.length > data.files.length
  return section(
    'files',
    voice,
    html`${tooMany ? html`<p class="note">${fill(list.tooManyFiles, { n: voice.number(data.files.length), all: voice.number(report.files.length) })}</p>` : null}
${controls('files', list.filterFiles, filters, list.searchFiles, entries(list.filesOrders), voice)}
<ol class="list" id="files-list">${data.files
      .slice(0, PAGE_LENGTH)
      .map((file, index) => fileView(file, index, contents[index] ?? { people: [], passages: [] }, data, voice))}</ol>
${pager('files', voice)}`,
  )
}

const SHOWN_GROUPS = 100

function uploadFilters({ services, departments }: InquiryReport, { words: { list } }: Voice): Options[] {
  return [
    {
      title: list.groups.services,
      options: services.slice(0, SHOWN_GROUPS).map(({ name }) => [`service:${name}`, name]),
    },
    {
      title: list.groups.departments,
      options: departments.slice(0, SHOWN_GROUPS).map(({ name }) => [`department:${name}`, name]),
    },
  ]
}

function controls(
  id: 'people' | 'files',
  filterLabel: string,
  filters: readonly Options[],
  searchHelp: string,
  orders: Options['options'],
  { words: { list } }: Voice,
): Html {
  const options = (values: Options['options']): Html[] =>
    values.map(([value, text]) => html`<option value="${value}">${text}</option>`)
  return html`<form class="controls" id="${id}-controls" role="search" aria-label="${filterLabel}" hidden>
<div class="control"><label class="utrecht-form-label" for="${id}-filter">${filterLabel}</label>
<select class="utrecht-select" id="${id}-filter">${filters.map(({ title, options: values }) =>
    values.length === 0 ? null : html`<optgroup label="${title}">${options(values)}</optgroup>`,
  )}</select></div>
<div class="control"><label class="utrecht-form-label" for="${id}-search">${list.search}</label>
<input class="utrecht-textbox" type="search" id="${id}-search" autocomplete="off" spellcheck="false" aria-describedby="${id}-search-help"><span class="control__help" id="${id}-search-help">${searchHelp}</span></div>
<div class="control"><label class="utrecht-form-label" for="${id}-order">${list.sort}</label>
<select class="utrecht-select" id="${id}-order">${options(orders)}</select></div>
<div class="control control--button"><button class="nl-button nl-button--secondary" type="button" id="${id}-reset">${list.reset}</button></div>
</form>
<p class="status" id="${id}-status" role="status"></p>`
}

function pager(id: 'people' | 'files', { words: { list, sections } }: Voice): Html {
  return html`<nav class="pager" id="${id}-pager" aria-label="${list.pages}: ${sections[id]}" hidden>
<button class="nl-button nl-button--secondary" type="button" id="${id}-previous">${list.previous}</button>
<span class="pager__page" id="${id}-page"></span>
<button class="nl-button nl-button--secondary" type="button" id="${id}-next">${list.next}</button></nav>`
}

function entries(words: Readonly<Record<string, string>>): Options['options'] {
  return Object.entries(words)
}
