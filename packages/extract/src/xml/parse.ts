import { TextDecoder } from 'node:util'
import { rareDecoder, type StreamDecoder } from '../text/code-pages.ts'
import { byteOrderMark, decoderFor } from '../text/decode.ts'
import { type XmlHandler, XmlTokenizer } from './tokenizer.ts'

/** The encoding of an XML file: byte order mark, zero bytes, declaration, else UTF-8 (XML 1.0, appendix F). */
function xmlDecoder(head: Buffer): StreamDecoder {
  const mark = byteOrderMark(head)
  if (mark !== null) return rareDecoder(mark.encoding) ?? new TextDecoder(mark.encoding)
  if (head.length >= 4 && head.readUInt32LE(0) === 0x3c) return rareDecoder('utf-32le') ?? new TextDecoder('utf-8')
  if (head.length >= 4 && head.readUInt32BE(0) === 0x3c) return rareDecoder('utf-32be') ?? new TextDecoder('utf-8')
  if (head[0] === 0x3c && head[1] === 0) return new TextDecoder('utf-16le')
  if (head[0] === 0 && head[1] === 0x3c) return new TextDecoder('utf-16be')
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    head.toString('latin1', 0, 300),
  )?.[1]
  const decoder = declared === undefined || /^utf-?16/i.test(declared) ? null : decoderFor(declared)
  return decoder ?? new TextDecoder('utf-8')
}

/**
 * Parses XML that comes in chunks of bytes. `stop` is asked after each chunk, so that reading may end early.
 * When the chunks fail half-way, what came before has been handled and the error goes on.
 */
export async function parseXml(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  handler: XmlHandler,
  stop: () => boolean = () => false,
): Promise<void> {
  const tokenizer = new XmlTokenizer(handler)
  let decoder: StreamDecoder | null = null
  try {
    for await (const chunk of chunks) {
      decoder ??= xmlDecoder(chunk)
      tokenizer.write(decoder.decode(chunk, { stream: true }))
      if (stop()) return
    }
  } finally {
    if (decoder !== null) tokenizer.write(decoder.decode())
    tokenizer.end()
  }
}
