import type { InquiryReport } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { count, fill, wordOf } from '../words/fill.ts'
import { figure, paragraph, section, table, type Voice } from './figures.ts'

/** Who of the affected can be told, and how; for whom there is public notice only. */
export function contactSection({ contact }: InquiryReport, voice: Voice): Html {
  const { contact: words, contactWays } = voice.words
  if (contact.ways.length === 0) return section('contact', voice, paragraph(words.none))
  const notes = [
    contact.protectedAddress > 0
      ? count(words.protected, contact.protectedAddress, voice.number(contact.protectedAddress))
      : null,
    contact.deceased > 0 ? count(words.deceased, contact.deceased, voice.number(contact.deceased)) : null,
    words.basis,
  ]
  return section(
    'contact',
    voice,
    html`${paragraph(fill(words.intro, { direct: voice.number(contact.direct), publicNotice: voice.number(contact.publicNotice) }))}
${table(
  words.caption,
  [{ title: words.way }, { title: words.people, numeric: true }, { title: words.what }],
  contact.ways.map(({ way, people }) => {
    const name = wordOf(contactWays, way)
    const filter = `contact:${way}`
    return [html`${name}`, figure(people, { list: 'people', filter }, name, voice), html`${wordOf(words.ways, way)}`]
  }),
  { stacked: true },
)}
<ul class="points">${notes.map((note) => (note === null ? null : html`<li>${note}</li>`))}</ul>`,
  )
}
