import type { FoundPerson, InquiryReport, Language } from '@sluiswacht/model'
import { maskFound } from './mask/mask-report.ts'
import { visible } from './text/visible.ts'
import { fill, wordOf } from './words/fill.ts'
import { wordsOf } from './words/words.ts'

/** The figures of page 1 in a few lines, for the end of a scan. */
export function reportSummary({ totals, unknown }: InquiryReport, lang: Language, directory: string): string {
  const { terminal } = wordsOf(lang)
  return [
    fill(terminal.files, {
      files: String(totals.files),
      read: String(totals.filesRead),
      empty: String(totals.filesEmpty),
      notRead: String(totals.filesNotRead),
    }),
    fill(terminal.personal, { n: String(totals.filesWithPersonalData) }),
    ...(totals.filesPurged > 0 ? [fill(terminal.purged, { n: String(totals.filesPurged) })] : []),
    fill(terminal.people, {
      people: String(totals.people),
      minors: String(totals.minors),
      bsn: String(totals.withBsn),
      special: String(totals.withSpecialCategories),
    }),
    ...(unknown.uploadsWithoutFile + unknown.manifestProblems.length > 0
      ? [
          fill(terminal.manifest, {
            missing: String(unknown.uploadsWithoutFile),
            rows: String(unknown.manifestProblems.length),
          }),
        ]
      : []),
    fill(terminal.report, { path: `${directory}/report.html` }),
  ].join('\n')
}

/** The answer of `find` for a terminal, masked unless `showValues`. */
export function foundText(found: readonly FoundPerson[], lang: Language, showValues: boolean): string {
  const { terminal } = wordsOf(lang)
  if (found.length === 0) return `${terminal.nothing}\n`
  return `${found.map((person) => personText(showValues ? person : maskFound(person), lang)).join('\n\n')}\n`
}

function personText(person: FoundPerson, lang: Language): string {
  const { terminal, roles, certainties, labels, categories, card } = wordsOf(lang)
  const standing = [
    wordOf(roles, person.role),
    ...(person.minor ? [card.minor] : []),
    wordOf(certainties, person.certainty),
    fill(terminal.match, { percent: String(Math.round(person.match * 100)) }),
  ]
  const kinds = [
    ...person.labels.map((label) => wordOf(labels, label)),
    ...person.categories.map((category) => wordOf(categories, category)),
  ]
  return [
    `${person.name === '' ? card.nameless : person.name} (${standing.join(', ')})`,
    `  ${kinds.join(', ')}`,
    ...person.documents.flatMap(({ path, uploads }) => [
      `  ${path}`,
      ...uploads.map(
        ({ timestamp, service, department, action }) =>
          `    ${[timestamp, service, department, action].filter((part) => part !== undefined && part !== '').join(' · ')}`,
      ),
    ]),
  ]
    .map(visible)
    .join('\n')
}
