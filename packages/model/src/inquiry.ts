import type { Category, Label } from './label.ts'
import type { Detection } from './detection.ts'
import type { ExtractedPart } from './part.ts'

/** A file that was found in a scanned folder. `path` is relative to that folder, with `/`. */
export interface FoundFile {
  readonly path: string
  /** Where it can be read now: a path, or `s3://bucket/key`. */
  readonly location: string
  /** Of an object in a bucket: the store's mark of its content, empty when it gives none. */
  readonly etag?: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/** A part that was read, with what detection says of its text. */
export interface InspectedPart extends ExtractedPart {
  readonly detection: Detection
}

/** One upload as a proxy, CASB or DLP export tells it. Absent fields were not in the export. */
export interface Upload {
  /** Path of the file as the export names it. */
  readonly file: string
  /** ISO 8601, in UTC where the export gives an offset. */
  readonly timestamp?: string
  readonly user?: string
  readonly department?: string
  readonly service?: string
  readonly url?: string
  readonly action?: string
  /** What the gate saw of it, when it was written down there: without any value. */
  readonly seen?: UploadSeen
}

/** What the log of the gate says of an upload whose content it did not keep. */
export interface UploadSeen {
  /** Incident number. */
  readonly record: string
  readonly labels: Readonly<Partial<Record<Label, number>>>
  readonly categories: readonly Category[]
  readonly people: number
  readonly minors: number
  /** False when the gate could not read all of it. */
  readonly fullyRead: boolean
}

/** A path that could not be walked or read, and why: a stable code of the advice table. */
export interface UnreachablePath {
  readonly path: string
  readonly code: string
}

/** `texts`: its texts are gone, what was found is known. `findings`: both are gone. */
export type Purged = 'texts' | 'findings'

/** A file of an inquiry with all that was read of it. Parts are in depth-first order. */
export interface InquiryFile {
  readonly path: string
  readonly bytes: number
  /** Hexadecimal SHA-256 of the content, or null when the file could not be read at all. */
  readonly sha256: string | null
  readonly parts: readonly InspectedPart[]
  /** What was destroyed of it after its retention; with `findings`, what was found in it is not known any more. */
  readonly purged?: Purged
}
