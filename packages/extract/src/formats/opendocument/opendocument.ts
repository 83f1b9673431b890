import type { FormatReader } from '../../reader.ts'
const MIMETYPE = /^mimetype(application\/vnd\.(?:oasis\.opendocument|sun\.xml)\.[\w.-]{1,60})/

/** OpenDocument texts, spreadsheets, presentations and drawings, zipped or flat, and their templates. */
export const opendocument: FormatReader = {
  id: 'opendocument',
  mediaTypes: [
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation',
    'application/vnd.oasis.opendocument.graphics',
  ],
  matches(sample) {
    if (sample.isZip) {
      const named = MIMETYPE.exec(sample.head.toString('latin1', 30, 200))?.[1]
      if (named !== undefined) return { mediaType: named.replace(/(PK.*|-template)$/, ''), certainty: 95 }
      const names = sample.zipNames
      if (names.has('content.xml') && (names.has('META-INF/manifest.xml') || names.has('meta.xml')))
        return { mediaType: 'application/vnd.oasis.opendocument.text', certainty: 85 }
      return null
    }
    const root = /<office:document[\s>]/.test(sample.head.toString('latin1', 0, 4_096))
    if (!root) return null
    const kind = /office:mimetype="(application\/vnd\.oasis\.opendocument\.[\w-]+)"/.exec(
      sample.head.toString('latin1', 0, 16_384),
    )?.[1]
    return { mediaType: kind ?? 'application/vnd.oasis.opendocument.text', certainty: 90 }
  },
  async read(context) {
    const { readFlat, readOpenDocument } = await import('./read-opendocument.ts')
    return context.sample.isZip ? readOpenDocument(context) : readFlat(context)
  },
}
