import type { InquiryReport, ReportedFile } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { fill, wordOf } from '../words/fill.ts'
import { paragraph, section, table, type Voice } from './figures.ts'
import { PAGE_LIMITS } from './list-data.ts'

const SHOWN_FILES = 500
const SHOWN_PROBLEMS = 5

/** Files that were not read whole: why, and what somebody can do. In the page itself, so that it prints. */
export function unreadSection({ files }: InquiryReport, voice: Voice): Html {
  const { unread } = voice.words
  const numbered = files.map((file, index) => ({ file, index }))
  const mine = numbered.filter(
    ({ file: { status, purged } }) => status !== 'read' && status !== 'empty' && purged !== 'findings',
  )
  if (mine.length === 0) return section('unread', voice, paragraph(unread.none))
  return section(
    'unread',
    voice,
    html`${paragraph(unread.intro)}
${mine.length > SHOWN_FILES ? paragraph(fill(unread.more, { n: voice.number(SHOWN_FILES) })) : null}
${table(
  unread.caption,
  [{ title: unread.file }, { title: unread.why }, { title: unread.advice }],
  mine.slice(0, SHOWN_FILES).map(({ file, index }) => [name(file, index), why(file, voice), advice(file, voice)]),
  { stacked: true },
)}`,
  )
}

function name({ path }: ReportedFile, index: number): Html {
  return index < PAGE_LIMITS.files
    ? html`<a class="nl-link" href="#f-${index + 1}"><bdi>${path}</bdi></a>`
    : html`<bdi>${path}</bdi>`
}

function why(file: ReportedFile, { words }: Voice): Html {
  const inside = file.problems.filter(({ part }) => part !== null).slice(0, SHOWN_PROBLEMS)
  return html`${wordOf(words.statuses, file.status)}${inside.map(
    ({ part, status }) =>
      html`<br><bdi>${fill(words.unread.inside, { part: part ?? '' })}</bdi> (${wordOf(words.statuses, status)})`,
  )}`
}

function advice({ problems }: ReportedFile, { lang, words }: Voice): Html {
  const texts = [...new Set(problems.flatMap((problem) => problem.advice.map((text) => text[lang])))]
  if (texts.length === 0) return html`${words.unread.noAdvice}`
  return html`${texts.slice(0, SHOWN_PROBLEMS).map((text, index) => html`${index > 0 ? html`<br>` : null}${text}`)}`
}
