import { type Html, html } from '../text/html.ts'
import { count, fill, wordOf } from '../words/fill.ts'
import type { Formats } from './formats.ts'
import type { ListData, PassageRow } from './rows.ts'

/** Passages with what was found in them marked, and where they stand. */
export function passagesView(passages: readonly PassageRow[], { terms, files }: ListData, formats: Formats): Html {
  const { card } = terms
  return html`<ul class="proofs">${passages.map(
    (
      passage,
    ) => html`<li class="proof"><blockquote class="proof__text">${markedText(passage, terms.labels)}</blockquote>
<p class="proof__source">${fileLink(passage.file, files)}${passage.part === null ? null : html` · ${fill(card.part, { part: passage.part })}`}${
      passage.categories.length === 0
        ? null
        : html` · <strong>${fill(card.shows, { categories: formats.list(passage.categories.map((code) => wordOf(terms.categories, code))) })}</strong>`
    }</p></li>`,
  )}</ul>`
}

/** A link to a file of the list. */
export function fileLink(index: number, files: ListData['files']): Html {
  const file = files[index]
  return file === undefined ? html`–` : html`<a class="nl-link" href="#f-${index + 1}"><bdi>${file.path}</bdi></a>`
}

/** The first of many things, and how many more there are. */
export function some<T>(
  items: readonly T[],
  limit: number,
  view: (item: T) => Html,
  more: string,
  formats: Formats,
): Html {
  const rest = items.length - limit
  return html`<ul class="plain">${items.slice(0, limit).map((item) => html`<li>${view(item)}</li>`)}${
    rest > 0 ? html`<li>${count({ one: more, other: more }, rest, formats.number(rest))}</li>` : null
  }</ul>`
}

function markedText({ text, marks }: PassageRow, labels: Readonly<Record<string, string>>): Html[] {
  const pieces: Html[] = []
  let at = 0
  for (const [start, end, label, own] of marks) {
    if (start < at) continue
    pieces.push(html`${text.slice(at, start)}`)
    const marked = text.slice(start, end)
    pieces.push(
      own === 1
        ? html`<mark class="nl-mark"><bdi>${marked}</bdi> <span class="mark-label">${wordOf(labels, label)}</span></mark>`
        : html`<span class="mark-other"><bdi>${marked}</bdi></span>`,
    )
    at = end
  }
  pieces.push(html`${text.slice(at)}`)
  return pieces
}
