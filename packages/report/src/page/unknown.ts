import type { InquiryReport, UploadSeen } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { count, fill, wordOf } from '../words/fill.ts'
import { figure, paragraph, section, table, type Target, type Voice } from './figures.ts'
import { dateTime } from './made.ts'

type RowName = keyof Voice['words']['unknown']['rows']

/** What the inquiry cannot say, what that means and what somebody can do. */
export function unknownSection(report: InquiryReport, voice: Voice): Html {
  const { unknown: words } = voice.words
  const rows = rowsOf(report).filter(({ value }) => value > 0)
  const { period } = report.unknown
  return section(
    'unknown',
    voice,
    html`${paragraph(words.intro)}
${
  rows.length === 0
    ? paragraph(words.none)
    : table(
        words.caption,
        [{ title: words.what }, { title: words.number, numeric: true }, { title: words.means }, { title: words.todo }],
        rows.map(({ name, value, target }) => {
          const { what, means, todo } = words.rows[name]
          return [html`${what}`, figure(value, target, what, voice), html`${means}`, html`${todo}`]
        }),
        { stacked: true },
      )
}
<ul class="points">${[
      period === null
        ? report.choices.manifest
          ? null
          : words.noManifest
        : fill(words.outside, { first: voice.day(period.first), last: voice.day(period.last) }),
      words.beyond,
      words.missed,
    ].map((text) => (text === null ? null : html`<li>${text}</li>`))}</ul>
${missingUploads(report, voice)}${wrongRows(report, voice)}`,
  )
}

function rowsOf(report: InquiryReport): readonly { name: RowName; value: number; target: Target }[] {
  const { totals, unknown } = report
  return [
    { name: 'notRead', value: totals.filesNotRead, target: { section: 'unread' } },
    { name: 'empty', value: totals.filesEmpty, target: { list: 'files', filter: 'empty' } },
    { name: 'purged', value: totals.filesPurged, target: { list: 'files', filter: 'purged' } },
    { name: 'images', value: unknown.imagesOfPeople, target: { list: 'files', filter: 'images' } },
    { name: 'possible', value: unknown.possiblePeople, target: { list: 'people', filter: 'possible' } },
    { name: 'doubtful', value: unknown.doubtfulFiles, target: { list: 'files', filter: 'doubtful' } },
    { name: 'missing', value: unknown.uploadsWithoutFile, target: { section: 'missing-uploads' } },
    { name: 'untraced', value: unknown.filesWithoutUpload ?? 0, target: { list: 'files', filter: 'untraced' } },
    { name: 'noTime', value: unknown.uploadsWithoutTime, target: { section: 'where' } },
    { name: 'gaps', value: daysWithoutUploads(report), target: { section: 'where-days' } },
    { name: 'rows', value: unknown.manifestProblems.length, target: { section: 'manifest-rows' } },
  ]
}

/** Days between the first and the last upload on which nothing was uploaded. */
function daysWithoutUploads({ unknown: { period }, days }: InquiryReport): number {
  if (period === null) return 0
  const span = Math.round((Date.parse(period.last) - Date.parse(period.first)) / 86_400_000) + 1
  return Math.max(0, span - days.length)
}

function missingUploads({ unknown: { missingUploads: uploads } }: InquiryReport, voice: Voice): Html | null {
  if (uploads.length === 0) return null
  const { unknown: words, where } = voice.words
  const seen = uploads.some((upload) => upload.seen !== undefined)
  return html`<details class="more" id="missing-uploads"><summary>${fill(words.missingCaption, { n: voice.number(uploads.length) })}</summary>
${table(
  fill(words.missingCaption, { n: voice.number(uploads.length) }),
  [
    { title: words.file },
    { title: words.when },
    { title: where.service },
    { title: where.department },
    ...(seen ? [{ title: words.seen }] : []),
  ],
  uploads
    .map((upload) => [upload, seenOf(upload.seen, voice)] as const)
    .map(([{ file, timestamp, service, department }, saw]) => [
      html`<bdi>${file}</bdi>`,
      html`${timestamp === undefined ? '–' : dateTime(timestamp, voice)}`,
      html`${service ?? '–'}`,
      html`${department ?? '–'}`,
      ...(seen ? [html`${saw}`] : []),
    ]),
)}</details>`
}

/** What the gate saw of an upload of which it kept nothing: kinds with counts, people, and whether it read all. */
function seenOf(seen: UploadSeen | undefined, { words, number }: Voice): string {
  if (seen === undefined) return '–'
  const kinds = Object.entries(seen.labels).map(([label, count]) => `${wordOf(words.labels, label)} (${number(count)})`)
  const parts = [
    ...kinds,
    ...seen.categories.map((category) => wordOf(words.categories, category)),
    ...(seen.people > 0 ? [count(words.card.peopleCount, seen.people, number(seen.people))] : []),
    ...(seen.fullyRead ? [] : [words.unknown.notAllSeen]),
  ]
  return parts.length === 0 ? words.unknown.nothingSeen : parts.join(', ')
}

const SHOWN_ROWS = 100

function wrongRows({ unknown: { manifestProblems } }: InquiryReport, voice: Voice): Html | null {
  if (manifestProblems.length === 0) return null
  const { unknown: words } = voice.words
  const shown = manifestProblems.slice(0, SHOWN_ROWS)
  const caption = fill(words.rowsCaption, { n: voice.number(shown.length) })
  return html`<details class="more" id="manifest-rows"><summary>${caption}</summary>
${table(
  caption,
  [{ title: words.line, numeric: true }, { title: words.column }, { title: words.code }],
  shown.map(({ line, column, code }) => [html`${voice.number(line)}`, html`${column}`, html`<code>${code}</code>`]),
)}</details>`
}
