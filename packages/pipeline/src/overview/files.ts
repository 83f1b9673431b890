import { ADVICE, causeOf } from '@sluiswacht/extract'
import type {
  Category,
  DocumentType,
  InquiryFile,
  InspectedPart,
  Label,
  Passage,
  ReportedFile,
  ReportedProblem,
  Upload,
} from '@sluiswacht/model'
import { fileStatus } from '../scan/status.ts'

/**
 * What the report says of one file. `people`: how many affected people the linking found in it; `passages`: proof of
 * personal data that is of none of the people.
 */
export function reportFile(
  file: InquiryFile,
  uploads: readonly Upload[],
  hasManifest: boolean,
  people: number,
  passages: readonly Passage[],
): ReportedFile {
  const first = file.parts[0]
  const findings: Partial<Record<Label, number>> = {}
  for (const { detection } of file.parts)
    for (const { label } of detection.findings) findings[label] = (findings[label] ?? 0) + 1
  return {
    path: file.path,
    bytes: file.bytes,
    sha256: file.sha256,
    mediaType: first?.mediaType ?? 'application/octet-stream',
    status: fileStatus(file.parts),
    parts: file.parts.length,
    problems: file.parts.filter(isProblem).map(({ part, status, warnings }) => problem(part, status, warnings)),
    personalData: file.parts.some(({ detection }) => detection.personalData),
    documentType: typeOf(main(file.parts)),
    language: main(file.parts)?.detection.language ?? 'und',
    people,
    findings,
    categories: categoriesOf(file.parts),
    uploads: hasManifest ? uploads.length : 1,
    services: distinct(uploads.map(({ service }) => service)),
    departments: distinct(uploads.map(({ department }) => department)),
    days: distinct(uploads.map(({ timestamp }) => timestamp?.slice(0, 10))),
    imagesOfPeople: file.parts.reduce(
      (sum, { images }) => sum + images.filter(({ kind }) => kind !== 'other').length,
      0,
    ),
    doubtful: isDoubtful(file.parts),
    ...(file.purged ? { purged: file.purged } : {}),
    passages,
  }
}

/** A path that could not be opened, as a line of the list of files, with the uploads that the manifest tells of it. */
export function reportUnreachable(path: string, code: string, uploads: readonly Upload[]): ReportedFile {
  return {
    path,
    bytes: 0,
    sha256: null,
    mediaType: 'application/octet-stream',
    status: 'unreachable',
    parts: 0,
    problems: [problem(null, 'unreachable', [code])],
    personalData: false,
    documentType: 'other',
    language: 'und',
    people: 0,
    findings: {},
    categories: [],
    uploads: uploads.length,
    services: distinct(uploads.map(({ service }) => service)),
    departments: distinct(uploads.map(({ department }) => department)),
    days: distinct(uploads.map(({ timestamp }) => timestamp?.slice(0, 10))),
    imagesOfPeople: 0,
    doubtful: false,
    passages: [],
  }
}

function problem(part: string | null, status: ReportedProblem['status'], codes: readonly string[]): ReportedProblem {
  const causes = [...new Set(codes.map(causeOf))].filter((cause) => cause !== null)
  return { part, status, codes, advice: causes.map((cause) => ADVICE[cause].advice) }
}

function isProblem({ status }: InspectedPart): boolean {
  return status !== 'read' && status !== 'empty'
}

/** Whether all that was found is of low confidence. */
function isDoubtful(parts: readonly InspectedPart[]): boolean {
  const findings = parts.flatMap(({ detection }) => detection.findings)
  return findings.length > 0 && findings.every(({ confidence }) => confidence === 'low')
}

/** The part that says most: what kind of document it is, in which language. */
function main(parts: readonly InspectedPart[]): InspectedPart | undefined {
  const readable = parts.filter(({ detection }) => detection.language !== 'und')
  return readable.find(({ part }) => part === null) ?? readable[0] ?? parts[0]
}

/** Of what holds no words no kind can be told: the learned weights alone would name one. */
function typeOf(part: InspectedPart | undefined): DocumentType {
  if (part === undefined || (part.detection.language === 'und' && part.detection.findings.length === 0)) return 'other'
  return part.detection.documentType.type
}

function categoriesOf(parts: readonly InspectedPart[]): Category[] {
  return [...new Set(parts.flatMap(({ detection }) => detection.categories.map(({ category }) => category)))].sort()
}

/** The values that are there, each once, sorted. */
export function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort()
}
