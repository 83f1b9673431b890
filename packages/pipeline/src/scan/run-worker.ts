import type { KeySource } from '@sluiswacht/evidence'
import { createWorkerPool } from '@sluiswacht/extract'
import type { InspectedPart, ServeEvent, Work, WorkBroker, WorkContext, WorkHandler, WorkKind } from '@sluiswacht/model'
import { setTimeout as wait } from 'node:timers/promises'
import type { InspectJob, WorkerNews } from '../inspect-worker.ts'
import { hashFile } from './hash.ts'
import { JoinedInquiries } from './joined-inquiries.ts'
import { type FileParcelStore, withParcel } from './parcel.ts'
import { unreachableCode } from './read-files.ts'
import { scanHandler } from './scan-handler.ts'
import { type InspectPool, isTakenOver, type ScanEnd, type ScanNews, type ScanWork } from './scan-work.ts'
import { addressOf, openWork } from './sealed-work.ts'

export interface WorkerOptions {
  readonly broker: WorkBroker<Uint8Array, ScanEnd, ScanNews>
  /** Where files are that come with the work instead of by a shared path. */
  readonly parcels: () => Promise<FileParcelStore>
  /** `postgres://…` of the server on which the inquiries are. */
  readonly store: string
  readonly key: KeySource
  /** Processes that read at the same time. */
  readonly workers: number
  readonly kinds: readonly WorkKind[]
  /** Aborted to finish what is at work and end. */
  readonly signal: AbortSignal
  readonly onEvent: (event: WorkerEvent) => void
}

export type WorkerEvent = ServeEvent | { readonly event: 'out-of-reach'; readonly code: string }

/** A worker that cannot see files must not be the fastest of all and take everything. */
const OUT_OF_REACH_PAUSE_MS = 2_000

/** Works for the scans of any machine until `signal` is aborted: reads files, and stores what they hold. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const inquiries = new JoinedInquiries(options.store, options.key)
  const pool = createWorkerPool<InspectJob, InspectedPart | WorkerNews>({
    entry: new URL('../inspect-worker.ts', import.meta.url),
    workers: options.workers,
  })
  const { kinds, signal, onEvent } = options
  try {
    // One more than there are processes, so that storing one file and reading the next go together.
    await options.broker.serve(remoteHandler(inquiries, pool, options), {
      slots: options.workers + 1,
      kinds,
      signal,
      onEvent,
    })
  } finally {
    await pool.close()
    await inquiries.close()
  }
}

function remoteHandler(
  inquiries: JoinedInquiries,
  pool: InspectPool,
  { parcels, onEvent }: WorkerOptions,
): WorkHandler<Uint8Array, ScanEnd, ScanNews> {
  const one = (give: boolean) => (sealed: Work<Uint8Array>, context: WorkContext<ScanNews>) =>
    inquiries
      .use(addressOf(sealed), async (inquiry) => {
        const handler = scanHandler({ inquiry, pool })
        const work = openWork(sealed, inquiry)
        if (give) return handler.giveUp(work, context)
        const end = await withParcel(work, inquiry.messages, parcels, async (here) => {
          const code = await outOfReach(here.body, context.signal)
          return code === null ? handler.handle(here, context) : { unreachable: code }
        })
        if ('unreachable' in end) {
          onEvent({ event: 'out-of-reach', code: end.unreachable })
          await wait(OUT_OF_REACH_PAUSE_MS)
        }
        return end
      })
      .catch((cause: unknown): ScanEnd => {
        if (isTakenOver(cause)) return { stale: true }
        throw cause
      })
  return { handle: one(false), giveUp: one(true) }
}

/** Why the file cannot be read here as it was when it was handed in, or null. */
async function outOfReach({ location, sha256 }: ScanWork, signal: AbortSignal): Promise<string | null> {
  try {
    return (await hashFile(location, signal)) === sha256 ? null : 'read-error'
  } catch (cause) {
    return unreachableCode(cause)
  }
}
