import { chunksOf } from '../../bytes/byte-source.ts'
import { decodeChunks } from '../../text/decode.ts'
import type { FormatReader } from '../../reader.ts'
import { RowSplitter } from './rows.ts'
import { sniffSeparator } from './separator.ts'

/** Separated values, in any encoding: one row a line, cells separated by tabs, quotes taken off. */
export const csv: FormatReader = {
  id: 'csv',
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  matches(sample) {
    const text = sample.text
    if (text === null) return null
    const named = sample.extension === 'csv' || sample.extension === 'tsv' || sample.extension === 'tab'
    const separator = sniffSeparator(text, named)
    if (separator === null) return null
    return { mediaType: separator === '\t' ? 'text/tab-separated-values' : 'text/csv', certainty: named ? 30 : 5 }
  },
  async read({ source, sample, text, progress }) {
    const guess = sample.encoding ?? { encoding: 'windows-1252' as const, skip: 0 }
    const rows = new RowSplitter(sniffSeparator(sample.text ?? '', true) ?? ';')
    for (const piece of decodeChunks(chunksOf(source), guess)) {
      text.add(rows.write(piece))
      if (text.full) return {}
      progress()
    }
    text.add(rows.end())
    return {}
  },
}
