import type { PartImage, RecognizedWord } from '@sluiswacht/model'
import { wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import type { GrayBitmap } from '../../image/bitmap.ts'
import { movedWords, pageContent, readPage } from '../../ocr/read-page.ts'
import type { PageContent, ReadContext, Reading } from '../../reader.ts'
import { decodeImage } from './decode-image.ts'

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
  const words: RecognizedWord[] = []
  let read = false
  const tiny = decoded.pageCount === 1 && decoded.size !== null && isTiny(decoded.size)
  let number = 0
  for (const page of tiny ? [] : decoded.pages()) {
    context.progress()
    number++
    const content = await context.recognize(number, { cause: 'image-without-ocr' }, async () =>
      contentOf(context, await page(), decoded.raw, number),
    )
    if (content === null) continue
    read = true
    words.push(...movedWords(content.words, text.length))
    text.add(content.text)
    text.freshLine()
    images.push(...content.images)
  }
  for (const line of decoded.lines) text.line(line)
  return { pages: decoded.pageCount, images, ocr: read, words }
}

async function contentOf(
  context: ReadContext,
  page: GrayBitmap | null,
  raw: Buffer,
  number: number,
): Promise<PageContent> {
  if (page !== null) return readPage(page, number, context.progress)
  // A packing that only the recognition itself unpacks.
  const { recognize } = await import('../../ocr/engine.ts')
  const result = await recognize(raw, { progress: context.progress, limitMs: 25_000 })
  return pageContent(null, result.confidence >= 45 ? result.text : '', [])
}

function isTiny({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width < SMALLEST_SIDE || height < SMALLEST_SIDE || width * height < SMALLEST_AREA
}
