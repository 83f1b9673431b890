import { extractFile, serveWorker } from '@sluiswacht/extract'
import type { InspectedPart } from '@sluiswacht/model'
import { createInspector, inspectPart } from './inspect.ts'

/** What the scan asks of a worker: read one file and say what it holds. */
export interface InspectJob {
  readonly location: string
  /** The path by which the file is known in the inquiry. */
  readonly path: string
  readonly ocr: 'auto' | 'off'
}

const inspector = createInspector({ profile: 'inquiry' })

serveWorker<InspectJob, InspectedPart>(async function* (job, beat) {
  for await (const part of extractFile(job.location, { ocr: job.ocr, progress: (at) => beat.progress(at) })) {
    beat.progress(part.part)
    yield inspectPart(inspector, { ...part, path: job.path })
  }
})
