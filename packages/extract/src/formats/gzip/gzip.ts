import { createGunzip } from 'node:zlib'
import { EntryBudget } from '../../bytes/budget.ts'
import { chunksOf } from '../../bytes/byte-source.ts'
import { gather } from '../../bytes/spill.ts'
import { ReadFailure } from '../../failure.ts'
import type { FormatReader, ReadContext } from '../../reader.ts'

/** Gzip (RFC 1952): one file, whose name is that of the archive without its ending. */
export const gzip: FormatReader = {
  id: 'gzip',
  mediaTypes: ['application/gzip'],
  matches(sample) {
    return sample.startsWith('\x1f\x8b\x08') ? { mediaType: 'application/gzip', certainty: 100 } : null
  },
  async read(context) {
    const source = await gather(unpacked(context))
    if (source.fault !== undefined) context.warn(source.fault.reason)
    return {
      status: source.fault === undefined ? 'read' : 'partial',
      contained: [{ name: innerName(context.name), open: () => source }],
    }
  },
}

function innerName(name: string): string {
  const last = name.split('/').at(-1) ?? name
  if (/\.tgz$/i.test(last)) return last.replace(/\.tgz$/i, '.tar')
  const stripped = last.replace(/\.(gz|gzip|svgz)$/i, '')
  return stripped === '' || stripped === last ? 'content' : stripped
}

async function* unpacked({ source, budget, progress }: ReadContext): AsyncGenerator<Buffer, void, undefined> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  const entry = new EntryBudget(budget)
  const { Readable } = await import('node:stream')
  const input = Readable.from(chunksOf(source))
  input.on('error', () => gunzip.destroy())
  input.pipe(gunzip)
  try {
    for await (const chunk of gunzip) {
      entry.unpack((chunk as Buffer).length)
      progress()
      yield chunk as Buffer
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error
    const cut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
    throw new ReadFailure(cut ? 'truncated' : 'damaged', null, { cause: error })
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}
