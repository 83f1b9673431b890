import { extractBytes, memorySource, serveWorker } from '@sluiswacht/extract'
import type { InspectedPart } from '@sluiswacht/model'
import { inspectPart } from '../inspect.ts'
import { createGateDetector } from './gate-detector.ts'
import { warmUp } from './detect-protocol.ts'

/** What the gate asks of a worker process: read one file of a request and say what it holds. */
export interface FileJob {
  readonly bytes: Uint8Array
  /** For its ending; empty when the request does not tell it. */
  readonly name: string
  readonly ocr: 'auto' | 'off'
}

const inspector = createGateDetector()
warmUp(inspector, 0)

serveWorker<FileJob, InspectedPart>(async function* ({ bytes, name, ocr }, beat) {
  const options = { ocr, progress: (at: string | null) => beat.progress(at) }
  for await (const part of extractBytes(memorySource(bytes), name, options)) {
    beat.progress(part.part)
    // The gate has a deadline of its own, which ends the process.
    beat.expect(600_000)
    yield inspectPart(inspector, part)
  }
})
