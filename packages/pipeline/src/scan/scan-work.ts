import { InquiryInUse, type Inquiry } from '@sluiswacht/evidence'
import { causeOf, type LostPlaces, type OcrMode, pagesWaiting, type WorkerPool } from '@sluiswacht/extract'
import type { Detection, InspectedPart, PartStatus } from '@sluiswacht/model'
import type { InspectJob, WorkerNews } from '../inspect-worker.ts'
import type { FileSources, SourceFile } from './file-sources.ts'
import { fileStatus } from './status.ts'

/** A file of the inquiry to work on, told by its content. */
interface FileWork extends SourceFile {
  readonly fileId: number
  /** The path by which it is known in the inquiry. */
  readonly path: string
  readonly sha256: string
  /** Tried in order on protected files. */
  readonly passwords: readonly string[]
  /** The file itself was sent along: it is fetched by the id of the work, not read at `location`. */
  readonly sent?: boolean
}

export interface ReadWork extends FileWork {
  readonly ocr: OcrMode
}

export interface RecognizeWork extends FileWork {
  readonly contentId: number
  /** Places that cost a process when the rest was read. */
  readonly lost: LostPlaces
}

export type ScanWork = ReadWork | RecognizeWork

/** How work on a file ended. */
export type ScanEnd =
  /** Null: it stays as it was. */
  | { readonly status: PartStatus | null }
  /** The worker could not open the file, or it held something else than it did before. */
  | { readonly unreachable: string }
  /** Another scan holds the inquiry by now; nothing was stored. */
  | { readonly stale: true }

/** What is told of work that is not done yet: a share of the file, from 0 to 1, or a recognised page. */
export type ScanNews = { readonly inspected: number } | { readonly page: true }

export type InspectPool = WorkerPool<InspectJob, InspectedPart | WorkerNews>

/** What working on a file needs. */
export interface ScanTools {
  readonly inquiry: Inquiry
  readonly pool: InspectPool
  readonly sources: FileSources
}

export type SeenPart = Pick<InspectedPart, 'part' | 'status' | 'warnings'>

/** The status of a file; pages that wait for the second queue are no problem yet. */
export function readStatus(parts: readonly SeenPart[]): PartStatus {
  return fileStatus(parts.map((part) => (pagesWaiting(part) > 0 ? { ...part, status: 'read' } : part)))
}

/** Places that cost a process when the rest was read; they are not tried again. */
export function lostBefore(parts: readonly Pick<SeenPart, 'part' | 'warnings'>[]): LostPlaces {
  const lost: Record<string, LostPlaces[string]> = {}
  for (const { part, warnings } of parts)
    for (const cause of warnings.map(causeOf))
      if (cause === 'hung' || cause === 'crashed' || cause === 'out-of-memory')
        lost[(part ?? '').replace(/\/?\(rest\)$/, '')] = cause
  return lost
}

/** What is said of a part that could not be read. */
export const NOTHING: Detection = {
  language: 'und',
  documentType: { type: 'other', score: 0 },
  findings: [],
  categories: [],
  personalData: false,
  subjects: [],
}

/** Whether an error says that another process holds the inquiry by now. */
export function isTakenOver(error: unknown): boolean {
  return error instanceof InquiryInUse
}
