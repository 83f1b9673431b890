import type { PartImage } from '@sluiswacht/model'
import { ReadFailure } from '../../failure.ts'
import type { PdfDocument } from '../../pdfium/document.ts'
import { renderGray } from '../../pdfium/render.ts'
import type { ReadContext } from '../../reader.ts'

/** 200 dots an inch: letters of 10 points are then about 20 pixels high. */
const SCALE = 200 / 72

/**
 * Reads a page as a picture into `context.text`. Null when recognition is off or failed (which is noted).
 */
export async function recognizePage(
  context: ReadContext,
  document: PdfDocument,
  page: number,
): Promise<{ readonly images: readonly PartImage[] } | null> {
  if (context.ocr === 'off') return null
  const { readBitmap } = await import('../../ocr/read-bitmap.ts')
  const { readMrz } = await import('../../identity-document/mrz.ts')
  const { imageKinds } = await import('../image/image-kinds.ts')
  try {
    const bitmap = renderGray(document, page, SCALE, 0)
    const { text } = await readBitmap(bitmap, context.progress)
    context.text.add(text)
    context.text.freshLine()
    const mrz = readMrz(text)
    for (const line of mrz?.lines ?? []) context.text.line(line)
    const kinds = imageKinds(bitmap, text, mrz)
    return { images: kinds.filter(({ kind }) => kind !== 'other') }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    context.warn(error.reason)
    return null
  }
}
