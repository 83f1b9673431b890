import type { Inquiry } from '@sluiswacht/evidence'
import type {
  AffectedPerson,
  Category,
  InquiryFile,
  InquiryReport,
  Label,
  PartStatus,
  ReportedGroup,
  Upload,
} from '@sluiswacht/model'
import { isAffected } from '../overview/people.ts'
import { matchUploads } from '../overview/uploads.ts'
import { fileStatus } from '../scan/status.ts'

/** The figures of an inquiry without its lists of people and files. */
export type InquirySummary = Pick<
  InquiryReport,
  'totals' | 'byStatus' | 'byCategory' | 'byLabel' | 'byDocumentType' | 'services' | 'departments' | 'days' | 'unknown'
>

const PEOPLE_AT_ONCE = 250
type Groups = Map<string, { uploads: number; files: number; withPersonalData: number; people: number }>
const GROUPINGS = {
  services: ({ service }: Upload) => service,
  departments: ({ department }: Upload) => department,
  days: ({ timestamp }: Upload) => timestamp?.slice(0, 10),
} as const

/**
 * Counts an inquiry as its report does, for a server that goes on answering meanwhile: one file and a few people at a
 * time in memory, with pauses.
 */
export async function inquiryFigures(inquiry: Inquiry): Promise<InquirySummary> {
  const uploads = await inquiry.files.uploads()
  const paths = await inquiry.files.paths()
  const { ofFile, withoutFile } = matchUploads(paths, uploads)
  const count = new Counter(uploads, ofFile)
  const missing = new Set(paths)
  for await (const { file } of inquiry.contents.visit()) {
    missing.delete(file.path)
    count.file(file)
    await new Promise(setImmediate)
  }
  const unreachable = await inquiry.files.unreachable()
  for (const { path } of unreachable) missing.delete(path)
  count.unreachable(unreachable.length + missing.size)
  for (let after = 0; ; ) {
    const rows = await inquiry.people.facets(after, PEOPLE_AT_ONCE)
    const last = rows.at(-1)
    if (!last) break
    for (const person of await inquiry.people.numbered(rows.map(({ person_no }) => person_no))) count.person(person)
    after = last.person_no
    await new Promise(setImmediate)
  }
  return count.summary(withoutFile, await inquiry.files.uploadProblems())
}

