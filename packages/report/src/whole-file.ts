import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Writes a file from pieces as a stream: after a failure the old file is still there, whole, and no half one is left.
 *
 * @throws the error of the file system (full disk, no permission)
 */
export async function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const draft = `${path}.draft`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft, { mode: 0o600, flush: true }))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
