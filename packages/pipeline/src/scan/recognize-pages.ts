import type { Inquiry, WaitingContent } from '@sluiswacht/evidence'
import {
  causeOf,
  causeOfLoss,
  isWorkerFailure,
  type LostPlaces,
  pagesWaiting,
  type WorkerPool,
} from '@sluiswacht/extract'
import type { InspectedPart, PartStatus, RecognizedPage } from '@sluiswacht/model'
import type { InspectJob, WorkerNews } from '../inspect-worker.ts'
import { hashFile } from './hash.ts'
import type { ProgressMeter } from './progress.ts'
import { fileStatus } from './status.ts'

export interface RecognizePagesOptions {
  readonly inquiry: Inquiry
  readonly pool: WorkerPool<InspectJob, InspectedPart | WorkerNews>
  /** Where the file with this inquiry path can be read now; undefined when this run did not find it. */
  readonly locate: (path: string) => string | undefined
  readonly lanes: number
  readonly passwords: readonly string[]
  readonly meter: ProgressMeter
  readonly signal: AbortSignal
}

/** Processes that one file may cost, besides those that its pages cost. */
const MOST_LOSSES = 3

/**
 * The second queue of a scan: recognises the pages that reading left waiting, file by file and page by page. Each page
 * is kept when it is done, so that a run that is stopped goes on after it; when its last page is done a file is stored
 * anew, as if it had been read whole at once. A page that costs its process is noted as failed and passed over.
 */
export async function recognizePages(options: RecognizePagesOptions): Promise<void> {
  const { inquiry, locate, meter, signal } = options
  const queue: (WaitingContent & { readonly location: string; readonly known: RecognizedPage[] })[] = []
  for (const content of await inquiry.pages.waiting(pagesWaiting)) {
    const location = locate(content.path)
    if (location !== undefined) queue.push({ ...content, location, known: await inquiry.pages.known(content.id) })
  }
  if (queue.length === 0) return
  meter.planPages(
    queue.reduce((sum, { pages }) => sum + pages, 0),
    queue.reduce((sum, { pages, known }) => sum + Math.min(pages, known.length), 0),
  )
  const contents = queue.values()
  const lane = async (): Promise<void> => {
    for (const content of contents) {
      signal.throwIfAborted()
      const status = await recognizeFile(content, content.location, content.known, options)
      if (status !== null) meter.recognized(status)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: options.lanes }, lane))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** Null when the file changed since it was read, or its process was lost too often: then it stays as it was. */
async function recognizeFile(
  content: WaitingContent,
  location: string,
  known: readonly RecognizedPage[],
  options: RecognizePagesOptions,
): Promise<PartStatus | null> {
  const { signal } = options
  const sha256 = await hashFile(location, signal).catch(() => null)
  signal.throwIfAborted()
  if (sha256 !== content.sha256) return null
  const recognized = [...known]
  const lost = { ...lostBefore(content) }
  for (let losses = 0; losses < MOST_LOSSES; ) {
    const busy: Busy = { page: null }
    try {
      return await readOnce(content, { location, recognized, lost, busy }, options)
    } catch (error) {
      if (!isWorkerFailure(error)) throw error
      if (busy.page === null) {
        losses++
        // The first time may have been chance.
        if (losses > 1) lost[error.at ?? ''] = causeOfLoss(error)
        continue
      }
      const page = { ...busy.page, text: '', words: [], images: [], failure: causeOfLoss(error) }
      await options.inquiry.pages.keep(content.id, page)
      recognized.push(page)
      options.meter.pageDone()
    }
  }
  return null
}

interface Busy {
  page: { readonly part: string | null; readonly page: number } | null
}

interface Attempt {
  readonly location: string
  readonly recognized: RecognizedPage[]
  readonly lost: LostPlaces
  readonly busy: Busy
}

async function readOnce(
  content: WaitingContent,
  attempt: Attempt,
  options: RecognizePagesOptions,
): Promise<PartStatus> {
  const { inquiry, pool, passwords, signal, meter } = options
  const { location, recognized, lost, busy } = attempt
  const job: InspectJob = {
    location,
    path: content.path,
    ocr: 'auto',
    passwords,
    lost: { ...lost },
    recognized: [...recognized],
  }
  const writer = inquiry.contents.begin(content.fileId, content.sha256, content.bytes)
  const seen: { part: string | null; status: PartStatus }[] = []
  for await (const message of pool.run(job, { signal })) {
    if ('inspected' in message) continue
    if ('begun' in message) busy.page = message.begun
    else if ('recognized' in message) {
      await inquiry.pages.keep(content.id, message.recognized)
      recognized.push(message.recognized)
      busy.page = null
      meter.pageDone()
    } else {
      seen.push({ part: message.part, status: message.status })
      await writer.add(message)
    }
  }
  await writer.finish()
  return fileStatus(seen)
}

/** Places that cost a process when the rest was read; they are not tried again. */
function lostBefore({ parts }: WaitingContent): LostPlaces {
  const lost: Record<string, LostPlaces[string]> = {}
  for (const { part, warnings } of parts)
    for (const cause of warnings.map(causeOf))
      if (cause === 'hung' || cause === 'crashed' || cause === 'out-of-memory')
        lost[(part ?? '').replace(/\/?\(rest\)$/, '')] = cause
  return lost
}
