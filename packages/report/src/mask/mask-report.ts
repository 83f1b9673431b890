import type { FoundPerson, Identifiers, InquiryReport, Passage, ReportedFile, ReportedPerson } from '@sluiswacht/model'
import { hideNumbers, KnownValues } from './hide-known.ts'
import { maskName, maskValue } from './mask-value.ts'

/**
 * The report as everybody may see it: no name, number or marked value can be read back from it. Names of files are
 * hidden as far as they hold what was found of people; names of files that are not there are left out.
 */
export function maskReport(report: InquiryReport): InquiryReport {
  if (report.valuesShown) return report
  const known = new KnownByDocument(report)
  const paths = maskPaths(report.files, known)
  const pathOf = (path: string): string => paths.get(path) ?? known.hidePath(path)
  const maskPassages = (passages: readonly Passage[]): Passage[] =>
    passages.map((passage) => ({
      ...maskPassage(passage, known.of(passage.document)),
      document: pathOf(passage.document),
      part: known.hidePart(passage.document, passage.part),
    }))
  return {
    ...report,
    people: report.people.map((person) => ({
      ...maskPerson(person),
      documents: person.documents.map(pathOf),
      mentions: person.mentions.map((mention) => ({
        ...mention,
        document: pathOf(mention.document),
        part: known.hidePart(mention.document, mention.part),
      })),
      passages: maskPassages(person.passages),
    })),
    files: report.files.map((file) => ({
      ...file,
      path: pathOf(file.path),
      problems: file.problems.map((problem) => ({
        ...problem,
        part: known.hidePart(file.path, problem.part),
        codes: problem.codes.map((code) => known.of(file.path).hide(code, 'any')),
      })),
      passages: maskPassages(file.passages),
    })),
    unknown: {
      ...report.unknown,
      missingUploads: report.unknown.missingUploads.map((upload) => ({ ...upload, file: extensionOf(upload.file) })),
    },
  }
}

/** An answer of `find` without names. */
export function maskFound(person: FoundPerson): FoundPerson {
  const known = new KnownValues()
  known.add({ name: person.name, aliases: [], identifiers: {} })
  return {
    ...person,
    name: maskName(person.name),
    documents: person.documents.map((document) => ({ ...document, path: known.hide(document.path, 'any') })),
  }
}

/**
 * Masks every mark of a passage, of whomever it is, what else is `known`, and whatever has the form of a number of a
 * person; marks follow the new text.
 */
export function maskPassage(passage: Passage, known: KnownValues): Passage {
  let text = ''
  let at = 0
  const marks = []
  for (const mark of passage.marks) {
    text += hideNumbers(known.hide(passage.text.slice(at, mark.start), 'capitals'))
    const start = text.length
    text += maskValue(mark.label, passage.text.slice(mark.start, mark.end))
    marks.push({ ...mark, start, end: text.length })
    at = mark.end
  }
  return { ...passage, text: text + hideNumbers(known.hide(passage.text.slice(at), 'capitals')), marks }
}

/** What is known of the people in each file; of a file without people, what is known of everybody. */
class KnownByDocument {
  readonly #all = new KnownValues()
  readonly #byDocument = new Map<string, KnownValues>()

  constructor({ people }: InquiryReport) {
    for (const person of people) {
      this.#all.add(person)
      for (const document of person.documents) {
        const known = this.#byDocument.get(document) ?? new KnownValues()
        known.add(person)
        this.#byDocument.set(document, known)
      }
    }
  }

  of(document: string): KnownValues {
    return this.#byDocument.get(document) ?? this.#all
  }

  hidePath(path: string): string {
    return this.#all.hide(this.of(path).hide(path, this.#byDocument.has(path) ? 'any' : 'capitals'), 'capitals')
  }

  hidePart(document: string, part: string | null): string | null {
    return part === null ? null : this.of(document).hide(part, 'any')
  }
}

/** Masked paths; two that have become alike are told apart by a number. */
function maskPaths(files: readonly ReportedFile[], known: KnownByDocument): Map<string, string> {
  const masked = new Map<string, string>()
  const taken = new Set<string>()
  for (const { path } of files) {
    const plain = known.hidePath(path)
    let name = plain
    for (let number = 2; taken.has(name); number += 1) name = `${plain} (${number})`
    taken.add(name)
    masked.set(path, name)
  }
  return masked
}

function maskPerson(person: ReportedPerson): ReportedPerson {
  return {
    ...person,
    name: maskName(person.name),
    aliases: [...new Set(person.aliases.map(maskName))],
    identifiers: maskIdentifiers(person.identifiers),
  }
}

function maskIdentifiers(identifiers: Identifiers): Identifiers {
  const entries = Object.entries(identifiers) as [keyof Identifiers, readonly string[]][]
  return Object.fromEntries(entries.map(([kind, values]) => [kind, values.map((value) => maskValue(kind, value))]))
}

function extensionOf(file: string): string {
  const found = /\.[a-z0-9]{1,5}$/i.exec(file)?.[0] ?? ''
  return `•••${found.toLowerCase()}`
}
