import { chunksOf } from '../../bytes/byte-source.ts'
import type { FormatReader } from '../../reader.ts'
import { parseXml } from '../../xml/parse.ts'
import { ElementLines } from './element-lines.ts'
import { SvgText } from './svg-text.ts'

/** Any XML that no other reader knows: a leaf element becomes a line `name: text`, other text stands as it is. */
export const xml: FormatReader = {
  id: 'xml',
  mediaTypes: ['application/xml', 'image/svg+xml'],
  matches(sample) {
    const start = sample.head
      .toString('latin1', 0, 2_000)
      .replaceAll('\0', '')
      .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
      .trimStart()
    if (!start.startsWith('<')) return null
    if (/<svg[\s>]/.test(start)) return { mediaType: 'image/svg+xml', certainty: 60 }
    if (start.startsWith('<?xml')) return { mediaType: 'application/xml', certainty: 50 }
    return sample.extension === 'xml' && /^<[A-Za-z_!]/.test(start)
      ? { mediaType: 'application/xml', certainty: 40 }
      : null
  },
  async read({ source, text, progress, mediaType }) {
    const lines = mediaType === 'image/svg+xml' ? new SvgText(text) : new ElementLines(text)
    await parseXml(chunksOf(source), lines, () => {
      progress()
      return text.full
    })
    return {}
  },
}
