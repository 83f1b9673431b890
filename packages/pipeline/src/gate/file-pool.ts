import { createWorkerPool, isWorkerFailure, lostPart, type WorkerLimits } from '@sluiswacht/extract'
import type { InspectedPart, UploadItem } from '@sluiswacht/model'
import type { FileJob } from './file-worker.ts'

/** What was read of a file, with stable codes of what was not. */
export interface FileReading {
  readonly parts: readonly InspectedPart[]
  readonly causes: readonly string[]
}

/** Reads and inspects files in processes that are ended when they hang, crash, need too much or take too long. */
export interface FilePool {
  read(file: Extract<UploadItem, { kind: 'file' }>, deadline: number): Promise<FileReading>
  close(): Promise<void>
}

const MOST_PARTS = 5_000

export function createFilePool(options: {
  readonly workers: number
  readonly ocr: 'auto' | 'off'
  readonly limits?: Partial<WorkerLimits>
}): FilePool {
  const pool = createWorkerPool<FileJob, InspectedPart>({
    entry: new URL('./file-worker.ts', import.meta.url),
    workers: options.workers,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  })
  return {
    async read({ bytes, name = '' }, deadline) {
      const parts: InspectedPart[] = []
      const causes = new Set<string>()
      const late = new AbortController()
      const timer = setTimeout(() => late.abort(), Math.max(1, deadline - performance.now()))
      try {
        for await (const part of pool.run({ bytes, name, ocr: options.ocr }, { signal: late.signal })) {
          parts.push(part)
          for (const cause of causesOf(part)) causes.add(cause)
          if (parts.length >= MOST_PARTS) {
            causes.add('too-many-entries')
            break
          }
        }
      } catch (error) {
        if (late.signal.aborted) causes.add('timeout')
        else if (isWorkerFailure(error)) for (const cause of causesOf(lostPart(name, error))) causes.add(cause)
        else causes.add('crashed')
      } finally {
        clearTimeout(timer)
      }
      return { parts, causes: [...causes] }
    },
    close: () => pool.close(),
  }
}

/** Why a part was not read in full; a file of zero bytes was. */
function causesOf({ status, warnings }: Pick<InspectedPart, 'status' | 'warnings'>): string[] {
  const codes = warnings.map((warning) => warning.split(':', 1)[0] ?? warning)
  if (status === 'read' || codes.includes('zero-bytes')) return []
  return codes.length === 0 ? [status] : codes
}
