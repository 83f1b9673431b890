import type { Identifiers } from './detection.ts'
import type { Category, Label, Role, SubjectNote } from './label.ts'
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

/** How an affected person can be told of the breach (GDPR art. 34); `public_notice` when nothing else is known. */
export const CONTACT_WAYS = ['letter', 'email', 'phone', 'through_parents', 'next_of_kin', 'public_notice'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

export interface Contact {
  readonly way: ContactWay
  /** A text says that the address is secret: never write to another address found, never show it. */
  readonly protectedAddress: boolean
  readonly deceased: boolean
  /** For a minor: ids of the people who are a parent in the same documents. */
  readonly parents: readonly string[]
}

/** A place that stays the same when everything is read again: a mention by where it begins. */
export interface MentionAnchor {
  readonly document: string
  readonly part: string | null
  readonly start: number
}

/**
 * What somebody decided in review. `merge`: all `anchors` are one person. `split`: the subjects at `apart` are somebody
 * else than those at `anchors`. `confirm`: the subjects at `anchors` are indeed one person. `correct`: the person at
 * `anchors` is called `name` (GDPR art. 16); what the documents say stays as an alias. Later decisions win.
 */
export interface ReviewDecision {
  readonly id: string
  readonly kind: 'merge' | 'split' | 'confirm' | 'correct'
  readonly anchors: readonly MentionAnchor[]
  /** For `split` only. */
  readonly apart?: readonly MentionAnchor[]
  /** For `correct` only. */
  readonly name?: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: string
  readonly reason: string | null
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
  readonly contact?: Contact
  /** Documents that are no near-copy of another one of the person's: versions and quoted mails count once. */
  readonly distinctDocuments?: number
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
  readonly notes?: readonly SubjectNote[]
  /** SHA-256 of the document: the same bytes under another path count once. */
  readonly sha256?: string
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
