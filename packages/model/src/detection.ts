import type { Category, Confidence, DocumentType, Label, Role, SubjectNote } from './label.ts'
import type { Span } from './span.ts'

/** One piece of personal data in a text, with why it was taken for that. */
export interface Finding extends Span {
  readonly label: Label
  /** The text between `start` and `end`, as written. */
  readonly text: string
  /** The normalised value: digits of a BSN, ISO date of birth, IBAN without spaces, name as written. */
  readonly value: string
  /** Probability between 0 and 1 that the finding is right. */
  readonly score: number
  readonly confidence: Confidence
  /** Short reasons such as `form`, `eleven-test`, `context: BSN`; never holds the value itself. */
  readonly reasons: readonly string[]
  /** Key of the {@link DocumentSubject} whose data it is, when known. */
  readonly subject?: string
}

/** A sensitive category that the text holds about people, with the sentences that show it. */
export interface CategoryFinding {
  readonly category: Category
  readonly score: number
  /** Keys of the subjects that it is about; empty when the person could not be told. */
  readonly subjects: readonly string[]
  readonly evidence: readonly Span[]
}

/** Normalised identifiers of one person; a kind that was not found is an absent or empty list. */
export interface Identifiers {
  readonly bsn?: readonly string[]
  /** ISO dates `YYYY-MM-DD`. */
  readonly dob?: readonly string[]
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly iban?: readonly string[]
  readonly address?: readonly string[]
  readonly postcode?: readonly string[]
  readonly caseNumber?: readonly string[]
  readonly idDoc?: readonly string[]
  readonly vNumber?: readonly string[]
  readonly licensePlate?: readonly string[]
  readonly username?: readonly string[]
  readonly card?: readonly string[]
  readonly ip?: readonly string[]
}

/** A natural person within one document. */
export interface DocumentSubject {
  /** `s1`, `s2` … unique within the document. */
  readonly key: string
  /** The fullest form of the name that the text gives; empty when only an identifier is known. */
  readonly name: string
  readonly role: Role
  readonly minor: boolean
  readonly identifiers: Identifiers
  readonly aliases: readonly string[]
  readonly notes?: readonly SubjectNote[]
}

/** What the room `detect` says of one text: no finding or category is tied to a person yet. */
export interface TextFindings {
  /** ISO 639-1 code of the main language, or `und` when there is too little text. */
  readonly language: string
  readonly documentType: { readonly type: DocumentType; readonly score: number }
  /** In order of `start`; spans of findings do not overlap. */
  readonly findings: readonly Finding[]
  readonly categories: readonly CategoryFinding[]
}

/** What the rooms `detect` and `subjects` together say of one text. */
export interface Detection extends TextFindings {
  /** False when nothing relates to an identifiable natural person beyond public office holders acting as such. */
  readonly personalData: boolean
  readonly subjects: readonly DocumentSubject[]
}

/** `gate` = precision first and fast; `inquiry` = recall first. */
export type DetectionProfile = 'gate' | 'inquiry'
