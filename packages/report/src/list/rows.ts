import type {
  Category,
  Certainty,
  ContactWay,
  DocumentType,
  Label,
  Localized,
  Purged,
  ReportedFile,
  Role,
} from '@sluiswacht/model'
import type { Terms } from '../words/texts.ts'

/** `[start, end, label, 1 when it is the person's own]`; offsets are those of the text of the passage. */
export type MarkRow = readonly [start: number, end: number, label: Label, own: 0 | 1]

export interface PassageRow {
  /** Index in the list of files, or -1 when the file is beyond it. */
  readonly file: number
  readonly part: string | null
  readonly text: string
  readonly marks: readonly MarkRow[]
  readonly categories: readonly Category[]
}

/** One person as the page lists them. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: Role
  readonly minor: boolean
  readonly certainty: Certainty
  readonly reasons: readonly string[]
  readonly labels: readonly Label[]
  readonly values: readonly (readonly [Label, readonly string[]])[]
  readonly categories: readonly Category[]
  /** Indexes in the list of files. */
  readonly files: readonly number[]
  readonly documents: number
  /** Documents that are no near-copy of another one of the person's. */
  readonly distinct: number
  readonly way: ContactWay | null
  readonly protectedAddress: boolean
  readonly uploads: number
  readonly first: string | null
  readonly last: string | null
  readonly passages: readonly PassageRow[]
}

/** One file as the page lists it. */
export interface FileRow {
  readonly path: string
  /** `purged`: what was found in it is not known any more. */
  readonly status: ReportedFile['status'] | 'purged'
  readonly purged: Purged | null
  readonly type: DocumentType
  readonly personal: boolean
  readonly people: number
  readonly found: readonly (readonly [Label, number])[]
  readonly categories: readonly Category[]
  readonly uploads: number
  readonly services: readonly string[]
  readonly departments: readonly string[]
  readonly days: readonly string[]
  readonly images: number
  readonly doubtful: boolean
  readonly digest: string | null
  readonly problems: readonly {
    readonly part: string | null
    readonly status: ReportedFile['status']
    readonly advice: readonly string[]
  }[]
  readonly passages: readonly PassageRow[]
}

/** What the page hands to its script. */
export interface ListData {
  readonly lang: keyof Localized
  readonly terms: Terms
  /** Most serious first. */
  readonly people: readonly PersonRow[]
  /** By path. */
  readonly files: readonly FileRow[]
}

/** So many people or files stand on one page of a list. */
export const PAGE_LENGTH = 100
