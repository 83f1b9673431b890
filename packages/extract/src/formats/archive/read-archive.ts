import { wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { archiveEntries } from '../../libarchive/libarchive.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'

/** Lists an archive. Its first entry is fetched at once, so that a locked or broken archive says so itself. */
export async function readArchive(context: ReadContext): Promise<Reading> {
  const { source, limits, budget, progress } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const entries = archiveEntries(await opened(context), budget, progress)
  const first = await entries.next()
  if (first.done === true) return { status: 'empty' }
  const locked = first.value.locked === true
  if (locked) context.warn('password-needed')
  return { status: locked ? 'encrypted' : 'read', contained: rest(first.value, entries) }
}

/** The archive, deciphered when it is one that can be and a password fits. */
async function opened({ source, mediaType, passwords, progress }: ReadContext): Promise<Buffer> {
  const bytes = wholeOf(source)
  if (mediaType !== 'application/x-7z-compressed' || passwords.length === 0 || bytes.length < 32) return bytes
  const { decipherSevenZip } = await import('../../seven-zip/decipher.ts')
  try {
    return (await decipherSevenZip(bytes, passwords, progress)) ?? bytes
  } catch (error) {
    // What cannot be deciphered here is read as far as it is open.
    if (error instanceof ReadFailure) return bytes
    throw error
  }
}

async function* rest(
  first: ContainedFile,
  entries: AsyncGenerator<ContainedFile, void, undefined>,
): AsyncGenerator<ContainedFile, void, undefined> {
  yield first
  yield* entries
}
