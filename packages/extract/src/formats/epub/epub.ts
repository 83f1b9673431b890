import type { FormatReader } from '../../reader.ts'

/** Electronic books (EPUB 2 and 3), chapters in their order. */
export const epub: FormatReader = {
  id: 'epub',
  mediaTypes: ['application/epub+zip'],
  matches(sample) {
    return sample.isZip && sample.head.toString('latin1', 30, 58) === 'mimetypeapplication/epub+zip'
      ? { mediaType: 'application/epub+zip', certainty: 98 }
      : sample.zipNames.has('META-INF/container.xml') && [...sample.zipNames].some((name) => name.endsWith('.opf'))
        ? { mediaType: 'application/epub+zip', certainty: 80 }
        : null
  },
  async read(context) {
    const { readEpub } = await import('./read-epub.ts')
    return readEpub(context)
  },
}
