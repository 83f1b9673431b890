import type { Identifiers } from './detection.ts'
import type { Category, Label, Role } from './label.ts'
import type { Upload } from './inquiry.ts'
import type { Span } from './span.ts'

/** How sure it is that the mentions of an affected person are all of one and the same person. */
export const CERTAINTIES = ['certain', 'probable', 'possible'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** One place where an affected person stands in what was uploaded. */
export interface Mention extends Span {
  /** Path of the file, relative to the scanned folder, with `/`. */
  readonly document: string
  readonly part: string | null
  readonly label: Label
}

/** Somebody whose data was uploaded, over all documents of an inquiry. */
export interface AffectedPerson {
  /** Stable over re-runs as long as the same mentions belong to the person. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: Role
  readonly minor: boolean
  readonly identifiers: Identifiers
  readonly categories: readonly Category[]
  readonly certainty: Certainty
  /** Why the mentions were taken together; codes without values. */
  readonly reasons: readonly string[]
  readonly documents: readonly string[]
  readonly mentions: readonly Mention[]
}

/** A subject of one document as the linking over documents receives it. */
export interface SubjectInDocument {
  readonly document: string
  readonly part: string | null
  /** Key of the subject within the part (`s1`). */
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: Role
  readonly minor: boolean
  readonly identifiers: Identifiers
  readonly categories: readonly Category[]
  readonly mentions: readonly Mention[]
}

/** An answer to "was something about this person uploaded?". */
export interface FoundPerson {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly minor: boolean
  readonly certainty: Certainty
  /** How well the person fits what was asked, above 0 and at most 1. */
  readonly match: number
  readonly labels: readonly Label[]
  readonly categories: readonly Category[]
  readonly documents: readonly { readonly path: string; readonly uploads: readonly Omit<Upload, 'file' | 'user'>[] }[]
}
