import { ADVICE, type CauseCode } from '../../advice.ts'
import { Budget } from '../../bytes/budget.ts'
import { ReadFailure } from '../../failure.ts'
import type { ContainedFile, FormatReader, ReadContext, Reading } from '../../reader.ts'
import { ZipFile } from '../../zip/zip-file.ts'

/** Archives up to this size are tried out as a whole, so that the line of the archive itself says what is wrong in it. */
const TRIED_BYTES = 16 * 1024 * 1024
const TRIED_ENTRIES = 2_000

/** Zip archives: every entry is a part; names are not trusted, nothing is written to disk under them. */
export const zip: FormatReader = {
  id: 'zip',
  mediaTypes: ['application/zip'],
  matches(sample) {
    return sample.isZip ? { mediaType: 'application/zip', certainty: 50 } : null
  },
  async read(context) {
    return readZip(context)
  },
}

async function readZip(context: ReadContext): Promise<Reading> {
  const { source, budget, passwords } = context
  const file = new ZipFile(source, { budget, passwords })
  const entries = file.entries.filter(({ name }) => !name.endsWith('/'))
  const contained = entries.map((entry): ContainedFile => ({ name: entry.name, open: () => file.open(entry) }))
  const faults = await tryOut(context)
  if (file.salvaged) context.warn('truncated')
  for (const fault of new Set(faults)) context.warn(fault)
  const first = faults[0]
  if (first !== undefined && faults.length === entries.length) return { status: ADVICE[first].status, contained }
  if (file.salvaged || faults.length > 0) return { status: 'partial', contained }
  return { status: entries.length === 0 ? 'empty' : 'read', contained }
}

/** The causes for which entries cannot be unpacked; of a large archive only which ones are enciphered. */
async function tryOut({ source, limits, passwords, progress }: ReadContext): Promise<CauseCode[]> {
  const trial = new ZipFile(source, { budget: new Budget(limits, source.size), passwords })
  const entries = trial.entries.filter(({ name }) => !name.endsWith('/'))
  const size = entries.reduce((sum, entry) => sum + Math.max(entry.size, entry.packedSize), 0)
  if (size > TRIED_BYTES || entries.length > TRIED_ENTRIES)
    return entries.filter(({ flags }) => (flags & 1) !== 0 && passwords.length === 0).map(() => 'password-needed')
  const faults: CauseCode[] = []
  for (const entry of entries) {
    progress()
    try {
      for await (const chunk of trial.chunks(entry)) void chunk
    } catch (error) {
      faults.push(error instanceof ReadFailure ? error.reason : 'damaged')
    }
  }
  return faults
}
