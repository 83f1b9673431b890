import { chunksOf } from '../../bytes/byte-source.ts'
import type { FormatReader } from '../../reader.ts'
import { parseXml } from '../../xml/parse.ts'

/** Word documents as one XML file: Word 2003 XML and flat Open Packaging Conventions. */
export const wordXml: FormatReader = {
  id: 'word-xml',
  mediaTypes: ['application/vnd.ms-wordml'],
  matches(sample) {
    return /<w:wordDocument[\s>]|<pkg:package[\s>]/.test(sample.head.toString('latin1', 0, 8_192))
      ? { mediaType: 'application/vnd.ms-wordml', certainty: 88 }
      : null
  },
  async read({ source, text, progress }) {
    const { WordText } = await import('../../ooxml/word-text.ts')
    const words = new WordText(text)
    await parseXml(chunksOf(source), words, () => {
      progress()
      return text.full
    })
    words.end()
    for (const line of words.deleted) text.line(line)
    for (const author of words.authors) text.line(`Bewerkt door: ${author}`)
    return {}
  },
}
