import type { KeySource } from '@sluiswacht/evidence'
import { createWorkerPool } from '@sluiswacht/extract'
import type { InspectedPart, ServeEvent, WorkBroker, WorkKind } from '@sluiswacht/model'
import type { StoreSettings } from '@sluiswacht/buckets'
import type { InspectJob, WorkerNews } from '../inspect-worker.ts'
import { FileSources } from './file-sources.ts'
import { JoinedInquiries } from './joined-inquiries.ts'
import type { FileParcelStore } from './parcel.ts'
import { remoteHandler } from './remote-handler.ts'
import type { ScanEnd, ScanNews } from './scan-work.ts'
import { removeLeftovers } from './temporary-folder.ts'

export interface WorkerOptions {
  readonly broker: WorkBroker<Uint8Array, ScanEnd, ScanNews>
  /** Where files are that come with the work instead of by a shared path. */
  readonly parcels: () => Promise<FileParcelStore>
  /** `postgres://…` of the server on which the inquiries are. */
  readonly store: string
  readonly key: KeySource
  /** Of buckets that files are in: the access key is the worker's own, work brings none. */
  readonly buckets?: StoreSettings
  /** Processes that read at the same time. */
  readonly workers: number
  readonly kinds: readonly WorkKind[]
  /** Aborted to finish what is at work and end. */
  readonly signal: AbortSignal
  readonly onEvent: (event: WorkerEvent) => void
}

export type WorkerEvent = ServeEvent | { readonly event: 'out-of-reach'; readonly code: string }

/** Works for the scans of any machine until `signal` is aborted: reads files, and stores what they hold. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const inquiries = new JoinedInquiries(options.store, options.key)
  const pool = createWorkerPool<InspectJob, InspectedPart | WorkerNews>({
    entry: new URL('../inspect-worker.ts', import.meta.url),
    workers: options.workers,
  })
  const { kinds, parcels, signal, onEvent } = options
  const sources = new FileSources(options.buckets)
  const onOutOfReach = (code: string): void => onEvent({ event: 'out-of-reach', code })
  try {
    await removeLeftovers('sluiswacht-work-')
    // One more than there are processes, so that storing one file and reading the next go together.
    await options.broker.serve(remoteHandler({ inquiries, pool, sources, parcels, onOutOfReach }), {
      slots: options.workers + 1,
      kinds,
      signal,
      onEvent,
    })
  } finally {
    await pool.close()
    sources.close()
    await inquiries.close()
  }
}
