import { wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { archiveEntries } from '../../libarchive/libarchive.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'

/** Lists an archive. Its first entry is fetched at once, so that a locked or broken archive says so itself. */
export async function readArchive(context: ReadContext): Promise<Reading> {
  const { source, limits, budget, passwords, progress } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const entries = archiveEntries(wholeOf(source), budget, passwords, progress)
  const first = await entries.next()
  if (first.done === true) return { status: 'empty' }
  const locked = first.value.locked === true
  if (locked) context.warn('password-needed')
  return { status: locked ? 'encrypted' : 'read', contained: rest(first.value, entries) }
}

async function* rest(
  first: ContainedFile,
  entries: AsyncGenerator<ContainedFile, void, undefined>,
): AsyncGenerator<ContainedFile, void, undefined> {
  yield first
  yield* entries
}
