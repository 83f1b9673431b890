import type { PartImage, RecognizedWord } from '@sluiswacht/model'
import { EntryBudget } from '../../bytes/budget.ts'
import { wholeOf } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { pageExtras } from '../../pdfium/annotations.ts'
import { attachmentBytes, attachmentName, documentAttachments } from '../../pdfium/attachments.ts'
import { PdfDocument } from '../../pdfium/document.ts'
import { movedWords } from '../../ocr/read-page.ts'
import { pageText } from '../../pdfium/page-text.ts'
import { loadPdfium, type Pdfium } from '../../pdfium/pdfium.ts'
import { withNewEnd } from '../../pdfium/salvage.ts'
import type { ContainedFile, ReadContext, Reading } from '../../reader.ts'
import { isGarbled } from './garbled.ts'
import { pictureShare } from './page-images.ts'
import { recognizePage } from './recognize-page.ts'
import { writeXfa } from './xfa.ts'

const INFO = ['Title', 'Author', 'Subject', 'Keywords'] as const
const MOST_BOOKMARKS = 5_000
/** A page with fewer characters and a picture is taken for a scan. */
const LITTLE_TEXT = 20
/** So is one with fewer characters on a picture of most of the page: what a copier or an archive stamps on it. */
const STAMPED_TEXT = 300
const MOST_OF_PAGE = 0.5

/** Reads a PDF with PDFium. @throws {ReadFailure} `password-needed`, `rights-protected`, `damaged`, `too-large` */
export async function readPdf(context: ReadContext): Promise<Reading> {
  const { source, limits, text, budget } = context
  if (source.size > limits.wholeBytes) throw new ReadFailure('too-large')
  const pdfium = await loadPdfium()
  const bytes = wholeOf(source)
  const opened = PdfDocument.open(pdfium, bytes, context.passwords)
  if (opened === 'password') throw new ReadFailure('password-needed')
  if (opened === 'rights') throw new ReadFailure('rights-protected')
  const cut = !context.sample.tail(65_536).includes('%%EOF')
  const document = opened === 'damaged' ? salvaged(pdfium, bytes) : opened
  if (document === null) throw new ReadFailure(cut ? 'truncated' : 'damaged')
  try {
    if (cut) context.warn('truncated')
    else if (opened === 'damaged') context.warn('damaged')
    const attached = documentAttachments(document, limits.entries)
    const { ocr, images, words } = await readPages(context, document, attached)
    if (document.pageCount === 0) context.warn('damaged')
    writeXfa(document, text)
    const present = text.toString()
    for (const key of INFO) {
      const value = document.info(key).trim()
      if (value !== '' && !present.includes(value)) text.line(`${key}: ${value}`)
    }
    for (const title of new Set(document.bookmarks(MOST_BOOKMARKS))) if (title.trim() !== '') text.line(title.trim())
    const contained = attached.map((handle): ContainedFile => {
      const name = attachmentName(document, handle)
      // The document is closed before its parts are read, so their bytes are taken now.
      try {
        const bytes = attachmentBytes(document, handle, new EntryBudget(budget))
        return { name, open: () => bytes }
      } catch (error) {
        return {
          name,
          open: () => {
            throw error
          },
        }
      }
    })
    return { pages: document.pageCount, ocr, images, words, contained }
  } finally {
    document.close()
  }
}

/** What is left of a PDF whose end or tables are lost. */
function salvaged(pdfium: Pdfium, bytes: Buffer): PdfDocument | null {
  const mended = withNewEnd(bytes)
  const document = mended === null ? null : PdfDocument.open(pdfium, mended, [])
  return typeof document === 'string' ? null : document
}

function isScan(words: string, document: PdfDocument, page: number): boolean {
  const { length } = words.trim()
  if (length >= STAMPED_TEXT) return false
  const share = pictureShare(document, page)
  return length < LITTLE_TEXT ? share > 0 : share >= MOST_OF_PAGE
}

interface PagesRead {
  readonly ocr: boolean
  readonly images: readonly PartImage[]
  readonly words: readonly RecognizedWord[]
}

async function readPages(context: ReadContext, document: PdfDocument, attached: number[]): Promise<PagesRead> {
  const { text } = context
  const { call } = document.pdfium
  const images: PartImage[] = []
  const placed: RecognizedWord[] = []
  let ocr = false
  for (let index = 0; index < document.pageCount && !text.full; index++) {
    context.progress()
    const page = call._FPDF_LoadPage(document.handle, index)
    if (page === 0) {
      context.warn('damaged')
      continue
    }
    try {
      const words = pageText(document.pdfium, page)
      const garbled = isGarbled(words)
      const scan = isScan(words, document, page)
      if (!garbled) text.add(words)
      text.freshLine()
      const extras = pageExtras(document, page)
      for (const line of extras.lines) text.line(line)
      for (const handle of extras.attachments) if (!attached.includes(handle)) attached.push(handle)
      if (scan || garbled) {
        const drawn = await recognizePage(context, document, page, index + 1, garbled)
        if (drawn === null || drawn.failure !== null) {
          if (garbled) text.add(words)
        } else {
          ocr = true
          images.push(...drawn.images)
          placed.push(...movedWords(drawn.words, text.length))
          text.add(drawn.text)
          text.freshLine()
        }
      }
      text.add('\n')
    } finally {
      call._FPDF_ClosePage(page)
    }
  }
  return { ocr, images, words: placed }
}
