import { CompoundFile } from '../../compound/compound-file.ts'
import { embeddedObjects } from '../../compound/embedded.ts'
import { writeSummary } from '../../compound/summary.ts'
import type { ReadContext, Reading } from '../../reader.ts'

const SHORTEST_RUN = 6
const MOST_BYTES = 64 * 1024 * 1024

/** Picks readable UTF-16 text out of the streams; says that the format as such is not read. */
export async function readCompound(context: ReadContext): Promise<Reading> {
  const file = new CompoundFile(context.source)
  let left = MOST_BYTES
  for (const { path, kind, size } of file.entries) {
    if (kind !== 'stream' || size > left || path.includes('\u0005') || context.text.full) continue
    left -= size
    for (const run of readableRuns(file.stream(path) ?? Buffer.alloc(0))) context.text.line(run)
    context.progress()
  }
  writeSummary(file, context.text)
  context.warn('format-not-read', 'OLE compound file')
  return { contained: embeddedObjects(file) }
}

/** Runs of letters, digits and marks of Latin scripts in UTF-16, on either parity, with enough letters to be words. */
function readableRuns(bytes: Buffer): string[] {
  const runs: string[] = []
  for (const parity of [0, 1]) {
    let start = -1
    for (let at = parity; at + 2 <= bytes.length + 2; at += 2) {
      const unit = at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0
      const readable =
        (unit >= 32 && unit < 0x180 && (unit < 0x7f || unit > 0x9f)) || unit === 9 || unit === 10 || unit === 13
      if (readable && start < 0) start = at
      if (readable || start < 0) continue
      const run = bytes.toString('utf16le', start, at)
      start = -1
      if (run.length >= SHORTEST_RUN && (run.match(/[a-z\d ]/gi)?.length ?? 0) > run.length * 0.8)
        runs.push(run.replace(/\r\n?/g, '\n').trim())
    }
  }
  return runs
}
