import type { ExtractedPart } from '@sluiswacht/model'
import { failedPart } from './extract-file.ts'
import { ReadFailure } from './failure.ts'
import { WorkerHung, WorkerOutOfMemory, type WorkerFailure } from './isolation/failures.ts'

/**
 * The line of output for a file whose worker was lost: which part was being read, with the cause. What came before is
 * already given; what would have come after it in the same file was not read.
 */
export function lostPart(path: string, failure: WorkerFailure): ExtractedPart {
  const cause =
    failure instanceof WorkerHung ? 'hung' : failure instanceof WorkerOutOfMemory ? 'out-of-memory' : 'crashed'
  return failedPart(path, failure.at, 'application/octet-stream', new ReadFailure(cause))
}
