import type { Inquiry } from '@sluiswacht/evidence'
import { type SubmitOptions, SluiswachtError, type Work, type WorkQueue } from '@sluiswacht/model'
import type { FileSources } from './file-sources.ts'
import { type FileParcelStore, sendParcel } from './parcel.ts'
import type { ScanEnd, ScanNews, ScanWork } from './scan-work.ts'

/**
 * The version of what scans and workers say to each other. Count up with each change that an older worker would
 * misread: it leaves such work to newer ones.
 */
export const WORK_VERSION = 2

const LINE_END = 0x0a
/** Files that are under way at the same time. */
const MOST_PARCELS = 100

/** What a worker must know to open the rest: which inquiry, and who holds it. */
export interface WorkAddress {
  readonly schema: string
  readonly mark: string
}

/** A message that is no work of a scan. */
export class WorkUnreadable extends SluiswachtError {
  readonly code = 'ERR_WORK_UNREADABLE'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: 'In de wachtrij staat een bericht dat geen werk van een scan is. Controleer wie er op deze NATS-server mag schrijven.',
        en: 'The queue holds a message that is no work of a scan. Check who may write to this NATS server.',
      },
      options,
    )
  }
}

/**
 * Work with paths and passwords sealed with the key of the inquiry: servers on the way cannot read it, and only who
 * has the key can make a worker read a file. With `parcels` the files themselves travel with it, sealed too.
 */
export function sealedQueue(
  queue: WorkQueue<Uint8Array, ScanEnd, ScanNews>,
  inquiry: Inquiry,
  sources: FileSources,
  parcels?: FileParcelStore,
): WorkQueue<ScanWork, ScanEnd, ScanNews> {
  const send = async (
    work: Work<ScanWork>,
    options: SubmitOptions<ScanNews>,
    files: FileParcelStore,
  ): Promise<ScanEnd> => {
    const { object: _, ...body } = work.body
    const sent = { ...work, body: { ...body, sent: true } }
    try {
      const problem = await sendParcel(work, sources, inquiry.messages, files, options.signal)
      if (problem !== null) return { unreachable: problem }
      return await queue.submit({ ...sent, body: sealWork(sent, inquiry) }, options)
    } finally {
      await files.remove(work.id)
    }
  }
  return {
    lanes: parcels ? Math.min(queue.lanes, MOST_PARCELS) : queue.lanes,
    submit: (work, options) =>
      parcels ? send(work, options, parcels) : queue.submit({ ...work, body: sealWork(work, inquiry) }, options),
    workers: () => queue.workers(),
    close: () => queue.close(),
  }
}

function sealWork(work: Work<ScanWork>, { messages, schema, mark }: Inquiry): Uint8Array {
  const address: WorkAddress = { schema, mark }
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(address)}\n`),
    messages.seal(work.body, `work ${work.kind} ${work.id}`),
  ])
}

/** @throws {WorkUnreadable} */
export function addressOf({ body }: Work<Uint8Array>): WorkAddress {
  try {
    const read: unknown = JSON.parse(Buffer.from(body.subarray(0, body.indexOf(LINE_END))).toString('utf8'))
    if (typeof read !== 'object' || read === null || !('schema' in read) || !('mark' in read))
      throw new WorkUnreadable()
    const { schema, mark } = read
    if (typeof schema !== 'string' || typeof mark !== 'string') throw new WorkUnreadable()
    return { schema, mark }
  } catch (cause) {
    throw new WorkUnreadable({ cause })
  }
}

/** @throws {KeyDoesNotFit} when it was not made by who has the key of this inquiry */
export function openWork(work: Work<Uint8Array>, { messages }: Inquiry): Work<ScanWork> {
  const box = work.body.subarray(work.body.indexOf(LINE_END) + 1)
  return { ...work, body: messages.open<ScanWork>(box, `work ${work.kind} ${work.id}`) }
}
