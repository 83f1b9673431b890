import { InquiryInUse, type Inquiry, type WaitingFile } from '@sluiswacht/evidence'
import type { OcrMode } from '@sluiswacht/extract'
import { type PartStatus, SluiswachtError, type UnreachablePath, type WorkQueue } from '@sluiswacht/model'
import { setTimeout as wait } from 'node:timers/promises'
import { ObjectUnreadable } from '@sluiswacht/buckets'
import type { FileSources, SourceFile } from './file-sources.ts'
import type { ProgressMeter } from './progress.ts'
import { unreachableCode } from './unreachable-code.ts'
import { readStatus, type ScanEnd, type ScanNews, type ScanWork } from './scan-work.ts'

export interface ReadFilesOptions {
  readonly inquiry: Inquiry
  readonly queue: WorkQueue<ScanWork, ScanEnd, ScanNews>
  readonly sources: FileSources
  /** Where the file with this inquiry path can be read now. */
  readonly locate: (path: string) => Omit<SourceFile, 'bytes'>
  readonly ocr: OcrMode
  readonly passwords: readonly string[]
  readonly meter: ProgressMeter
  readonly signal: AbortSignal
}

/** So often a file that no worker could open, and this process can, is handed in. */
const MOST_MISSED = 4
const MISSED_PAUSE_MS = 2_000
/** And work that no worker could open, while others of this run were opened: then there are workers that can. */
const MOST_UNOPENED = { alone: 1, besideOthers: 20 }

/**
 * Hands every waiting file to the queue, which reads it and stores what was found, as many at a time as the queue has
 * lanes. Identical files are read once: the one whose path comes first, because the name too tells what a file is.
 * Gives the paths that could not be opened any more, in order.
 */
export async function readFiles(options: ReadFilesOptions): Promise<UnreachablePath[]> {
  const files = (await options.inquiry.files.waiting()).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const waiting = files.values()
  const unreachable: UnreachablePath[] = []
  const run: Run = { opened: 0, failed: false }
  const reading = new Map<string, Promise<unknown>>()
  let turn: Promise<void> = Promise.resolve()
  // Files are told apart at the same time, and then claimed in order, whichever was told first.
  const claim = async (file: WaitingFile): Promise<{ readonly work: Promise<FileEnd> } | null> => {
    const before = turn
    const { promise, resolve: pass } = Promise.withResolvers<void>()
    turn = promise
    try {
      const sha256 = await hashOf(file, options, unreachable)
      await before
      if (sha256 === null) return null
      const earlier = reading.get(sha256)?.catch(() => undefined)
      const work = Promise.resolve(earlier).then(() => readOnce(file, sha256, options, unreachable, run))
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
    try {
      for (const file of waiting) {
        options.signal.throwIfAborted()
        if (run.failed) return
        const claimed = await claim(file)
        options.meter.fileDone(file.bytes, claimed ? await claimed.work : 'unreachable')
      }
    } catch (cause) {
      // What stops one lane stops all: the rest is for the next run.
      run.failed = true
      throw cause
    }
  }
  const lanes = Array.from({ length: options.queue.lanes }, lane)
  const ends = await Promise.allSettled(lanes)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return unreachable.sort((a, b) => (a.path < b.path ? -1 : 1))
}

type FileEnd = PartStatus | 'unreachable'

interface Run {
  /** Files that a worker read. */
  opened: number
  failed: boolean
}

/** Null, and a line in `unreachable`, when the file cannot be opened. */
async function hashOf(
  file: WaitingFile,
  { sources, locate, signal }: ReadFilesOptions,
  unreachable: UnreachablePath[],
): Promise<string | null> {
  const { path, bytes } = file
  return sources.hash({ ...locate(path), bytes }, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    // Not this file: the store that it is in.
    if (error instanceof SluiswachtError && !(error instanceof ObjectUnreadable)) throw error
    unreachable.push({ path, code: unreachableCode(error) })
    return null
  })
}

async function readOnce(
  file: WaitingFile,
  first: string,
  options: ReadFilesOptions,
  unreachable: UnreachablePath[],
  run: Run,
): Promise<FileEnd> {
  const { inquiry, queue, locate, ocr, passwords, signal, meter } = options
  let sha256 = first
  for (let missed = 0; ; missed += 1) {
    if (await inquiry.contents.reuse(file.id, sha256)) return readStatus(await inquiry.contents.facts(sha256))
    const id = inquiry.messages.name('content', missed === 0 ? sha256 : `${sha256} ${missed}`)
    const { path, bytes } = file
    const body = { fileId: file.id, path, ...locate(path), sha256, bytes, ocr, passwords }
    const end = await queue.submit(
      { id, kind: 'read', body },
      {
        signal,
        onNews: (news) => {
          if ('inspected' in news) meter.within(file.id, bytes * news.inspected)
        },
      },
    )
    meter.within(file.id, 0)
    if ('stale' in end) throw new InquiryInUse(inquiry.name)
    if ('status' in end) {
      run.opened += 1
      return end.status ?? 'partial'
    }
    // A worker without the share says nothing of the file: who hands it in looks for itself.
    const most = mostMissed(end.unreachable, run)
    const now = missed < most ? await hashOf(file, options, unreachable) : null
    if (now === null) {
      if (missed >= most) unreachable.push({ path, code: end.unreachable })
      return 'unreachable'
    }
    sha256 = now
    await wait(MISSED_PAUSE_MS, undefined, { signal })
  }
}

/** How often a file that no worker could read is handed in again. */
function mostMissed(code: string, { opened }: Run): number {
  if (code === 'too-large') return 0
  return code === 'not-opened' ? MOST_UNOPENED[opened > 0 ? 'besideOthers' : 'alone'] : MOST_MISSED
}
