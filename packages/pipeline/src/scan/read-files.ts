import type { Inquiry, WaitingFile } from '@sluiswacht/evidence'
import {
  isWorkerFailure,
  lostPart,
  type OcrMode,
  pagesWaiting,
  runWithRetry,
  type WorkerPool,
} from '@sluiswacht/extract'
import type { Detection, InspectedPart, PartStatus, UnreachablePath } from '@sluiswacht/model'
import type { InspectJob, WorkerNews } from '../inspect-worker.ts'
import { hashFile } from './hash.ts'
import type { ProgressMeter } from './progress.ts'
import { fileStatus } from './status.ts'

export interface ReadFilesOptions {
  readonly inquiry: Inquiry
  readonly pool: WorkerPool<InspectJob, InspectedPart | WorkerNews>
  /** Where the file with this inquiry path can be read now. */
  readonly locate: (path: string) => string
  readonly lanes: number
  readonly ocr: OcrMode
  readonly passwords: readonly string[]
  readonly meter: ProgressMeter
  readonly signal: AbortSignal
}

/**
 * Reads every waiting file through the pool and stores what was found, `lanes` files at a time. Identical files are
 * read once: the one whose path comes first, because the name too tells what a file is. A file that kills its process
 * twice is stored with a status that says so. Gives the paths that could not be opened any more, in order.
 */
export async function readFiles(options: ReadFilesOptions): Promise<UnreachablePath[]> {
  const files = (await options.inquiry.files.waiting()).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const waiting = files.values()
  const unreachable: UnreachablePath[] = []
  const reading = new Map<string, Promise<unknown>>()
  let turn: Promise<void> = Promise.resolve()
  // Files are told apart at the same time, and then claimed in order, whichever was told first.
  const claim = async (file: WaitingFile): Promise<{ readonly work: Promise<PartStatus> } | null> => {
    const before = turn
    const { promise, resolve: pass } = Promise.withResolvers<void>()
    turn = promise
    try {
      const sha256 = await hashFile(options.locate(file.path), options.signal).catch((error: unknown) => {
        options.signal.throwIfAborted()
        unreachable.push({ path: file.path, code: unreachableCode(error) })
        return null
      })
      await before
      if (sha256 === null) return null
      const earlier = reading.get(sha256)?.catch(() => undefined)
      const work = Promise.resolve(earlier).then(() => readOnce(file, sha256, options))
      reading.set(sha256, work)
      const done = (): void => {
        if (reading.get(sha256) === work) reading.delete(sha256)
      }
      work.then(done, done)
      return { work }
    } finally {
      pass()
    }
  }
  const lane = async (): Promise<void> => {
    for (const file of waiting) {
      options.signal.throwIfAborted()
      const claimed = await claim(file)
      options.meter.fileDone(file.bytes, claimed ? await claimed.work : 'unreachable')
    }
  }
  const lanes = Array.from({ length: options.lanes }, lane)
  const ends = await Promise.allSettled(lanes)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return unreachable.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function readOnce(file: WaitingFile, sha256: string, options: ReadFilesOptions): Promise<PartStatus> {
  const { inquiry, pool, locate, ocr, passwords, signal, meter } = options
  if (await inquiry.contents.reuse(file.id, sha256)) return readStatus(await inquiry.contents.facts(sha256))
  const writer = inquiry.contents.begin(file.id, sha256, file.bytes)
  const seen: SeenPart[] = []
  const keep = async (part: InspectedPart): Promise<void> => {
    seen.push({ part: part.part, status: part.status, warnings: part.warnings })
    await writer.add(part)
  }
  try {
    const job: InspectJob = { location: locate(file.path), path: file.path, ocr, passwords }
    for await (const part of runWithRetry(pool, job, { signal, passOver: (one, lost) => ({ ...one, lost }) })) {
      if ('inspected' in part) meter.within(file.id, (file.bytes * part.inspected) / part.of)
      else if ('part' in part) await keep(part)
    }
  } catch (error) {
    if (!isWorkerFailure(error)) throw error
    await keep({ ...lostPart(file.path, error), detection: NOTHING })
  }
  await writer.finish()
  meter.within(file.id, 0)
  return readStatus(seen)
}

type SeenPart = Pick<InspectedPart, 'part' | 'status' | 'warnings'>

/** The status of a file; pages that wait for the second queue are no problem yet. */
function readStatus(parts: readonly SeenPart[]): PartStatus {
  return fileStatus(parts.map((part) => (pagesWaiting(part) > 0 ? { ...part, status: 'read' } : part)))
}

const NOTHING: Detection = {
  language: 'und',
  documentType: { type: 'other', score: 0 },
  findings: [],
  categories: [],
  personalData: false,
  subjects: [],
}

/** The cause, as a code of the advice table. */
function unreachableCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'not-found'
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'read-error'
}
