import type { Pdfium } from '../../pdfium/pdfium.ts'

const IMAGE = 3
const FORM = 5
const MOST_OBJECTS = 2_000

/** Whether a page shows a picture (or a nested drawing that may hold one). */
export function hasImage({ call }: Pdfium, page: number): boolean {
  const count = Math.min(call._FPDFPage_CountObjects(page), MOST_OBJECTS)
  for (let index = 0; index < count; index++) {
    const type = call._FPDFPageObj_GetType(call._FPDFPage_GetObject(page, index))
    if (type === IMAGE || type === FORM) return true
  }
  return false
}
