import type { ExtractedPart } from '@sluiswacht/model'
import { type ExtractOptions, extractFile } from './extract-file.ts'
import { serveWorker } from './isolation/serve.ts'

/** What the worker of the command `extract` does: one file a job. */
export interface ExtractJob {
  readonly path: string
  readonly options: Omit<ExtractOptions, 'progress' | 'recognition'>
}

serveWorker<ExtractJob, ExtractedPart>((job, beat) =>
  extractFile(job.path, { ...job.options, progress: (part) => beat.progress(part) }),
)
