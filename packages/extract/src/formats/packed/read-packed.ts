import { createZstdDecompress } from 'node:zlib'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import type * as XzDecompress from 'xz-decompress'
import { EntryBudget } from '../../bytes/budget.ts'
import { chunksOf, type ByteSource, wholeOf } from '../../bytes/byte-source.ts'
import { gather } from '../../bytes/spill.ts'
import { ReadFailure } from '../../failure.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { bunzip2 } from './bunzip2.ts'
import { uncompress } from './uncompress.ts'

/** Unpacks one file; its name is that of the archive without its ending. */
export async function readPacked(context: ReadContext): Promise<Reading> {
  const { source, limits } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const last = context.name.split('/').at(-1) ?? ''
  const name = last.replace(/\.t(bz2?|xz|zst)$/i, '.tar').replace(/\.(bz2|xz|zst|z)$/i, '')
  const inner = await unpack(context)
  if (inner.fault !== undefined) context.warn(inner.fault.reason)
  const contained: ContainedFile = { name: name === '' || name === last ? 'content' : name, open: () => inner }
  return { status: inner.fault === undefined ? 'read' : 'partial', contained: [contained] }
}

async function unpack(context: ReadContext): Promise<ByteSource> {
  const { source, mediaType } = context
  if (mediaType === 'application/zstd') return gather(zstd(context))
  if (mediaType === 'application/x-compress')
    return gather(uncompress(wholeOf(source), new EntryBudget(context.budget)))
  if (mediaType === 'application/x-bzip2')
    return gather(bunzip2(wholeOf(source), new EntryBudget(context.budget), context.progress))
  return gather(xz(context))
}

async function* xz({ source, budget, progress }: ReadContext): AsyncGenerator<Buffer, void, undefined> {
  const { XzReadableStream } = createRequire(import.meta.url)('xz-decompress') as typeof XzDecompress
  const entry = new EntryBudget(budget)
  let whole = false
  try {
    for await (const chunk of new XzReadableStream(ReadableStream.from(chunksOf(source)))) {
      entry.unpack(chunk.length)
      progress()
      yield Buffer.from(chunk)
    }
    whole = source.read(source.size - 2, 2).toString('latin1') === 'YZ'
  } catch (error) {
    throw error instanceof ReadFailure ? error : new ReadFailure('damaged', null, { cause: error })
  }
  if (!whole) throw new ReadFailure('truncated')
}

async function* zstd({ source, budget, progress }: ReadContext): AsyncGenerator<Buffer, void, undefined> {
  const unpack = createZstdDecompress()
  const entry = new EntryBudget(budget)
  const input = Readable.from(chunksOf(source))
  input.on('error', () => unpack.destroy())
  input.pipe(unpack)
  try {
    for await (const chunk of unpack) {
      entry.unpack((chunk as Buffer).length)
      progress()
      yield chunk as Buffer
    }
  } catch (error) {
    throw error instanceof ReadFailure ? error : new ReadFailure('damaged', null, { cause: error })
  } finally {
    input.destroy()
    unpack.destroy()
  }
}
