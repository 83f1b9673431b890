import type { AffectedPerson, ContactWay } from './affected.ts'
import type { Localized } from './failure.ts'
import type { Purged, Upload } from './inquiry.ts'
import type { Category, DocumentType, Label } from './label.ts'
import type { PartStatus } from './part.ts'
import type { Span } from './span.ts'

/** A passage that proves what leaked of somebody. */
export interface Passage {
  readonly document: string
  readonly part: string | null
  /** A stretch of the text of the part, line breaks made spaces. */
  readonly text: string
  /** What was found in `text`; offsets are those of `text`. `own`: about the person of whom it is a proof. */
  readonly marks: readonly (Span & { readonly label: Label; readonly own: boolean })[]
  /** The sensitive categories that the passage shows of the person. */
  readonly categories: readonly Category[]
}

/** One affected person with what leaked of them and the passages that prove it. */
export interface ReportedPerson extends AffectedPerson {
  readonly labels: readonly Label[]
  readonly passages: readonly Passage[]
  /** How often a file with data of the person was uploaded (1 a file when there is no manifest). */
  readonly uploads: number
  readonly services: readonly string[]
  readonly departments: readonly string[]
  /** First and last day of upload, `YYYY-MM-DD`, when a manifest told them. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}

/** Something that could not be read (whole). */
export interface ReportedProblem {
  readonly part: string | null
  readonly status: PartStatus | 'unreachable'
  /** Stable codes, some with a detail (`hidden-sheet: Blad2`). */
  readonly codes: readonly string[]
  /** What happened and what somebody can do about it. */
  readonly advice: readonly Localized[]
}

/** One file of the inquiry. */
export interface ReportedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string | null
  readonly mediaType: string
  /** The worst status of its parts; `unreachable` when it could not even be opened. */
  readonly status: PartStatus | 'unreachable'
  readonly parts: number
  /** Parts that were not read whole, with why and what to do about it. */
  readonly problems: readonly ReportedProblem[]
  readonly personalData: boolean
  readonly documentType: DocumentType
  readonly language: string
  readonly people: number
  readonly findings: Readonly<Partial<Record<Label, number>>>
  readonly categories: readonly Category[]
  readonly uploads: number
  readonly services: readonly string[]
  readonly departments: readonly string[]
  /** Days of upload, `YYYY-MM-DD`, sorted. */
  readonly days: readonly string[]
  /** Images in which a person or an identity document was seen. */
  readonly imagesOfPeople: number
  /** All that was found is of low confidence: somebody should look. */
  readonly doubtful: boolean
  /** What was destroyed of it after its retention; with `findings`, whether it held personal data is not known any more. */
  readonly purged?: Purged
  /** Proof of personal data where no passage of a person lies in this file. */
  readonly passages: readonly Passage[]
}

/** Figures of one service, department or day. */
export interface ReportedGroup {
  readonly name: string
  readonly uploads: number
  readonly files: number
  readonly filesWithPersonalData: number
  /** Affected people with data in those files. */
  readonly people: number
}

/** How the affected people can be told of the breach. */
export interface ReportedContact {
  /** People by way, those ways only that somebody can be told by. */
  readonly ways: readonly { readonly way: ContactWay; readonly people: number }[]
  /** People who can be told themselves, or through parents or next of kin. */
  readonly direct: number
  /** People for whom nothing is known but a name: public notice. */
  readonly publicNotice: number
  /** People of whom a text says that the address is secret. */
  readonly protectedAddress: number
  readonly deceased: number
}

export interface ReportTotals {
  readonly files: number
  readonly uploads: number
  readonly bytes: number
  readonly filesRead: number
  readonly filesEmpty: number
  readonly filesNotRead: number
  /** Files of which the findings were destroyed; they count as neither read nor not read, nor as with personal data. */
  readonly filesPurged: number
  readonly filesWithPersonalData: number
  /** Affected people: everyone but professionals and public office holders, who are counted apart. */
  readonly people: number
  readonly minors: number
  readonly withBsn: number
  readonly withSpecialCategories: number
  readonly professionals: number
  readonly publicFigures: number
}

/** Everything that the report of an inquiry shows. */
export interface InquiryReport {
  /** ISO 8601, UTC. */
  readonly generated: string
  /** Version of Sluiswacht. */
  readonly version: string
  /** Whether somebody asked to show values (`--show-values`); the choice is in the log of the inquiry. */
  readonly valuesShown: boolean
  /** With which choices the inquiry was made. */
  readonly choices: { readonly ocr: 'auto' | 'off'; readonly manifest: boolean }
  readonly totals: ReportTotals
  readonly byStatus: Readonly<Partial<Record<PartStatus | 'unreachable', number>>>
  readonly byCategory: readonly { readonly category: Category; readonly people: number; readonly files: number }[]
  readonly byLabel: readonly { readonly label: Label; readonly people: number; readonly findings: number }[]
  readonly byDocumentType: readonly { readonly type: DocumentType; readonly files: number }[]
  /** How many of the affected can be told, and how (GDPR art. 34); for the rest there is public notice (art. 34(3)(c)). */
  readonly contact: ReportedContact
  readonly services: readonly ReportedGroup[]
  readonly departments: readonly ReportedGroup[]
  readonly days: readonly ReportedGroup[]
  readonly people: readonly ReportedPerson[]
  readonly files: readonly ReportedFile[]
  /** What the inquiry cannot say. */
  readonly unknown: {
    /** Uploads in the manifest whose file was not found. */
    readonly uploadsWithoutFile: number
    /** The first of those uploads, at most 500. */
    readonly missingUploads: readonly Omit<Upload, 'user' | 'url'>[]
    /** Files that the manifest does not name; null without a manifest. */
    readonly filesWithoutUpload: number | null
    /** Uploads without a usable time. */
    readonly uploadsWithoutTime: number
    /** Rows of the manifest that could not be used whole: line, column, code. */
    readonly manifestProblems: readonly { readonly line: number; readonly column: string; readonly code: string }[]
    /** Images in which a person or an identity document was seen but no text tells who it is. */
    readonly imagesOfPeople: number
    /** People linked with doubt. */
    readonly possiblePeople: number
    /** Files with findings of low confidence only: a person should look. */
    readonly doubtfulFiles: number
    /** First and last day that the manifest covers, `YYYY-MM-DD`. */
    readonly period: { readonly first: string; readonly last: string } | null
  }
}
