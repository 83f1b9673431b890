import type { Language } from './failure.ts'

/** A text to send, apart from its looks: the room `breach` writes it, the room `report` makes DOCX, PDF or CSV of it. */
export interface Letter {
  readonly lang: Language
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
}

export type LetterBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Rows of equal length under a head, as in a form to copy. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
