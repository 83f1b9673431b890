import { setTimeout as wait } from 'node:timers/promises'
import { type Inquiry, KeyDoesNotFit } from '@sluiswacht/evidence'
import type { Work, WorkContext, WorkHandler } from '@sluiswacht/model'
import type { FileSources } from './file-sources.ts'
import type { JoinedInquiries } from './joined-inquiries.ts'
import { type FileParcelStore, withParcel } from './parcel.ts'
import { scanHandler } from './scan-handler.ts'
import { type InspectPool, isTakenOver, type ScanEnd, type ScanNews, type ScanWork } from './scan-work.ts'
import { addressOf, openWork, WorkUnreadable } from './sealed-work.ts'
import { WorkFolderFull } from './temporary-folder.ts'
import { unreachableCode } from './unreachable-code.ts'

export interface RemoteTools {
  readonly inquiries: JoinedInquiries
  readonly pool: InspectPool
  readonly sources: FileSources
  /** Where files are that come with the work instead of by a shared path. */
  readonly parcels: () => Promise<FileParcelStore>
  /** Told why a file cannot be had on this machine. */
  readonly onOutOfReach: (code: string) => void
}

/** A worker that cannot see files must not be the fastest of all and take everything. */
const OUT_OF_REACH_PAUSE_MS = 2_000
/** So often work is left to a worker that perhaps can do it. */
const MOST_TURNS = 10
/** And when this worker has the key, so that message or file must have been changed on its way. */
const MOST_TURNS_CHANGED = 3

/** Does work that comes from a scan elsewhere: opens it, gets the file, reads it, and stores what it holds. */
export function remoteHandler(tools: RemoteTools): WorkHandler<Uint8Array, ScanEnd, ScanNews> {
  const one =
    (give: boolean) =>
    async (sealed: Work<Uint8Array>, context: WorkContext<ScanNews>): Promise<ScanEnd> => {
      let joined = false
      try {
        const end = await tools.inquiries.use(addressOf(sealed), (inquiry) => {
          joined = true
          return workOn(openWork(sealed, inquiry), inquiry, { tools, context, give })
        })
        if ('unreachable' in end) await outOfReach(end.unreachable, tools)
        return end
      } catch (cause) {
        if (isTakenOver(cause)) return { stale: true }
        const end = hopeless(cause, joined)
        if (end === null || context.turn < end.turns) throw cause
        await outOfReach(end.code, tools)
        return { unreachable: end.code }
      }
    }
  return { handle: one(false), giveUp: one(true) }
}

/**
 * What must not go round for ever, and as what it ends after so many turns: who handed it in makes the work anew, or says
 * so of the file. `joined`: this worker has the key of the inquiry. Null for what passes by itself.
 */
function hopeless(cause: unknown, joined: boolean): { readonly code: string; readonly turns: number } | null {
  if (cause instanceof WorkFolderFull) return { code: 'too-large', turns: MOST_TURNS }
  const changed = cause instanceof WorkUnreadable || (cause instanceof KeyDoesNotFit && joined)
  if (changed) return { code: 'not-opened', turns: MOST_TURNS_CHANGED }
  return cause instanceof KeyDoesNotFit ? { code: 'not-opened', turns: MOST_TURNS } : null
}

async function workOn(
  work: Work<ScanWork>,
  inquiry: Inquiry,
  {
    tools,
    context,
    give,
  }: { readonly tools: RemoteTools; readonly context: WorkContext<ScanNews>; readonly give: boolean },
): Promise<ScanEnd> {
  const { pool, sources, parcels } = tools
  const handler = scanHandler({ inquiry, pool, sources })
  if (give) return handler.giveUp(work, context)
  return withParcel(work, inquiry.messages, parcels, async (here) => {
    const code = await notAsHandedIn(here.body, sources, context.signal)
    return code === null ? handler.handle(here, context) : { unreachable: code }
  })
}

async function outOfReach(code: string, { onOutOfReach }: RemoteTools): Promise<void> {
  onOutOfReach(code)
  await wait(OUT_OF_REACH_PAUSE_MS)
}

/** Why the file cannot be read here as it was when it was handed in, or null. Who fetches an object looks for himself. */
async function notAsHandedIn(file: ScanWork, sources: FileSources, signal: AbortSignal): Promise<string | null> {
  if (file.object && !file.sent) return null
  try {
    return (await sources.hash(file, signal)) === file.sha256 ? null : 'read-error'
  } catch (cause) {
    return unreachableCode(cause)
  }
}
