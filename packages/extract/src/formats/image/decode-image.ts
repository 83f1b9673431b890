import { ReadFailure } from '../../failure.ts'
import type { GrayBitmap, Quarter } from '../../image/bitmap.ts'
import { exifFacts } from '../../image/exif.ts'
import { jpegFacts } from '../../image/jpeg.ts'
import { jp2Strip } from '../../image/jp2.ts'
import { type PackedStrip, pdfAround } from '../../image/pdf-around.ts'
import { decodePng } from '../../image/png.ts'
import { tiffDirectories, tiffStrips } from '../../image/tiff.ts'
import { PdfDocument } from '../../pdfium/document.ts'
import { loadPdfium, type Pdfium } from '../../pdfium/pdfium.ts'
import { renderGray } from '../../pdfium/render.ts'

const MOST_PAGES = 500

export interface DecodedImage {
  readonly pageCount: number
  /** Size of the first page in pixels, told without unpacking it; null when the header does not tell. */
  readonly size: { readonly width: number; readonly height: number } | null
  /** Unpacks a page in grey; null for one that cannot be unpacked here. @throws {ReadFailure} `damaged` */
  pages(): Iterable<() => GrayBitmap | null | Promise<GrayBitmap | null>>
  /** What the file says of author, subject, place and time. */
  readonly lines: readonly string[]
  readonly raw: Buffer
  readonly cut: boolean
}

/** Unpacks an image. @throws {ReadFailure} `damaged`, `truncated`, `too-large` */
export async function decodeImage(bytes: Buffer, mediaType: string): Promise<DecodedImage> {
  if (mediaType === 'image/png') {
    const { bitmap, texts, cut, width, height } = decodePng(bytes)
    return { pageCount: 1, size: { width, height }, pages: () => [bitmap], lines: texts, raw: bytes, cut }
  }
  if (mediaType === 'image/jpeg') {
    const { strip, exif, cut } = jpegFacts(bytes)
    const facts = exif === null ? { turn: 0 as Quarter, lines: [] } : exifFacts(exif)
    const pdfium = await loadPdfium()
    return {
      pageCount: 1,
      size: strip,
      pages: () => drawn(pdfium, [[strip]], facts.turn),
      lines: facts.lines,
      raw: bytes,
      cut,
    }
  }
  if (mediaType === 'image/jp2') {
    const strip = jp2Strip(bytes)
    const pdfium = await loadPdfium()
    return { pageCount: 1, size: strip, pages: () => drawn(pdfium, [[strip]], 0), lines: [], raw: bytes, cut: false }
  }
  if (/^image\/hei[cf]$/.test(mediaType)) {
    const { heifPages } = await import('../../image/heif.ts')
    const { size, pages } = heifPages(bytes)
    return { pageCount: pages.length, size, pages: () => pages, lines: [], raw: bytes, cut: false }
  }
  if (mediaType === 'image/tiff') {
    const directories = tiffDirectories(bytes, MOST_PAGES)
    const lines = exifFacts(bytes).lines
    const pdfium = await loadPdfium()
    const pages = directories.map((directory) => tiffStrips(bytes, directory))
    const [first] = directories
    const size = first === undefined ? null : { width: first.one(256, 0), height: first.one(257, 0) }
    return { pageCount: directories.length, size, pages: () => drawn(pdfium, pages, 0), lines, raw: bytes, cut: false }
  }
  return {
    pageCount: 1,
    size: null,
    pages: () => [() => null],
    lines: [],
    raw: bytes,
    cut: endsEarly(bytes, mediaType),
  }
}

/** Whether a picture is shorter than its header says, or lacks its end. */
function endsEarly(bytes: Buffer, mediaType: string): boolean {
  if (mediaType === 'image/webp') return bytes.length >= 8 && bytes.readUInt32LE(4) + 8 > bytes.length + 1
  if (mediaType === 'image/bmp') return bytes.readUInt32LE(2) > bytes.length
  return mediaType === 'image/gif' && bytes.lastIndexOf(0x3b) < bytes.length - 1_024
}

function drawn(
  pdfium: Pdfium,
  pages: readonly (readonly PackedStrip[] | null)[],
  turn: Quarter,
): (() => GrayBitmap | null)[] {
  return pages.map((strips) => () => (strips === null ? null : draw(pdfium, strips, turn)))
}

function draw(pdfium: Pdfium, strips: readonly PackedStrip[], turn: Quarter): GrayBitmap {
  const document = PdfDocument.open(pdfium, pdfAround([strips]), [])
  if (typeof document === 'string') throw new ReadFailure('damaged')
  const page = pdfium.call._FPDF_LoadPage(document.handle, 0)
  try {
    if (page === 0) throw new ReadFailure('damaged')
    return renderGray(document, page, 1, turn)
  } finally {
    if (page !== 0) pdfium.call._FPDF_ClosePage(page)
    document.close()
  }
}
