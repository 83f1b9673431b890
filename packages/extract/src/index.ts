export {
  PoolClosed,
  WorkerCrashed,
  WorkerHung,
  WorkerNotStarted,
  WorkerOutOfMemory,
  isWorkerFailure,
} from './isolation/failures.ts'
export type { BusyWith, WorkerFailure } from './isolation/failures.ts'
export { WORKER_LIMITS } from './isolation/limits.ts'
export type { WorkerLimits } from './isolation/limits.ts'
export { createWorkerPool } from './isolation/pool.ts'
export type { RunOptions, WorkerPool, WorkerPoolOptions } from './isolation/pool.ts'
export { causeOfLoss, runWithRetry } from './isolation/retry.ts'
export type { LostPlaces } from './isolation/lost-places.ts'
export type { RetryOptions } from './isolation/retry.ts'
export { serveWorker } from './isolation/serve.ts'
export type { WorkerBeat } from './isolation/serve.ts'
export { memorySource } from './bytes/byte-source.ts'
export type { ByteSource } from './bytes/byte-source.ts'
export { ADVICE, causeOf } from './advice.ts'
export type { Advice, CauseCode } from './advice.ts'
export { extractBytes, extractFile } from './extract-file.ts'
export type { ExtractOptions } from './extract-file.ts'
export type { ExtractJob } from './extract-worker.ts'
export { ReadFailure } from './failure.ts'
export { FORMATS } from './generated/formats.ts'
export { lostPart } from './lost-part.ts'
export { READ_LIMITS } from './limits.ts'
export type { ReadLimits } from './limits.ts'
export type { FormatReader, OcrMode } from './reader.ts'
export { pagesWaiting } from './recognition.ts'
export type { Recognition } from './recognition.ts'
export { walk } from './walk/walk.ts'
export type { WalkEntry } from './walk/walk.ts'

/** Entry module for a pool that only extracts: jobs are {@link ExtractJob}, messages `ExtractedPart`. */
export const EXTRACT_WORKER: URL = new URL('./extract-worker.ts', import.meta.url)

export { BodyUnreadable } from './request/body-unreadable.ts'
export type { BodyCause } from './request/body-unreadable.ts'
export { type PackedRun, packedRuns } from './request/packed-runs.ts'
export { readRequest } from './read-request.ts'
export { loadServiceList } from './service-list/service-list.ts'
export type { OwnService, ServiceList } from './service-list/service-list.ts'
export { ServiceListInvalid } from './service-list/list-invalid.ts'
export type { Hosting, ServiceCategory, ServiceEntry, ServiceHost } from './service-list/service-entry.ts'
export { uploadLinker } from './upload-linker.ts'
export type { UploadLinker } from './upload-linker.ts'
