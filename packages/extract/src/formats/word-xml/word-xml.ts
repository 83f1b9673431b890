import { chunksOf } from '../../bytes/byte-source.ts'
import type { FormatReader } from '../../reader.ts'
import { parseXml } from '../../xml/parse.ts'
import type { XmlHandler } from '../../xml/tokenizer.ts'

/** Properties of Word 2003 XML and of the parts of a flat package. */
const PROPERTY = /^(o|dc|cp|vt):/

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
    const { PropertyLines } = await import('../../ooxml/properties.ts')
    const words = new WordText(text)
    const properties = new PropertyLines(text)
    const both: XmlHandler = {
      open(name, attributes) {
        words.open(name, attributes)
        if (PROPERTY.test(name)) properties.open(name, attributes)
      },
      close(name) {
        words.close(name)
        if (PROPERTY.test(name)) properties.close(name)
      },
      text(piece) {
        words.text(piece)
        properties.text(piece)
      },
    }
    await parseXml(chunksOf(source), both, () => {
      progress()
      return text.full
    })
    words.end()
    for (const line of words.deleted) text.line(line)
    for (const author of words.authors) text.line(`Bewerkt door: ${author}`)
    return {}
  },
}
