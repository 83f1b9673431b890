import type {
  Identifiers,
  InquiryReport,
  Label,
  Language,
  Passage,
  ReportedFile,
  ReportedPerson,
} from '@sluiswacht/model'
import type { FileRow, ListData, PassageRow, PersonRow } from '../list/rows.ts'
import { termsOf } from '../words/words.ts'

/** The page holds so much at most; what is beyond stands in the tables. Keeps it under some 30 MB. */
export const PAGE_LIMITS = {
  people: 5000,
  files: 10_000,
  filesAPerson: 200,
  valuesAKind: 20,
  passageCharacters: 8_000_000,
} as const

/** The labels of the identifiers of a person. */
export const LABEL_OF: Readonly<Record<keyof Identifiers, Label>> = {
  bsn: 'BSN',
  dob: 'DOB',
  address: 'ADDRESS',
  postcode: 'POSTCODE',
  phone: 'PHONE',
  email: 'EMAIL',
  iban: 'IBAN',
  card: 'CARD',
  idDoc: 'ID_DOC',
  vNumber: 'V_NUMBER',
  licensePlate: 'LICENSE_PLATE',
  caseNumber: 'CASE_NUMBER',
  username: 'USERNAME',
  ip: 'IP',
}

/** What the page lists, most serious first, bounded by {@link PAGE_LIMITS}. */
export function listData(report: InquiryReport, lang: Language): ListData {
  const files = report.files.slice(0, PAGE_LIMITS.files)
  const indexOf = new Map(files.map(({ path }, index) => [path, index]))
  const budget = { left: PAGE_LIMITS.passageCharacters }
  const people = bySeverity(report.people).slice(0, PAGE_LIMITS.people)
  return {
    lang,
    terms: termsOf(lang),
    people: people.map((person) => personRow(person, indexOf, budget)),
    files: files.map((file) => fileRow(file, lang, indexOf, budget)),
  }
}

/** Affected people before officials; then those of whom most is at stake: sensitive matter, minors, BSN, many kinds. */
function bySeverity(people: readonly ReportedPerson[]): readonly ReportedPerson[] {
  const weight = ({ role, categories, minor, identifiers, labels }: ReportedPerson): number =>
    (role === 'professional' ? -2000 : role === 'public_figure' ? -4000 : 0) +
    categories.length * 20 +
    (minor ? 50 : 0) +
    ((identifiers.bsn?.length ?? 0) > 0 ? 40 : 0) +
    labels.length
  const weighed = people.map((person) => ({ person, weight: weight(person) }))
  return weighed.toSorted((a, b) => b.weight - a.weight).map(({ person }) => person)
}

function personRow(person: ReportedPerson, indexOf: ReadonlyMap<string, number>, budget: { left: number }): PersonRow {
  const kinds = Object.keys(LABEL_OF) as (keyof Identifiers)[]
  return {
    id: person.id,
    name: person.name,
    aliases: person.aliases.slice(0, PAGE_LIMITS.valuesAKind),
    role: person.role,
    minor: person.minor,
    certainty: person.certainty,
    reasons: person.reasons,
    labels: person.labels,
    values: kinds.flatMap((kind) => {
      const values = person.identifiers[kind] ?? []
      return values.length === 0 ? [] : [[LABEL_OF[kind], values.slice(0, PAGE_LIMITS.valuesAKind)] as const]
    }),
    categories: person.categories,
    files: person.documents
      .map((path) => indexOf.get(path))
      .filter((index) => index !== undefined)
      .slice(0, PAGE_LIMITS.filesAPerson),
    documents: person.documents.length,
    distinct: person.distinctDocuments ?? person.documents.length,
    way: person.contact?.way ?? null,
    protectedAddress: person.contact?.protectedAddress ?? false,
    uploads: person.uploads,
    first: person.firstDay,
    last: person.lastDay,
    passages: passageRows(person.passages, indexOf, budget),
  }
}

/** How a file was read, as it is shown: of one whose findings were destroyed nothing is known any more. */
export function statusOf({ status, purged }: ReportedFile): FileRow['status'] {
  return purged === 'findings' ? 'purged' : status
}

function fileRow(
  file: ReportedFile,
  lang: Language,
  indexOf: ReadonlyMap<string, number>,
  budget: { left: number },
): FileRow {
  return {
    path: file.path,
    status: statusOf(file),
    purged: file.purged ?? null,
    type: file.documentType,
    personal: file.personalData,
    people: file.people,
    found: Object.entries(file.findings).map(([label, number]) => [label as Label, number] as const),
    categories: file.categories,
    uploads: file.uploads,
    services: file.services,
    departments: file.departments,
    days: file.days,
    images: file.imagesOfPeople,
    doubtful: file.doubtful,
    digest: file.sha256,
    problems: file.problems.slice(0, 10).map(({ part, status, advice }) => ({
      part,
      status,
      advice: advice.map((text) => text[lang]),
    })),
    passages: passageRows(file.passages, indexOf, budget),
  }
}

function passageRows(
  passages: readonly Passage[],
  indexOf: ReadonlyMap<string, number>,
  budget: { left: number },
): PassageRow[] {
  return passages.flatMap((passage, place) => {
    if (place > 0 && budget.left <= 0) return []
    budget.left -= passage.text.length
    return [
      {
        file: indexOf.get(passage.document) ?? -1,
        part: passage.part,
        text: passage.text,
        marks: passage.marks.map(({ start, end, label, own }) => [start, end, label, own ? 1 : 0] as const),
        categories: passage.categories,
      },
    ]
  })
}
