import type { InquiryReport } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { wordOf } from '../words/fill.ts'
import { figure, paragraph, section, table, type Voice } from './figures.ts'

/** Which kinds of data, sensitive matter and documents. */
export function leakedSection({ byLabel, byCategory, byDocumentType }: InquiryReport, voice: Voice): Html {
  const { leaked, labels, categories, documentTypes } = voice.words
  const people = { title: leaked.people, numeric: true }
  const files = { title: leaked.files, numeric: true }
  if (byLabel.length === 0 && byCategory.length === 0) return section('leaked', voice, paragraph(leaked.none))
  return section(
    'leaked',
    voice,
    html`${paragraph(leaked.intro)}
<div class="columns">${
      byCategory.length === 0
        ? null
        : html`<div>${table(
            leaked.categories,
            [{ title: leaked.kind }, people, files],
            byCategory.map((row) => {
              const word = wordOf(categories, row.category)
              const filter = `category:${row.category}`
              return [
                html`${word}`,
                figure(row.people, { list: 'people', filter }, `${leaked.people}, ${word}`, voice),
                figure(row.files, { list: 'files', filter }, `${leaked.files}, ${word}`, voice),
              ]
            }),
            { captionShown: true },
          )}<p class="note">${leaked.categoriesHelp}</p></div>`
    }<div>${table(
      leaked.labels,
      [{ title: leaked.kind }, people, { title: leaked.findings, numeric: true }],
      byLabel.map((row) => {
        const word = wordOf(labels, row.label)
        const filter = `label:${row.label}`
        return [
          html`${word}`,
          figure(row.people, { list: 'people', filter }, `${leaked.people}, ${word}`, voice),
          html`${voice.number(row.findings)}`,
        ]
      }),
      { captionShown: true },
    )}</div><div>${table(
      leaked.types,
      [{ title: leaked.kind }, files],
      byDocumentType.map((row) => {
        const word = wordOf(documentTypes, row.type)
        return [html`${word}`, figure(row.files, { list: 'files', filter: `type:${row.type}` }, word, voice)]
      }),
      { captionShown: true },
    )}</div></div>`,
  )
}
