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
  /** Stable short codes with an optional detail, e.g. `truncated-text`, `hidden-sheet: Blad2`; never content values. */
  readonly warnings: readonly string[]
}
