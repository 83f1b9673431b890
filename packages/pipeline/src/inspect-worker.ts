import { extractFile, type LostPlaces, serveWorker } from '@sluiswacht/extract'
import type { InspectedPart } from '@sluiswacht/model'
import { createInspector, inspectPart } from './inspect.ts'

/** What the scan asks of a worker: read one file and say what it holds. */
export interface InspectJob {
  readonly location: string
  /** The path by which the file is known in the inquiry. */
  readonly path: string
  readonly ocr: 'auto' | 'off'
  /** Tried in order on protected files. */
  readonly passwords: readonly string[]
  /** Places inside the file that cost a process before; they are passed over. */
  readonly lost?: LostPlaces
}

const LEAST_MS = 30_000
const MS_PER_CHARACTER = 60_000 / 1_000_000
const MOST_MS = 600_000

/** How long the detection of so many characters may take: many times what it needs, on a slow machine too. */
function timeToInspect(characters: number): number {
  return Math.min(MOST_MS, LEAST_MS + characters * MS_PER_CHARACTER)
}

const inspector = createInspector({ profile: 'inquiry' })

serveWorker<InspectJob, InspectedPart>(async function* (job, beat) {
  const { ocr, passwords, lost = {} } = job
  const options = { ocr, passwords, lost, progress: (at: string | null) => beat.progress(at) }
  for await (const part of extractFile(job.location, options)) {
    beat.progress(part.part)
    // Detection gives no sign of life; without an allowance a large text would be taken for a hang and stay unread.
    beat.expect(timeToInspect(part.text.length))
    yield inspectPart(inspector, { ...part, path: job.path })
  }
})
