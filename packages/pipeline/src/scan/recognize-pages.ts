import { InquiryInUse, type Inquiry, type WaitingContent } from '@sluiswacht/evidence'
import { pagesWaiting } from '@sluiswacht/extract'
import type { PartStatus, WorkQueue } from '@sluiswacht/model'
import type { FileSources, SourceFile } from './file-sources.ts'
import type { ProgressMeter } from './progress.ts'
import { lostBefore, type RecognizeWork, type ScanEnd, type ScanNews, type ScanWork } from './scan-work.ts'

export interface RecognizePagesOptions {
  readonly inquiry: Inquiry
  readonly queue: WorkQueue<ScanWork, ScanEnd, ScanNews>
  /** Where the file with this inquiry path can be read now; undefined when this run did not find it. */
  readonly locate: (path: string) => Omit<SourceFile, 'bytes'> | undefined
  readonly sources: FileSources
  readonly lanes: number
  readonly passwords: readonly string[]
  readonly meter: ProgressMeter
  readonly signal: AbortSignal
}

/** The second queue of a scan: hands in the files with pages that reading left waiting. */
export async function recognizePages(options: RecognizePagesOptions): Promise<void> {
  const { inquiry, locate, meter, signal } = options
  const found: { readonly content: WaitingContent; readonly place: Omit<SourceFile, 'bytes'> }[] = []
  let pages = 0
  let done = 0
  for (const content of await inquiry.pages.waiting(pagesWaiting)) {
    const place = locate(content.path)
    if (place === undefined) continue
    found.push({ content, place })
    pages += content.pages
    done += Math.min(content.pages, await inquiry.pages.count(content.id))
  }
  if (found.length === 0) return
  meter.planPages(pages, done)
  const contents = found.values()
  const lane = async (): Promise<void> => {
    for (const { content, place } of contents) {
      signal.throwIfAborted()
      const status = await recognize(content, place, options)
      if (status !== null) meter.recognized(status)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: options.lanes }, lane))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** Null when the file stays as it was: it changed since it was read, or cannot be recognised. */
async function recognize(
  content: WaitingContent,
  place: Omit<SourceFile, 'bytes'>,
  { inquiry, queue, sources, passwords, signal, meter }: RecognizePagesOptions,
): Promise<PartStatus | null> {
  const { id: contentId, fileId, path, sha256, bytes, parts } = content
  // Who fetches an object sees what it holds.
  const now = place.object ? sha256 : await sources.hash({ ...place, bytes }, signal).catch(() => null)
  signal.throwIfAborted()
  if (now !== sha256) return null
  const body: RecognizeWork = { contentId, fileId, path, ...place, sha256, bytes, passwords, lost: lostBefore(parts) }
  const end = await queue.submit(
    { id: inquiry.messages.name('content', sha256), kind: 'recognize', body },
    {
      signal,
      onNews: (news) => {
        if ('page' in news) meter.pageDone()
      },
    },
  )
  if ('stale' in end) throw new InquiryInUse(inquiry.name)
  return 'status' in end ? end.status : null
}
