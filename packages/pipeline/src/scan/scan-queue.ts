import type { Inquiry } from '@sluiswacht/evidence'
import { createWorkerPool } from '@sluiswacht/extract'
import { type InspectedPart, type WorkBroker, WORK_KINDS, type WorkQueue } from '@sluiswacht/model'
import { InProcessBroker } from '@sluiswacht/queue'
import type { InspectJob, WorkerNews } from '../inspect-worker.ts'
import type { FileSources } from './file-sources.ts'
import type { FileParcelStore } from './parcel.ts'
import { sealedQueue } from './sealed-work.ts'
import { scanHandler } from './scan-handler.ts'
import { tracedQueue } from './traced-queue.ts'
import type { ScanEnd, ScanNews, ScanWork } from './scan-work.ts'

/** A queue whose workers are elsewhere. */
export interface SharedQueue {
  readonly broker: WorkBroker<Uint8Array, ScanEnd, ScanNews>
  /** Tenants take turns. */
  readonly tenant: string
  /** Sends the files along, for workers that do not have the folders. */
  readonly parcels?: FileParcelStore
}

export interface OpenScanQueue {
  readonly queue: WorkQueue<ScanWork, ScanEnd, ScanNews>
  /** Ends what is at work, which stays to be done. */
  readonly close: () => Promise<void>
}

/** The queue of a scan: with workers elsewhere when there is a `shared` one, else with those that it starts itself. */
export async function openScanQueue(
  inquiry: Inquiry,
  sources: FileSources,
  options: { readonly workers: number; readonly shared?: SharedQueue },
): Promise<OpenScanQueue> {
  const { shared, workers } = options
  if (shared) {
    const queue = await shared.broker.queue({ tenant: shared.tenant, inquiry: inquiry.schema })
    const traced = tracedQueue(sealedQueue(queue, inquiry, sources, shared.parcels))
    return { queue: traced, close: () => traced.close() }
  }
  // One more than there are processes, so that storing one file and reading the next go together.
  const slots = workers + 1
  const broker = new InProcessBroker<ScanWork, ScanEnd, ScanNews>({ lanes: slots })
  const pool = createWorkerPool<InspectJob, InspectedPart | WorkerNews>({
    entry: new URL('../inspect-worker.ts', import.meta.url),
    workers,
  })
  const stop = new AbortController()
  const serving = broker.serve(scanHandler({ inquiry, pool, sources }), {
    slots,
    kinds: WORK_KINDS,
    signal: stop.signal,
  })
  const queue = tracedQueue(await broker.queue({ tenant: '', inquiry: '' }))
  const close = async (): Promise<void> => {
    await queue.close()
    stop.abort()
    try {
      await serving
    } finally {
      await pool.close()
    }
  }
  return { queue, close }
}
