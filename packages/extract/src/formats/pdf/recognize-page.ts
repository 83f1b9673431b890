import type { RecognizedPage } from '@sluiswacht/model'
import type { PdfDocument } from '../../pdfium/document.ts'
import { renderGray } from '../../pdfium/render.ts'
import type { ReadContext } from '../../reader.ts'

/** 200 dots an inch: letters of 10 points are then about 20 pixels high. */
const SCALE = 200 / 72

/** Reads a page (`number` from 1) as a picture; null when that is not done now, which is noted. */
export async function recognizePage(
  context: ReadContext,
  document: PdfDocument,
  page: number,
  number: number,
  garbled: boolean,
): Promise<RecognizedPage | null> {
  const without = { cause: garbled ? 'garbled-text' : 'page-without-text', detail: String(number) } as const
  return context.recognize(number, without, async () => {
    const { readPage } = await import('../../ocr/read-page.ts')
    const content = await readPage(renderGray(document, page, SCALE, 0), number, context.progress)
    return { ...content, images: content.images.filter(({ kind }) => kind !== 'other') }
  })
}
