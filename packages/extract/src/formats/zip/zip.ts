import type { ContainedFile, FormatReader } from '../../reader.ts'
import { ZipFile } from '../../zip/zip-file.ts'

/** Zip archives: every entry is a part; names are not trusted, nothing is written to disk under them. */
export const zip: FormatReader = {
  id: 'zip',
  mediaTypes: ['application/zip'],
  matches(sample) {
    return sample.isZip ? { mediaType: 'application/zip', certainty: 50 } : null
  },
  async read({ source, budget, passwords, warn }) {
    const file = new ZipFile(source, { budget, passwords })
    if (file.salvaged) warn('truncated')
    const entries = file.entries.filter(({ name }) => !name.endsWith('/'))
    const contained = entries.map((entry): ContainedFile => ({ name: entry.name, open: () => file.open(entry) }))
    const locked = entries.length > 0 && passwords.length === 0 && entries.every(({ flags }) => (flags & 1) !== 0)
    if (locked) warn('password-needed')
    return {
      status: locked ? 'encrypted' : file.salvaged ? 'partial' : entries.length === 0 ? 'empty' : 'read',
      contained,
    }
  },
}
