import { causeOfLoss, isWorkerFailure, type LostPlaces, pagesWaiting } from '@sluiswacht/extract'
import type { PartStatus, RecognizedPage, WorkContext } from '@sluiswacht/model'
import type { InspectJob } from '../inspect-worker.ts'
import { isTraced, traced, tracedSteps } from '../tracing.ts'
import { readStatus, type RecognizeWork, type ScanEnd, type ScanNews, type ScanTools } from './scan-work.ts'
import { fileStatus } from './status.ts'

/** Processes that one file may cost, besides those that its pages cost. */
const MOST_LOSSES = 3

/**
 * Recognises the pages of one file that wait. Each page is kept when it is done, so that work that is stopped goes on
 * after it; when the last is done the file is stored anew, as if it had been read whole at once. A page that costs its
 * process is noted as failed and passed over. The status is null when its process was lost too often: then the file
 * stays as it was.
 */
export async function recognizeFile(
  work: RecognizeWork,
  tools: ScanTools,
  context: WorkContext<ScanNews>,
): Promise<ScanEnd> {
  const { pages, contents } = tools.inquiry
  if (context.again) {
    const facts = await contents.facts(work.sha256)
    if (facts.every((part) => pagesWaiting(part) === 0)) return { status: readStatus(facts) }
  }
  const recognized = await pages.known(work.contentId)
  const lost = { ...work.lost }
  for (let losses = 0; losses < MOST_LOSSES; ) {
    const busy: Busy = { page: null }
    try {
      return { status: await readOnce(work, { recognized, lost, busy }, tools, context) }
    } catch (error) {
      if (!isWorkerFailure(error)) throw error
      if (busy.page === null) {
        losses++
        // The first time may have been chance.
        if (losses > 1) lost[error.at ?? ''] = causeOfLoss(error)
        continue
      }
      const page = { ...busy.page, text: '', words: [], images: [], failure: causeOfLoss(error) }
      await pages.keep(work.contentId, page)
      recognized.push(page)
      context.tell({ page: true })
    }
  }
  return { status: null }
}

interface Busy {
  page: { readonly part: string | null; readonly page: number } | null
}

interface Attempt {
  readonly recognized: RecognizedPage[]
  readonly lost: LostPlaces
  readonly busy: Busy
}

async function readOnce(
  work: RecognizeWork,
  { recognized, lost, busy }: Attempt,
  { inquiry, pool }: ScanTools,
  { signal, tell }: WorkContext<ScanNews>,
): Promise<PartStatus> {
  const { location, path, passwords, contentId } = work
  const job: InspectJob = {
    location,
    path,
    ocr: 'auto',
    passwords,
    lost: { ...lost },
    recognized: [...recognized],
    timed: isTraced(),
  }
  const begun = Date.now()
  const writer = await inquiry.contents.begin(work.fileId, work.sha256, work.bytes, { replace: true })
  const seen: { part: string | null; status: PartStatus }[] = []
  for await (const message of pool.run(job, { signal })) {
    if ('inspected' in message) continue
    if ('spent' in message) tracedSteps(begun, message.spent)
    else if ('begun' in message) busy.page = message.begun
    else if ('recognized' in message) {
      await inquiry.pages.keep(contentId, message.recognized)
      recognized.push(message.recognized)
      busy.page = null
      tell({ page: true })
    } else {
      seen.push({ part: message.part, status: message.status })
      await writer.add(message)
    }
  }
  await traced('store', { 'sluiswacht.parts': seen.length }, () => writer.finish())
  return fileStatus(seen)
}
