import type { PdfDocument } from '../../pdfium/document.ts'

const IMAGE = 3
const FORM = 5
const MOST_OBJECTS = 2_000

/** What share of a page pictures cover: 0 none, 1 all of it; of a nested drawing it is not known what it shows. */
export function pictureShare({ pdfium }: PdfDocument, page: number): number {
  const { call, withMemory, bytesAt } = pdfium
  const count = Math.min(call._FPDFPage_CountObjects(page), MOST_OBJECTS)
  const area = call._FPDF_GetPageWidth(page) * call._FPDF_GetPageHeight(page)
  let covered = 0
  for (let index = 0; index < count; index++) {
    const object = call._FPDFPage_GetObject(page, index)
    const type = call._FPDFPageObj_GetType(object)
    if (type !== IMAGE && type !== FORM) continue
    covered += withMemory(16, (memory) => {
      if (call._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12) === 0) return 0
      const bytes = bytesAt(memory, 16)
      const [left, bottom, right, top] = [0, 4, 8, 12].map((at) => bytes.readFloatLE(at))
      return Math.abs(((right ?? 0) - (left ?? 0)) * ((top ?? 0) - (bottom ?? 0)))
    })
    // A thin line or an icon is a picture too, however small.
    covered = Math.max(covered, 1)
  }
  return area > 0 ? Math.min(1, covered / area) : covered > 0 ? 1 : 0
}
