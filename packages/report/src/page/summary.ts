import type { InquiryReport } from '@sluiswacht/model'
import { type Html, html } from '../text/html.ts'
import { count, fill } from '../words/fill.ts'
import { figure, heading, section, type Target, type Voice } from './figures.ts'

interface Card {
  readonly value: number
  readonly what: string
  readonly help?: string
  readonly target: Target
  readonly size?: 'main'
}

/** Page 1: the answer to the mayor, with what is not known just as large. */
export function summarySection(report: InquiryReport, voice: Voice): Html {
  const { summary } = voice.words
  return section(
    'summary',
    voice,
    html`<p class="lead">${lead(report, voice)}</p>
<div class="halves"><div class="half">${heading(3, summary.known)}${cards(known(report, voice), voice)}</div>
<div class="half half--unknown">${heading(3, summary.unknown)}${cards(unknown(report, voice), voice)}<p class="note">${outside(report, voice)} ${voice.words.unknown.beyond}</p></div></div>`,
  )
}

/** What lies outside the log, or that there is none. */
function outside({ choices, unknown: { period } }: InquiryReport, { words, day }: Voice): string {
  if (!choices.manifest || period === null) return words.summary.noManifest
  return fill(words.unknown.outside, { first: day(period.first), last: day(period.last) })
}

function lead({ totals }: InquiryReport, { words: { summary }, number }: Voice): string {
  if (totals.files === 0) return summary.noFiles
  if (totals.filesWithPersonalData === 0) {
    return [fill(summary.none, { read: number(totals.filesRead) }), purgedSentence(), unreadSentence()]
      .filter((sentence) => sentence !== '')
      .join(' ')
  }
  return [
    count(summary.lead, totals.people, number(totals.people), {
      withData: number(totals.filesWithPersonalData),
      files: number(totals.files),
    }),
    totals.minors > 0 ? count(summary.minors, totals.minors, number(totals.minors)) : '',
    totals.withBsn > 0 ? count(summary.bsn, totals.withBsn, number(totals.withBsn)) : '',
    purgedSentence(),
    unreadSentence(),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')

  function purgedSentence(): string {
    return totals.filesPurged > 0 ? count(summary.purged, totals.filesPurged, number(totals.filesPurged)) : ''
  }

  function unreadSentence(): string {
    return totals.filesNotRead > 0
      ? count(summary.notAll, totals.filesNotRead, number(totals.filesNotRead))
      : summary.all
  }
}

function known({ totals, choices }: InquiryReport, { words: { summary } }: Voice): readonly Card[] {
  const people = (filter: string): Target => ({ list: 'people', filter })
  const files = (filter: string): Target => ({ list: 'files', filter })
  return [
    { value: totals.people, what: summary.people, help: summary.peopleHelp, target: people('affected'), size: 'main' },
    { value: totals.minors, what: summary.minorsLabel, target: people('minors') },
    { value: totals.withBsn, what: summary.withBsn, target: people('bsn') },
    {
      value: totals.withSpecialCategories,
      what: summary.withSpecial,
      help: summary.withSpecialHelp,
      target: people('special'),
    },
    {
      value: totals.professionals,
      what: summary.professionals,
      help: summary.professionalsHelp,
      target: people('professionals'),
    },
    {
      value: totals.publicFigures,
      what: summary.publicFigures,
      help: summary.publicFiguresHelp,
      target: people('publicFigures'),
    },
    { value: totals.files, what: summary.files, target: files('all'), size: 'main' },
    { value: totals.filesWithPersonalData, what: summary.withData, target: files('personal') },
    { value: totals.filesRead, what: summary.read, target: files('read') },
    ...(choices.manifest ? [{ value: totals.uploads, what: summary.uploads, target: { section: 'where' } }] : []),
  ]
}

function unknown({ totals, unknown: gaps, choices }: InquiryReport, { words: { summary } }: Voice): readonly Card[] {
  const section = { section: 'unknown' }
  return [
    { value: totals.filesNotRead, what: summary.notRead, target: { section: 'unread' }, size: 'main' },
    {
      value: totals.filesEmpty,
      what: summary.empty,
      help: summary.emptyHelp,
      target: { list: 'files', filter: 'empty' },
    },
    { value: gaps.imagesOfPeople, what: summary.images, target: { list: 'files', filter: 'images' } },
    {
      value: gaps.possiblePeople,
      what: summary.possible,
      help: summary.possibleHelp,
      target: { list: 'people', filter: 'possible' },
    },
    { value: gaps.doubtfulFiles, what: summary.doubtful, target: { list: 'files', filter: 'doubtful' } },
    ...(choices.manifest
      ? [
          { value: gaps.uploadsWithoutFile, what: summary.missing, target: section },
          {
            value: gaps.filesWithoutUpload ?? 0,
            what: summary.untraced,
            target: { list: 'files', filter: 'untraced' } as const,
          },
        ]
      : []),
  ]
}

function cards(items: readonly Card[], voice: Voice): Html {
  return html`<ul class="cards">${items.map(
    ({ value, what, help, target, size }) =>
      html`<li class="number${size === 'main' ? ' number--main' : ''}"><span class="number__value">${figure(value, target, what, voice)}</span>
<span class="number__text"><span class="number__what" aria-hidden="${value === 0 ? 'false' : 'true'}">${what}</span>${
        help === undefined ? null : html` <span class="number__help">${help}</span>`
      }</span></li>`,
  )}</ul>`
}
