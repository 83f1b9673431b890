/** How far a file or part was read. Only `read` may ever be taken for "seen whole". */
export const PART_STATUSES = [
  'read',
  'partial',
  'empty',
  'encrypted',
  'corrupt',
  'unsupported',
  'limit_exceeded',
  'timeout',
] as const
export type PartStatus = (typeof PART_STATUSES)[number]

export interface PartImage {
  readonly kind: 'photo_of_person' | 'identity_document' | 'other'
  /** Probability between 0 and 1. */
  readonly score: number
}

/** A word that character recognition read, and where it stands on its page. */
export interface RecognizedWord {
  /** From 1. */
  readonly page: number
  /** Place in the text of the part: UTF-16 code units, half-open. */
  readonly start: number
  readonly end: number
  /** Left, top, right, bottom as shares (0 to 1) of the page as it is read, upright. */
  readonly box: readonly [number, number, number, number]
}

/** What character recognition made of one page; kept on its own, so that no page is recognised twice. */
export interface RecognizedPage {
  /** The part that the page belongs to, null for the file itself. */
  readonly part: string | null
  /** From 1. */
  readonly page: number
  readonly text: string
  /** Places count from the beginning of this text. */
  readonly words: readonly RecognizedWord[]
  readonly images: readonly PartImage[]
  /** Cause code of why the page was not (wholly) recognised. */
  readonly failure: string | null
}

/** What was read of a file, or of one part inside it (attachment, archive entry, embedded object). */
export interface ExtractedPart {
  /** Path of the file as given or walked. */
  readonly path: string
  /** Path inside the file (`bijlage.zip/brief.docx`), or null for the file itself. */
  readonly part: string | null
  /** Media type told from the content. */
  readonly mediaType: string
  readonly status: PartStatus
  /**
   * Plain text. Lines end in `\n`; cells of a table row are separated by a tab; "label: value" lines and mail
   * headers stay lines of their own. Files that are plain text already keep their text unchanged (but for a byte order mark).
   */
  readonly text: string
  /** Pages, sheets or slides, where the format has them. */
  readonly pages?: number
  readonly images: readonly PartImage[]
  /** Whether (some of) the text came from optical character recognition. */
  readonly ocr: boolean
  /** Where recognised words stand on their pages; left out when there are none. */
  readonly words?: readonly RecognizedWord[]
  /** Stable short codes with an optional detail, e.g. `truncated-text`, `hidden-sheet: Blad2`; never content values. */
  readonly warnings: readonly string[]
}
