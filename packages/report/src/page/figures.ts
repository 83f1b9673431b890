import type { Language } from '@sluiswacht/model'
import { type Formats, formatsOf } from '../list/formats.ts'
import { type Html, html } from '../text/html.ts'
import type { Words } from '../words/texts.ts'
import { wordsOf } from '../words/words.ts'

/** What each section needs to speak its language. */
export interface Voice extends Formats {
  readonly lang: Language
  readonly words: Words
}

export function voiceOf(lang: Language): Voice {
  return { ...formatsOf(lang), lang, words: wordsOf(lang) }
}

/** Where a figure leads: to a list with a filter, or to a section. */
export type Target = { readonly list: 'people' | 'files'; readonly filter: string } | { readonly section: string }

/** A figure as a link to what proves it; nought proves nothing and is no link. */
export function figure(value: number, target: Target, what: string, { number }: Voice): Html {
  if (value === 0) return html`<span class="figure figure--none">${number(value)}</span>`
  const text = html`<span class="figure">${number(value)}</span><span class="visually-hidden"> ${what}</span>`
  return 'section' in target
    ? html`<a class="nl-link" href="#${target.section}">${text}</a>`
    : html`<a class="nl-link" href="#${target.list}" data-list="${target.list}" data-filter="${target.filter}">${text}</a>`
}

export function heading(level: 1 | 2 | 3, text: string, id?: string): Html {
  const at = id === undefined ? null : html` id="${id}"`
  if (level === 1) return html`<h1 class="nl-heading nl-heading--level-1"${at}>${text}</h1>`
  if (level === 2) return html`<h2 class="nl-heading nl-heading--level-2"${at} tabindex="-1">${text}</h2>`
  return html`<h3 class="nl-heading nl-heading--level-4"${at}>${text}</h3>`
}

/** A section with its heading; the heading names the region. */
export function section(id: keyof Words['sections'], { words }: Voice, content: Html): Html {
  return html`<section class="section" id="${id}" aria-labelledby="${id}-heading">
${heading(2, words.sections[id], `${id}-heading`)}
${content}
</section>`
}

export function paragraph(text: string): Html {
  return html`<p class="nl-paragraph">${text}</p>`
}

interface TableColumn {
  readonly title: string
  readonly numeric?: boolean
}

/**
 * A table whose first column names the row; other columns are figures when `numeric`. The caption is only spoken when
 * a heading already says the same. A table of sentences is `stacked` on a narrow screen, where its explicit roles keep
 * it a table for a screen reader.
 */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Html[])[],
  { captionShown = false, stacked = false }: { readonly captionShown?: boolean; readonly stacked?: boolean } = {},
): Html {
  const role = (name: string): Html | null => (stacked ? html` role="${name}"` : null)
  const cell = (content: Html, index: number): Html => {
    const { title = '', numeric } = columns[index] ?? {}
    return index === 0
      ? html`<th scope="row"${role('rowheader')} class="utrecht-table__header-cell">${content}</th>`
      : html`<td${role('cell')} data-title="${title}" class="utrecht-table__cell${numeric ? ' utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data' : ''}">${content}</td>`
  }
  const head = columns.map(
    ({ title, numeric }) =>
      html`<th scope="col"${role('columnheader')} class="utrecht-table__header-cell${numeric ? ' utrecht-table__header-cell--numeric-column' : ''}">${title}</th>`,
  )
  return html`<div class="table-scroll" role="region" aria-label="${caption}" tabindex="0"><table${role('table')} class="utrecht-table${stacked ? ' stacked' : ''}">
<caption class="utrecht-table__caption${captionShown ? '' : ' visually-hidden'}">${caption}</caption>
<thead${role('rowgroup')} class="utrecht-table__header"><tr${role('row')} class="utrecht-table__row">${head}</tr></thead>
<tbody${role('rowgroup')} class="utrecht-table__body">${rows.map((row) => html`<tr${role('row')} class="utrecht-table__row">${row.map(cell)}</tr>`)}</tbody>
</table></div>`
}
