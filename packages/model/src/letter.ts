import type { Language } from './failure.ts'

/** A text to send, apart from its looks: the room `breach` writes it, the room `report` makes DOCX, PDF or CSV of it. */
export interface Letter {
  readonly lang: Language
  /** What stands above the text of a letter; absent where the text is no letter, such as a form. */
  readonly head?: LetterHead
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
}

/** Who writes, from where, when, and under which reference. */
export interface LetterHead {
  /** Organisation, its address, how to reach it: one line each. */
  readonly sender: readonly string[]
  /** Place and day: `Voorbeeldstad, 3 maart 2026`. */
  readonly dated: string
  /** By which the sender finds the case when somebody calls: `Ons kenmerk: P-3F2A-91C0`; empty when there is none. */
  readonly reference: string
}

export type LetterBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Rows of equal length under a head, as in a form to copy. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
