import { type Html, html } from '../text/html.ts'
import { count, fill, wordOf } from '../words/fill.ts'
import type { Formats } from './formats.ts'
import { fileLink, passagesView, some } from './passage-view.ts'
import type { ListData, PersonRow } from './rows.ts'

const SHOWN_FILES = 20
const SHOWN_VALUES = 8

/** One person of the list: who, what leaked, and inside it the proof. */
export function personView(person: PersonRow, number: number, data: ListData, formats: Formats): Html {
  const { terms } = data
  const name = person.name === '' ? terms.card.nameless : person.name
  const kinds = person.labels.filter((label) => label !== 'PERSON' || person.labels.length === 1)
  return html`<li class="card" id="p-${number}" data-severity="${person.categories.length > 0 ? 'high' : 'normal'}"><details>
<summary class="card__summary"><span class="card__name"><bdi>${name}</bdi></span>
<span class="card__tags"><span class="nl-data-badge">${wordOf(terms.roles, person.role)}</span>${
    person.minor ? html` <span class="nl-data-badge tag--minor">${terms.card.minor}</span>` : null
  }${person.certainty === 'possible' ? html` <span class="nl-data-badge tag--doubt">${terms.certainties.possible}</span>` : null}</span>
<span class="card__what">${formats.list(kinds.map((label) => wordOf(terms.labels, label)))}${
    person.categories.length === 0
      ? null
      : html`<br><strong>${formats.list(person.categories.map((code) => wordOf(terms.categories, code)))}</strong>`
  }</span>
<span class="card__count">${count(terms.card.documents, person.documents, formats.number(person.documents))}${
    person.distinct < person.documents
      ? html` (${count(terms.card.distinct, person.distinct, formats.number(person.distinct))})`
      : null
  }</span></summary>
<div class="card__body">${proof(person, name, data, formats)}${facts(person, data, formats)}</div></details></li>`
}

function proof(person: PersonRow, name: string, data: ListData, formats: Formats): Html {
  const { card } = data.terms
  return html`<div class="card__proof"><h3 class="card__heading">${fill(card.proofOf, { name })}</h3>
${person.passages.length === 0 ? html`<p>${card.noProof}</p>` : passagesView(person.passages, data, formats)}</div>`
}

function facts(person: PersonRow, data: ListData, formats: Formats): Html {
  const { terms, files } = data
  const { card } = terms
  const rows: (Html | null)[] = [
    person.aliases.length === 0 ? null : fact(card.alsoCalled, bdiList(person.aliases)),
    ...person.values.map(([label, values]) => fact(wordOf(terms.labels, label), bdiList(values))),
    person.categories.length === 0
      ? null
      : fact(card.sensitive, html`${formats.list(person.categories.map((code) => wordOf(terms.categories, code)))}`),
    fact(card.certainty, html`${certainty(person, data, formats)}`),
    fact(
      card.where,
      some(person.files, SHOWN_FILES, (index) => fileLink(index, files), card.more, formats),
    ),
    fact(card.when, html`${uploaded(person, data, formats)}`),
    person.way === null
      ? null
      : fact(
          card.contact,
          html`${wordOf(terms.contactWays, person.way)}${person.protectedAddress ? html` <strong>(${card.protectedAddress})</strong>` : null}`,
        ),
    fact(card.reference, html`<code>${person.id}</code>`),
  ]
  return html`<dl class="facts">${rows}</dl>`

  function bdiList(values: readonly string[]): Html {
    return some(values, SHOWN_VALUES, (value) => html`<bdi>${value}</bdi>`, card.more, formats)
  }
}

function certainty({ certainty: sure, reasons }: PersonRow, { terms }: ListData, formats: Formats): string {
  const word = wordOf(terms.certainties, sure)
  if (reasons.length === 0) return word
  return `${word}, ${fill(terms.card.because, { reasons: formats.list(reasons.map((code) => wordOf(terms.reasons, code))) })}`
}

/** `3 uploads, 1 oktober 2026 tot en met 3 oktober 2026, naar …, door …` */
function uploaded(person: PersonRow, { terms: { card }, files }: ListData, formats: Formats): string {
  const mine = person.files.map((index) => files[index]).filter((file) => file !== undefined)
  const services = [...new Set(mine.flatMap((file) => file.services))]
  const departments = [...new Set(mine.flatMap((file) => file.departments))]
  const { first, last } = person
  return [
    count(card.uploads, person.uploads, formats.number(person.uploads)),
    first === null || last === null
      ? null
      : first === last
        ? formats.day(first)
        : fill(card.between, { first: formats.day(first), last: formats.day(last) }),
    services.length === 0 ? null : fill(card.to, { services: formats.list(services.slice(0, SHOWN_VALUES)) }),
    departments.length === 0 ? null : fill(card.by, { departments: formats.list(departments.slice(0, SHOWN_VALUES)) }),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** A term with its description. */
export function fact(term: string, description: Html): Html {
  return html`<div class="fact"><dt>${term}</dt><dd>${description}</dd></div>`
}
