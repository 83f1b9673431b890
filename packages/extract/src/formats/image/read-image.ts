import type { PartImage } from '@sluiswacht/model'
import { wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { readMrz } from '../../identity-document/mrz.ts'
import type { GrayBitmap } from '../../image/bitmap.ts'
import { readBitmap } from '../../ocr/read-bitmap.ts'
import type { ReadContext, Reading } from '../../reader.ts'
import { decodeImage } from './decode-image.ts'
import { imageKinds } from './image-kinds.ts'

/** Pictures smaller than this hold no text to read: icons, bullets, lines. */
const SMALLEST_SIDE = 40
const SMALLEST_AREA = 6_000

/** Reads an image file, page by page. @throws {ReadFailure} `damaged`, `too-large`, `image-without-ocr` */
export async function readImage(context: ReadContext): Promise<Reading> {
  const { source, limits, text, mediaType } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const decoded = await decodeImage(wholeOf(source), mediaType)
  if (decoded.cut) context.warn('truncated')
  const images: PartImage[] = []
  let read = false
  const tiny = decoded.pageCount === 1 && decoded.size !== null && isTiny(decoded.size)
  if (context.ocr === 'off' && !tiny) context.warn('image-without-ocr')
  for (const page of context.ocr === 'off' || tiny ? [] : decoded.pages()) {
    context.progress()
    read = true
    const words = await wordsOf(context, page, decoded.raw)
    text.add(words)
    text.freshLine()
    const mrz = readMrz(words)
    for (const line of mrz?.lines ?? []) text.line(line)
    images.push(...imageKinds(page, words, mrz))
  }
  for (const line of decoded.lines) text.line(line)
  return { pages: decoded.pageCount, images, ocr: read }
}

async function wordsOf(context: ReadContext, page: GrayBitmap | null, raw: Buffer): Promise<string> {
  try {
    if (page !== null) return (await readBitmap(page, context.progress)).text
    // A packing that only the recognition itself unpacks.
    const { recognize } = await import('../../ocr/engine.ts')
    const result = await recognize(raw, { progress: context.progress, limitMs: 25_000 })
    return result.confidence >= 45 ? result.text : ''
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    context.warn(error.reason)
    return ''
  }
}

function isTiny({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width < SMALLEST_SIDE || height < SMALLEST_SIDE || width * height < SMALLEST_AREA
}
