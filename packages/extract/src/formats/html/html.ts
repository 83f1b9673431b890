import { chunksOf } from '../../bytes/byte-source.ts'
import { byteOrderMark, decodeChunks, decoderFor, type EncodingGuess } from '../../text/decode.ts'
import type { FormatReader, ReadContext } from '../../reader.ts'

/** Web pages: visible and hidden text, titles, alternative texts, form values, mail and telephone links, data images. */
export const html: FormatReader = {
  id: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  matches(sample) {
    const text = sample.text?.slice(0, 8_192)
    if (text === undefined) return null
    if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]{0,500}?-->\s*)*<(!doctype\s+html|html[\s>])/i.test(text))
      return { mediaType: 'text/html', certainty: 70 }
    const named = /^x?html?$/.test(sample.extension) || sample.declaredType === 'text/html'
    if (named && /<(\/?[a-z][a-z0-9]*|!--)[\s>/]/i.test(text)) return { mediaType: 'text/html', certainty: 45 }
    return /^\s*<(head|body|table|div|p|span|meta)[\s>]/i.test(text) ? { mediaType: 'text/html', certainty: 42 } : null
  },
  async read(context) {
    const { HtmlText } = await import('./html-text.ts')
    const { text, progress } = context
    const page = new HtmlText(text)
    for (const piece of pieces(context)) {
      page.write(piece)
      if (text.full) break
      progress()
    }
    page.end()
    return { contained: page.images }
  },
}

function* pieces({ source, sample }: ReadContext): Generator<string, void, undefined> {
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(
    sample.head.toString('latin1', 0, 4_096),
  )?.[1]
  const guess: EncodingGuess = sample.encoding ?? { encoding: 'windows-1252', skip: 0 }
  const decoder =
    declared === undefined || byteOrderMark(sample.head) !== null || /^utf/i.test(declared)
      ? null
      : decoderFor(declared)
  if (decoder === null) {
    yield* decodeChunks(chunksOf(source), guess)
    return
  }
  for (const chunk of chunksOf(source)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
