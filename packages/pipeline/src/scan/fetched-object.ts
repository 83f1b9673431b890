import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { BucketAway, ObjectUnreadable } from '@sluiswacht/buckets'
import type { Work } from '@sluiswacht/model'
import { SluiswachtError } from '@sluiswacht/model'
import type { FileSources } from './file-sources.ts'
import type { ScanEnd, ScanWork } from './scan-work.ts'
import { WorkFolderFull, withPlaceFor } from './temporary-folder.ts'

/**
 * Does `use` with the work as it can be done here: an object in a bucket is put in a folder of its own, for this user
 * only and for as long as it takes. When it cannot be had, or holds something else by now, it is out of reach.
 * @throws {BucketAway} @throws {WorkFolderFull} which may pass
 */
export function withObject(
  work: Work<ScanWork>,
  sources: FileSources,
  signal: AbortSignal,
  use: (work: Work<ScanWork>) => Promise<ScanEnd>,
): Promise<ScanEnd> {
  const { body } = work
  if (!body.object || body.sent) return use(work)
  return withPlaceFor(body.path, async (location) => {
    const problem = await fetchObject(body, location, sources, signal)
    if (problem !== null) return { unreachable: problem }
    const { object: _, ...file } = body
    return use({ ...work, body: { ...file, location } })
  })
}

/** Null when the file is there. */
async function fetchObject(
  file: ScanWork,
  location: string,
  sources: FileSources,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const sha256 = await sources.read(file, signal, async (chunks) => {
      const sum = createHash('sha256')
      const told = async function* (): AsyncGenerator<Buffer> {
        for await (const chunk of chunks) {
          sum.update(chunk)
          yield chunk
        }
      }
      await pipeline(told, createWriteStream(location, { mode: 0o600 }))
      return sum.digest('hex')
    })
    return sha256 === file.sha256 ? null : 'changed'
  } catch (cause) {
    if (cause instanceof ObjectUnreadable) return cause.problem
    // A key that is refused here may be right on another machine; a store that is away is so for all.
    if (cause instanceof SluiswachtError && !(cause instanceof BucketAway) && !(cause instanceof WorkFolderFull))
      return 'no-permission'
    throw cause
  }
}
