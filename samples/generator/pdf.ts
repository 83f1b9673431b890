import { PDFDocument, type PDFFont, type PDFPage, PDFString, StandardFonts } from 'pdf-lib'

export interface PdfExtras {
  /** A filled form field. */
  readonly field?: { readonly name: string; readonly value: string }
  /** A note stuck on the page. */
  readonly note?: { readonly author: string; readonly text: string }
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array }
  readonly author?: string
}

const MOMENT = new Date(Date.UTC(2025, 9, 1, 10))
const SIZE = 10
const LEADING = 14
const MARGIN = 60

/** A PDF of a text in Helvetica on A4; letters outside windows-1252 lose their marks, cells stand in columns. */
export async function pdf(text: string, extras: PdfExtras = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setCreationDate(MOMENT)
  document.setModificationDate(MOMENT)
  document.setAuthor(extras.author ?? 'Gemeente Lindervoort')
  document.setTitle(plain(text.split('\n')[0] ?? ''))
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = drawLines(document, font, plain(text).split('\n'))
  if (extras.field) {
    const field = document.getForm().createTextField(extras.field.name)
    field.setText(plain(extras.field.value))
    field.addToPage(page, { x: MARGIN, y: MARGIN, width: 300, height: 20, font })
  }
  if (extras.note) addNote(document, page, extras.note)
  if (extras.attachment)
    await document.attach(extras.attachment.bytes, extras.attachment.name, {
      creationDate: MOMENT,
      modificationDate: MOMENT,
    })
  return document.save()
}

/** Draws the lines, wrapped at the margin, over as many pages as needed; gives the last page. */
function drawLines(document: PDFDocument, font: PDFFont, lines: readonly string[]): PDFPage {
  let page = document.addPage([595, 842])
  let y = 842 - MARGIN
  for (const line of lines) {
    for (const row of line.includes('\t') ? [line] : wrapped(line, font)) {
      if (y < MARGIN + 2 * LEADING) {
        page = document.addPage([595, 842])
        y = 842 - MARGIN
      }
      const cells = row.split('\t')
      const width = (595 - 2 * MARGIN) / cells.length
      for (const [n, cell] of cells.entries())
        if (cell) page.drawText(cell, { x: MARGIN + n * width, y, size: cells.length > 4 ? 6 : SIZE, font })
      y -= LEADING
    }
  }
  return page
}

function* wrapped(line: string, font: PDFFont): Generator<string> {
  let row = ''
  for (const word of line.split(' ')) {
    const longer = row ? `${row} ${word}` : word
    if (row && font.widthOfTextAtSize(longer, SIZE) > 595 - 2 * MARGIN) {
      yield row
      row = word
    } else row = longer
  }
  yield row
}

function addNote(document: PDFDocument, page: PDFPage, { author, text }: NonNullable<PdfExtras['note']>): void {
  const note = document.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [500, 780, 520, 800],
    Contents: PDFString.of(plain(text)),
    T: PDFString.of(author),
  })
  page.node.addAnnot(document.context.register(note))
}

/** Helvetica holds no letters outside windows-1252: "Karataş" becomes "Karatas". */
function plain(text: string): string {
  return text.replaceAll(/[^\n\t\x20-\x7e\xa0-\xff€–’“”]/gu, (letter) =>
    letter === 'ı' ? 'i' : (letter.normalize('NFD')[0] ?? '?'),
  )
}
