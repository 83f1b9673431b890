import { extractFile, type LostPlaces, type OcrMode, serveWorker } from '@sluiswacht/extract'
import type { InspectedPart, RecognizedPage } from '@sluiswacht/model'
import { createInspector } from './inspect.ts'
import { inspectInSlices } from './inspect-slices.ts'

/** What the scan asks of a worker: read one file and say what it holds. */
export interface InspectJob {
  readonly location: string
  /** The path by which the file is known in the inquiry. */
  readonly path: string
  readonly ocr: OcrMode
  /** Tried in order on protected files. */
  readonly passwords: readonly string[]
  /** Places inside the file that cost a process before; they are passed over. */
  readonly lost?: LostPlaces
  /** Pages that were recognised before; given, the worker tells of each page that it recognises. */
  readonly recognized?: readonly RecognizedPage[]
  /** Whether the worker tells at the end what it spent its time on. */
  readonly timed?: boolean
}

/** What a worker tells while it is still busy with a part. */
export type WorkerNews =
  /** So much of a long text is inspected. */
  | { readonly inspected: number; readonly of: number }
  | { readonly begun: { readonly part: string | null; readonly page: number } }
  | { readonly recognized: RecognizedPage }
  /** Milliseconds of each step, added up over all parts. */
  | { readonly spent: StepTimes }

export type StepTimes = { readonly extract: number; readonly detect: number; readonly subjects: number }

const LEAST_MS = 30_000
const MS_PER_CHARACTER = 60_000 / 1_000_000
const MOST_MS = 600_000

/** How long the detection of so many characters may take: many times what it needs, on a slow machine too. */
function timeToInspect(characters: number): number {
  return Math.min(MOST_MS, LEAST_MS + characters * MS_PER_CHARACTER)
}

/** A process does one job at a time. */
let spent = { detect: 0, subjects: 0 }
const inspector = createInspector({
  profile: 'inquiry',
  took: (step, ms) => {
    spent[step] += ms
  },
})

serveWorker<InspectJob, InspectedPart>(async function* (job, beat) {
  const { ocr, passwords, lost = {}, recognized } = job
  spent = { detect: 0, subjects: 0 }
  let extract = 0
  const tell = (news: WorkerNews): Promise<void> => beat.tell(news)
  const recognition = recognized && {
    known: recognized,
    begin: (part: string | null, page: number) => tell({ begun: { part, page } }),
    done: (page: RecognizedPage) => tell({ recognized: page }),
  }
  const options = {
    ocr,
    passwords,
    lost,
    progress: (at: string | null) => beat.progress(at),
    ...(recognition === undefined ? {} : { recognition }),
  }
  let begun = performance.now()
  for await (const part of extractFile(job.location, options)) {
    extract += performance.now() - begun
    beat.progress(part.part)
    // Detection gives no sign of life; without an allowance a large text would be taken for a hang and stay unread.
    const allow = (left: number): void => beat.expect(timeToInspect(left))
    allow(part.text.length)
    const detection = inspectInSlices(inspector, part.text, (done, of) => {
      void tell({ inspected: done, of })
      allow(of - done)
    })
    yield { ...part, path: job.path, detection }
    begun = performance.now()
  }
  extract += performance.now() - begun
  if (job.timed) await tell({ spent: { extract, ...spent } })
})
