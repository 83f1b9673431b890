import type { PartImage, PartStatus, RecognizedPage, RecognizedWord } from '@sluiswacht/model'
import type { Budget } from './bytes/budget.ts'
import type { ByteSource } from './bytes/byte-source.ts'
import type { CauseCode } from './advice.ts'
import type { FileSample } from './identify/sample.ts'
import type { ReadLimits } from './limits.ts'
import type { TextCollector } from './text/text-collector.ts'

/** A file inside another one: attachment, archive entry, embedded object. */
export interface ContainedFile {
  /** Its path inside the containing file, with `/`. */
  readonly name: string
  /** The media type that the container names; only believed where the content does not tell. */
  readonly mediaType?: string
  /** @throws {ReadFailure} when it cannot be unpacked; the files after it are still read */
  open(): ByteSource | Promise<ByteSource>
  /** Whether it is known to be enciphered. */
  readonly locked?: boolean
  /** For what is no file of bytes (a message in a mailbox): reads it directly; `open` then gives no bytes. */
  readonly read?: (context: ReadContext) => Promise<Reading>
}

export type OcrMode = 'auto' | 'later' | 'off'

/** What recognition makes of a page. */
export type PageContent = Omit<RecognizedPage, 'part' | 'page'>

/** What a reader gets to read one file. */
export interface ReadContext {
  readonly source: ByteSource
  readonly sample: FileSample
  readonly mediaType: string
  /** Path of the outermost file when this is it, for libraries that read from disk; null inside of another file. */
  readonly path: string | null
  /** Name of the file or part, for its ending only. */
  readonly name: string
  readonly limits: ReadLimits
  readonly budget: Budget
  /** The text goes here as it is read, so that it stays when reading fails half-way. */
  readonly text: TextCollector
  readonly passwords: readonly string[]
  /** Whether pages are recognised while reading; `later` leaves them to a second queue. */
  readonly ocr: OcrMode
  /**
   * Recognises a page by `work`, or takes what an earlier run made of it. Null when that is not done now; it is noted
   * then, as `without` or as waiting.
   */
  readonly recognize: (
    page: number,
    without: { readonly cause: CauseCode; readonly detail?: string },
    work: () => Promise<PageContent>,
  ) => Promise<RecognizedPage | null>
  /** Notes a warning; `detail` is never content. A cause of status `partial` or worse makes the part `partial`. */
  readonly warn: (code: CauseCode | (string & {}), detail?: string) => void
  /** Tells that reading is still going on. */
  readonly progress: () => void
}

/** What a reader says besides the text. */
export interface Reading {
  readonly mediaType?: string
  /** Set only when it is not to be told from text and warnings (an archive is `read` without text of its own). */
  readonly status?: PartStatus
  readonly pages?: number
  readonly images?: readonly PartImage[]
  readonly ocr?: boolean
  readonly words?: readonly RecognizedWord[]
  readonly contained?: Iterable<ContainedFile> | AsyncIterable<ContainedFile>
}

/** How sure a reader is that a file is of its format; the surest reader gets the file. */
export interface FormatMatch {
  readonly mediaType: string
  /** 100 = a signature that cannot be chance, 50 = structure, 10 = any text. */
  readonly certainty: number
}

/** One file format, in a folder of its own under `formats/`. The module must be light: `read` loads libraries. */
export interface FormatReader {
  readonly id: string
  readonly mediaTypes: readonly string[]
  /** Tells from the content (never from the name alone) whether a file is of this format. */
  matches(sample: FileSample): FormatMatch | null
  /**
   * Reads text into `context.text`.
   * @throws {ReadFailure} what was collected before is kept, with status `partial`
   */
  read(context: ReadContext): Promise<Reading>
}
