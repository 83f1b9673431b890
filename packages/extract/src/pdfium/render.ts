import type { GrayBitmap, Quarter } from '../image/bitmap.ts'
import type { PdfDocument } from './document.ts'

const GRAY = 1
const WITH_ANNOTATIONS = 1
const GRAYSCALE = 8
const MOST_PIXELS = 16_000_000

/** Draws a page in grey, form fields and annotations included; `scale` = pixels a point, less when it grows too large. */
export function renderGray(document: PdfDocument, page: number, scale: number, quarter: Quarter): GrayBitmap {
  const { call, allocate, free, bytesAt } = document.pdfium
  const points = { width: call._FPDF_GetPageWidth(page), height: call._FPDF_GetPageHeight(page) }
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, points.width * points.height)))
  const upright = {
    width: Math.max(1, Math.round(points.width * fitting)),
    height: Math.max(1, Math.round(points.height * fitting)),
  }
  const width = quarter % 2 === 0 ? upright.width : upright.height
  const height = quarter % 2 === 0 ? upright.height : upright.width
  const memory = allocate(Buffer.alloc(width * height, 255))
  const bitmap = call._FPDFBitmap_CreateEx(width, height, GRAY, memory, width)
  try {
    call._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, quarter, WITH_ANNOTATIONS | GRAYSCALE)
    return { width, height, data: Uint8Array.from(bytesAt(memory, width * height)) }
  } finally {
    call._FPDFBitmap_Destroy(bitmap)
    free(memory)
  }
}
