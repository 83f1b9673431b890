import type { Identifiers, InquiryReport, Language, ReportedFile, ReportedPerson } from '@sluiswacht/model'
import { LABEL_OF, statusOf } from '../page/list-data.ts'
import { wordOf } from '../words/fill.ts'
import type { Terms } from '../words/texts.ts'
import { termsOf } from '../words/words.ts'
import type { Cell } from './csv.ts'
import { COLUMN_TITLES } from './titles.ts'

/** A table of the report: for CSV and for a sheet. */
export interface Table {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: () => Iterable<readonly Cell[]>
}

interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => Cell
}

export function peopleTable({ people }: InquiryReport, lang: Language): Table {
  const titles = COLUMN_TITLES[lang]
  return tableOf(titles.people, people, peopleColumns(lang, termsOf(lang)))
}

export function filesTable({ files }: InquiryReport, lang: Language): Table {
  return tableOf(COLUMN_TITLES[lang].files, files, filesColumns(lang, termsOf(lang)))
}

/** One row for each part that was not read whole. */
export function unreadTable({ files }: InquiryReport, lang: Language): Table {
  const titles = COLUMN_TITLES[lang]
  const terms = termsOf(lang)
  const problems = files.flatMap((file) => file.problems.map((problem) => ({ file, problem })))
  return tableOf(titles.unread, problems, [
    { title: titles.file, cell: ({ file }) => file.path },
    { title: titles.part, cell: ({ problem }) => problem.part },
    { title: titles.status, cell: ({ problem }) => wordOf(terms.statuses, problem.status) },
    { title: titles.codes, cell: ({ problem }) => problem.codes.join(', ') },
    { title: titles.advice, cell: ({ problem }) => problem.advice.map((text) => text[lang]).join(' ') },
  ])
}

function tableOf<Row>(name: string, items: readonly Row[], columns: readonly Column<Row>[]): Table {
  return {
    name,
    header: columns.map(({ title }) => title),
    *rows() {
      for (const item of items) yield columns.map(({ cell }) => cell(item))
    },
  }
}

function peopleColumns(lang: Language, terms: Terms): readonly Column<ReportedPerson>[] {
  const titles = COLUMN_TITLES[lang]
  const yes = (value: boolean): string => (value ? titles.yes : titles.no)
  return [
    { title: titles.id, cell: ({ id }) => id },
    { title: titles.name, cell: ({ name }) => name },
    { title: titles.aliases, cell: ({ aliases }) => aliases.join(', ') },
    { title: titles.role, cell: ({ role }) => wordOf(terms.roles, role) },
    { title: titles.minor, cell: ({ minor }) => yes(minor) },
    { title: titles.certainty, cell: ({ certainty }) => wordOf(terms.certainties, certainty) },
    { title: titles.data, cell: ({ labels }) => labels.map((label) => wordOf(terms.labels, label)).join(', ') },
    {
      title: titles.sensitive,
      cell: ({ categories }) => categories.map((category) => wordOf(terms.categories, category)).join(', '),
    },
    ...(Object.keys(LABEL_OF) as (keyof Identifiers)[]).map((kind) => ({
      title: wordOf(terms.labels, LABEL_OF[kind]),
      cell: ({ identifiers }: ReportedPerson) => (identifiers[kind] ?? []).join(', '),
    })),
    {
      title: titles.contact,
      cell: ({ contact }) => (contact ? wordOf(terms.contactWays, contact.way) : ''),
    },
    { title: titles.protectedAddress, cell: ({ contact }) => yes(contact?.protectedAddress ?? false) },
    { title: titles.documents, cell: ({ documents }) => documents.length },
    { title: titles.distinct, cell: ({ documents, distinctDocuments }) => distinctDocuments ?? documents.length },
    { title: titles.uploads, cell: ({ uploads }) => uploads },
    { title: titles.services, cell: ({ services }) => services.join(', ') },
    { title: titles.departments, cell: ({ departments }) => departments.join(', ') },
    { title: titles.firstDay, cell: ({ firstDay }) => firstDay },
    { title: titles.lastDay, cell: ({ lastDay }) => lastDay },
    { title: titles.files, cell: ({ documents }) => limited(documents) },
  ]
}

function filesColumns(lang: Language, terms: Terms): readonly Column<ReportedFile>[] {
  const titles = COLUMN_TITLES[lang]
  return [
    { title: titles.file, cell: ({ path }) => path },
    { title: titles.status, cell: (file) => wordOf(terms.statuses, statusOf(file)) },
    {
      title: titles.personal,
      cell: (file) => (file.purged === 'findings' ? titles.purged : titles[personalDataOf(file)]),
    },
    { title: titles.type, cell: ({ documentType }) => wordOf(terms.documentTypes, documentType) },
    { title: titles.people, cell: ({ people }) => people },
    {
      title: titles.data,
      cell: ({ findings }) =>
        Object.entries(findings)
          .map(([label, number]) => `${wordOf(terms.labels, label)} (${number})`)
          .join(', '),
    },
    {
      title: titles.sensitive,
      cell: ({ categories }) => categories.map((category) => wordOf(terms.categories, category)).join(', '),
    },
    { title: titles.uploads, cell: ({ uploads }) => uploads },
    { title: titles.services, cell: ({ services }) => services.join(', ') },
    { title: titles.departments, cell: ({ departments }) => departments.join(', ') },
    { title: titles.firstDay, cell: ({ days }) => days[0] ?? null },
    { title: titles.lastDay, cell: ({ days }) => days.at(-1) ?? null },
    { title: titles.images, cell: ({ imagesOfPeople }) => imagesOfPeople },
    {
      title: titles.advice,
      cell: ({ problems }) =>
        [...new Set(problems.flatMap(({ advice }) => advice.map((text) => text[lang])))].slice(0, 5).join(' '),
    },
    { title: titles.bytes, cell: ({ bytes }) => bytes },
    { title: titles.mediaType, cell: ({ mediaType }) => mediaType },
    { title: titles.digest, cell: ({ sha256 }) => sha256 },
  ]
}

/** What was not read whole may hold what was not found: that is not known, never "no". */
function personalDataOf({ personalData, status }: ReportedFile): 'yes' | 'no' | 'unknown' {
  if (personalData) return 'yes'
  return status === 'read' || status === 'empty' ? 'no' : 'unknown'
}

/** A cell of Excel holds 32,767 characters; the whole list is in people.ndjson. */
const LONGEST = 8000

function limited(values: readonly string[]): string {
  const text = values.join(' | ')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`
}
