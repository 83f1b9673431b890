import { isWorkerFailure, lostPart, runWithRetry, WorkerCrashed } from '@sluiswacht/extract'
import type { InspectedPart, WorkContext } from '@sluiswacht/model'
import type { InspectJob } from '../inspect-worker.ts'
import { isTraced, tell, traced, tracedSteps } from '../tracing.ts'
import {
  NOTHING,
  readStatus,
  type ReadWork,
  type ScanEnd,
  type ScanNews,
  type ScanTools,
  type SeenPart,
} from './scan-work.ts'

/**
 * Reads one file through the pool and stores what was found, whole and in one transaction. A file that kills its
 * process twice is stored with a status that says so. Done again, it gives the same end.
 */
export async function readFile(work: ReadWork, tools: ScanTools, context: WorkContext<ScanNews>): Promise<ScanEnd> {
  const { inquiry, pool } = tools
  const { fileId, sha256, bytes, path, location, ocr, passwords } = work
  const { signal } = context
  if (context.again && (await inquiry.contents.reuse(fileId, sha256)))
    return { status: readStatus(await inquiry.contents.facts(sha256)) }
  const writer = await inquiry.contents.begin(fileId, sha256, bytes, { replace: false })
  const seen: SeenPart[] = []
  const keep = async (part: InspectedPart): Promise<void> => {
    if (seen.length === 0) tell({ 'sluiswacht.format': part.mediaType })
    seen.push({ part: part.part, status: part.status, warnings: part.warnings })
    await writer.add(part)
  }
  try {
    const job: InspectJob = { location, path, ocr, passwords, timed: isTraced() }
    const begun = Date.now()
    for await (const part of runWithRetry(pool, job, { signal, passOver: (one, lost) => ({ ...one, lost }) })) {
      if ('spent' in part) tracedSteps(begun, part.spent)
      else if ('inspected' in part) context.tell({ inspected: part.inspected / part.of })
      else if ('part' in part) await keep(part)
    }
  } catch (error) {
    if (!isWorkerFailure(error)) throw error
    await keep({ ...lostPart(path, error), detection: NOTHING })
  }
  await traced('store', { 'sluiswacht.parts': seen.length }, () => writer.finish())
  tell({ 'sluiswacht.parts': seen.length })
  return { status: readStatus(seen) }
}

/** Stores of a file that it cannot be read: each who tried was lost. */
export async function giveUpFile(work: ReadWork, { inquiry }: Pick<ScanTools, 'inquiry'>): Promise<ScanEnd> {
  const { fileId, sha256, bytes, path } = work
  const part = { ...lostPart(path, new WorkerCrashed('lost', null)), detection: NOTHING }
  const writer = await inquiry.contents.begin(fileId, sha256, bytes, { replace: false })
  await writer.add(part)
  await writer.finish()
  return { status: readStatus(await inquiry.contents.facts(sha256)) }
}
