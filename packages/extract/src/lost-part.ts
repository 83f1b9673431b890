import type { ExtractedPart } from '@sluiswacht/model'
import { failedPart } from './extract-file.ts'
import { ReadFailure } from './failure.ts'
import type { WorkerFailure } from './isolation/failures.ts'
import { causeOfLoss } from './isolation/retry.ts'

/**
 * The line of output for a file whose worker was lost: which part was being read, with the cause. What came before is
 * already given; what would have come after it in the same file was not read.
 */
export function lostPart(path: string, failure: WorkerFailure): ExtractedPart {
  return failedPart(path, failure.at, 'application/octet-stream', new ReadFailure(causeOfLoss(failure)))
}
