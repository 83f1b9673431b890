import type { Inquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, InquiryReport, ReportedFile } from '@sluiswacht/model'
import { contactTotals } from './contact.ts'
import { reportFile, reportUnreachable } from './files.ts'
import { groupUploads } from './groups.ts'
import { PassageCollector } from './passages.ts'
import { isAffected, reportPerson } from './people.ts'
import { countByCategory, countByLabel, countBy, totalsOf } from './totals.ts'
import { matchUploads } from './uploads.ts'

export interface ReportOptions {
  readonly generated: Date
  readonly version: string
  readonly valuesShown: boolean
  readonly manifestProblems: InquiryReport['unknown']['manifestProblems']
  readonly ocr: 'auto' | 'off'
}

/** So many uploads without a file are named one by one. */
const MISSING_UPLOADS = 500

/** Gathers all that the report of an inquiry shows. Reads each file once; holds lists, never more than one text of one part. */
export async function buildReport(inquiry: Inquiry, options: ReportOptions): Promise<InquiryReport> {
  const [people, uploads, unreachable] = [
    await inquiry.people.all(),
    await inquiry.files.uploads(),
    await inquiry.files.unreachable(),
  ]
  const paths = await inquiry.files.paths()
  const { ofFile, withoutFile } = matchUploads(paths, uploads)
  const hasManifest = uploads.length > 0
  const peopleOf = countPeople(people)
  const collector = new PassageCollector(people)
  const files: ReportedFile[] = []
  // Every path that was ever found ends as a line: read, not to be opened, or gone before it was read.
  const missing = new Set(paths)
  for await (const { file, textOf } of inquiry.contents.visit()) {
    missing.delete(file.path)
    const passages = await collector.add(file, textOf)
    files.push(reportFile(file, ofFile.get(file.path) ?? [], hasManifest, peopleOf.get(file.path) ?? 0, passages))
  }
  for (const { path, code } of unreachable) {
    missing.delete(path)
    files.push(reportUnreachable(path, code, ofFile.get(path) ?? []))
  }
  for (const path of missing) files.push(reportUnreachable(path, 'not-found', ofFile.get(path) ?? []))
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const byPath = new Map(files.map((file) => [file.path, file]))
  const affected = people.filter(isAffected)
  const days = uploads
    .map(({ timestamp }) => timestamp?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort()
  const [firstDay, lastDay] = [days[0], days.at(-1)]
  return {
    generated: options.generated.toISOString(),
    version: options.version,
    valuesShown: options.valuesShown,
    choices: { ocr: options.ocr, manifest: hasManifest },
    totals: totalsOf(files, people, hasManifest ? uploads.length : files.length),
    byStatus: countBy(files, ({ status }) => status),
    byCategory: countByCategory(affected, files),
    byLabel: countByLabel(affected, files),
    byDocumentType: Object.entries(
      countBy(
        files.filter(({ personalData }) => personalData),
        ({ documentType }) => documentType,
      ),
    )
      .map(([type, count]) => ({ type: type as ReportedFile['documentType'], files: count }))
      .sort((a, b) => b.files - a.files),
    contact: contactTotals(affected),
    services: groupUploads(ofFile, byPath, affected, ({ service }) => service),
    departments: groupUploads(ofFile, byPath, affected, ({ department }) => department),
    days: groupUploads(ofFile, byPath, affected, ({ timestamp }) => timestamp?.slice(0, 10)),
    people: people.map((person) => reportPerson(person, ofFile, hasManifest, collector.of(person.id))),
    files,
    unknown: {
      uploadsWithoutFile: withoutFile.length,
      missingUploads: withoutFile.slice(0, MISSING_UPLOADS).map(({ user: _user, url: _url, ...upload }) => upload),
      filesWithoutUpload: hasManifest ? files.filter(({ path }) => !ofFile.has(path)).length : null,
      uploadsWithoutTime: uploads.filter(({ timestamp }) => timestamp === undefined).length,
      manifestProblems: options.manifestProblems,
      imagesOfPeople: files.reduce((sum, { imagesOfPeople }) => sum + imagesOfPeople, 0),
      doubtfulFiles: files.filter(({ doubtful }) => doubtful).length,
      possiblePeople: affected.filter(({ certainty }) => certainty === 'possible').length,
      period: firstDay !== undefined && lastDay !== undefined ? { first: firstDay, last: lastDay } : null,
    },
  }
}

function countPeople(people: readonly AffectedPerson[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const person of people)
    if (isAffected(person)) for (const path of person.documents) counts.set(path, (counts.get(path) ?? 0) + 1)
  return counts
}