class Counter {
  readonly #uploads: readonly Upload[]
  readonly #ofFile: ReadonlyMap<string, readonly Upload[]>
  readonly #groups: Readonly<Record<keyof typeof GROUPINGS, Groups>> = {
    services: new Map(),
    departments: new Map(),
    days: new Map(),
  }
  readonly #status = new Map<PartStatus | 'unreachable', number>()
  readonly #types = new Map<InquiryReport['byDocumentType'][number]['type'], number>()
  readonly #categories = new Map<Category, { people: number; files: number }>()
  readonly #labels = new Map<Label, { people: number; findings: number }>()
  readonly #totals = {
    files: 0,
    bytes: 0,
    filesPurged: 0,
    filesWithPersonalData: 0,
    people: 0,
    minors: 0,
    withBsn: 0,
    withSpecialCategories: 0,
    professionals: 0,
    publicFigures: 0,
  }
  #withoutUpload = 0
  #images = 0
  #doubtful = 0
  #possible = 0

  constructor(uploads: readonly Upload[], ofFile: ReadonlyMap<string, readonly Upload[]>) {
    this.#uploads = uploads
    this.#ofFile = ofFile
    for (const [kind, nameOf] of Object.entries(GROUPINGS))
      for (const list of ofFile.values())
        for (const upload of list) {
          const name = nameOf(upload)
          if (name !== undefined) groupOf(this.#groups[kind as keyof typeof GROUPINGS], name).uploads += 1
        }
  }

  file(file: InquiryFile): void {
    const purged = file.purged === 'findings'
    const findings = file.parts.flatMap(({ detection }) => detection.findings)
    const personal = file.parts.some(({ detection }) => detection.personalData)
    this.#totals.files += 1
    this.#totals.bytes += file.bytes
    this.#totals.filesPurged += Number(purged)
    this.#totals.filesWithPersonalData += Number(personal)
    if (!purged) add(this.#status, fileStatus(file.parts))
    if (personal) add(this.#types, mainType(file))
    for (const { label } of findings) this.#label(label).findings += 1
    const categories = file.parts.flatMap(({ detection }) => detection.categories.map(({ category }) => category))
    for (const category of new Set(categories)) this.#category(category).files += 1
    this.#images += file.parts.reduce(
      (sum, { images }) => sum + images.filter(({ kind }) => kind !== 'other').length,
      0,
    )
    this.#doubtful += Number(findings.length > 0 && findings.every(({ confidence }) => confidence === 'low'))
    const uploads = this.#ofFile.get(file.path) ?? []
    this.#withoutUpload += Number(uploads.length === 0)
    for (const [groups, names] of this.#namesOf([uploads]))
      for (const name of names) {
        const group = groupOf(groups, name)
        group.files += 1
        group.withPersonalData += Number(personal)
      }
  }

  unreachable(files: number): void {
    this.#totals.files += files
    if (files > 0) this.#status.set('unreachable', files)
  }

  person(person: AffectedPerson): void {
    if (!isAffected(person)) {
      this.#totals[person.role === 'professional' ? 'professionals' : 'publicFigures'] += 1
      return
    }
    this.#totals.people += 1
    this.#totals.minors += Number(person.minor)
    this.#totals.withBsn += Number((person.identifiers.bsn?.length ?? 0) > 0)
    this.#totals.withSpecialCategories += Number(person.categories.length > 0)
    this.#possible += Number(person.certainty === 'possible')
    for (const category of person.categories) this.#category(category).people += 1
    for (const label of new Set(person.mentions.map((mention) => mention.label))) this.#label(label).people += 1
    const lists = person.documents.map((path) => this.#ofFile.get(path) ?? [])
    for (const [groups, names] of this.#namesOf(lists)) for (const name of names) groupOf(groups, name).people += 1
  }

  summary(
    withoutFile: readonly Upload[],
    manifestProblems: InquirySummary['unknown']['manifestProblems'],
  ): InquirySummary {
    const of = (status: PartStatus): number => this.#status.get(status) ?? 0
    const { files, filesPurged } = this.#totals
    const filesRead = of('read')
    const filesEmpty = of('empty')
    const days = this.#uploads.flatMap(({ timestamp }) => timestamp?.slice(0, 10) ?? []).sort()
    const [first, last] = [days[0], days.at(-1)]
    const hasManifest = this.#uploads.length > 0
    return {
      totals: {
        ...this.#totals,
        uploads: hasManifest ? this.#uploads.length : files,
        filesRead,
        filesEmpty,
        filesNotRead: files - filesPurged - filesRead - filesEmpty,
      },
      byStatus: Object.fromEntries(this.#status),
      byCategory: [...this.#categories]
        .map(([category, counts]) => ({ category, ...counts }))
        .sort((a, b) => b.people - a.people || b.files - a.files),
      byLabel: [...this.#labels]
        .map(([label, counts]) => ({ label, ...counts }))
        .sort((a, b) => b.people - a.people || b.findings - a.findings),
      byDocumentType: [...this.#types]
        .map(([type, count]) => ({ type, files: count }))
        .sort((a, b) => b.files - a.files),
      services: listed(this.#groups.services),
      departments: listed(this.#groups.departments),
      days: listed(this.#groups.days),
      unknown: {
        uploadsWithoutFile: withoutFile.length,
        missingUploads: [],
        filesWithoutUpload: hasManifest ? this.#withoutUpload : null,
        uploadsWithoutTime: this.#uploads.filter(({ timestamp }) => timestamp === undefined).length,
        manifestProblems,
        imagesOfPeople: this.#images,
        possiblePeople: this.#possible,
        doubtfulFiles: this.#doubtful,
        period: first === undefined || last === undefined ? null : { first, last },
      },
    }
  }

  *#namesOf(lists: readonly (readonly Upload[])[]): Generator<[Groups, Set<string>]> {
    for (const [kind, nameOf] of Object.entries(GROUPINGS)) {
      const names = new Set<string>()
      for (const list of lists)
        for (const upload of list) {
          const name = nameOf(upload)
          if (name !== undefined) names.add(name)
        }
      yield [this.#groups[kind as keyof typeof GROUPINGS], names]
    }
  }

  #category(category: Category): { people: number; files: number } {
    const counts = this.#categories.get(category) ?? { people: 0, files: 0 }
    this.#categories.set(category, counts)
    return counts
  }

  #label(label: Label): { people: number; findings: number } {
    const counts = this.#labels.get(label) ?? { people: 0, findings: 0 }
    this.#labels.set(label, counts)
    return counts
  }
}

function mainType(file: InquiryFile): InquiryReport['byDocumentType'][number]['type'] {
  const readable = file.parts.filter(({ detection }) => detection.language !== 'und')
  const main = readable.find(({ part }) => part === null) ?? readable[0] ?? file.parts[0]
  return main?.detection.documentType.type ?? 'other'
}

function groupOf(
  groups: Groups,
  name: string,
): { uploads: number; files: number; withPersonalData: number; people: number } {
  const group = groups.get(name) ?? { uploads: 0, files: 0, withPersonalData: 0, people: 0 }
  groups.set(name, group)
  return group
}

function listed(groups: Groups): ReportedGroup[] {
  return [...groups]
    .map(([name, { uploads, files, withPersonalData, people }]) => ({
      name,
      uploads,
      files,
      filesWithPersonalData: withPersonalData,
      people,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
