import { createRequire } from 'node:module'
import type { Letter, LetterBlock } from '@sluiswacht/model'
import PDFDocument from 'pdfkit'
import { type Envelope, printable } from './docx.ts'

const require = createRequire(import.meta.url)
/** Noto Sans (OFL): names with any European letter print as they are. */
const REGULAR = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'
const BOLD = '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'
const MARGIN = 64
const SIZE = 10.5
/** The sender stands at the right, so that the window of an envelope (NEN 1026: left, 50 mm down) shows the addressee. */
const RIGHT_HALF = 330
const WINDOW_TOP = 147

type Page = InstanceType<typeof PDFDocument>

/**
 * Letters as one PDF (A4), each beginning on a new page, tagged for screen readers, as a stream of bytes: thousands of
 * letters need not fit in memory.
 */
export async function* lettersPdf(
  letters: Iterable<{ readonly letter: Letter; readonly to?: Envelope }>,
  title: string,
): AsyncGenerator<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    lang: 'nl-NL',
    pdfVersion: '1.7',
    info: { Title: printable(title), Creator: 'Sluiswacht' },
  })
  pdf.registerFont('regular', require.resolve(REGULAR))
  pdf.registerFont('bold', require.resolve(BOLD))
  const queue: Uint8Array[] = []
  pdf.on('data', (bytes: Uint8Array) => queue.push(bytes))
  const ended = new Promise<void>((resolve) => {
    pdf.on('end', () => resolve())
  })
  for (const { letter, to } of letters) {
    writeLetter(pdf, letter, to)
    // Lets the document hand over what it has.
    await new Promise(setImmediate)
    yield* queue.splice(0)
  }
  if (pdf.bufferedPageRange().count === 0) pdf.addPage()
  pdf.end()
  await ended
  yield* queue
}

function writeLetter(pdf: Page, letter: Letter, to: Envelope | undefined): void {
  const lang = letter.lang === 'nl' ? 'nl-NL' : 'en-GB'
  pdf.addPage()
  const part = pdf.struct('Sect', { lang })
  pdf.addStructure(part)
  const write = (tag: string, draw: () => void): void => {
    part.add(pdf.struct(tag, {}, draw))
  }
  const { head } = letter
  const writeLines = (lines: readonly string[], x = MARGIN): void => {
    const text = lines.filter((line) => line !== '').map(printable)
    if (text.length > 0) write('P', () => pdf.font('regular').fontSize(SIZE).text(text.join('\n'), x))
    pdf.x = MARGIN
  }
  if (head) {
    writeLines(head.sender, RIGHT_HALF)
    pdf.y = Math.max(pdf.y + SIZE, WINDOW_TOP)
  }
  if (to !== undefined && to.lines.some((line) => line !== '')) {
    writeLines(to.lines)
    pdf.moveDown(3)
  }
  if (head) {
    writeLines([head.dated, head.reference])
    pdf.moveDown(1.5)
  }
  write('H1', () => pdf.font('bold').fontSize(15).text(printable(letter.subject)))
  pdf.moveDown(0.8)
  for (const block of letter.blocks) writeBlock(pdf, block, write)
  part.end()
}

function writeBlock(pdf: Page, block: LetterBlock, write: (tag: string, draw: () => void) => void): void {
  switch (block.kind) {
    case 'heading':
      pdf.moveDown(0.3)
      write('H2', () => pdf.font('bold').fontSize(12).text(printable(block.text)))
      pdf.moveDown(0.2)
      return
    case 'paragraph':
      write('P', () => pdf.font('regular').fontSize(SIZE).text(printable(block.text), { lineGap: 2.5 }))
      pdf.moveDown(0.6)
      return
    case 'list':
      for (const item of block.items) {
        pdf.font('regular').fontSize(SIZE)
        // Before the item begins: a page that ends within it would leave its mark open.
        if (pdf.y + pdf.currentLineHeight(true) > pdf.page.maxY()) pdf.addPage()
        write('P', () => {
          const { y } = pdf
          pdf.text('•', MARGIN, y, { lineGap: 2.5 }).text(printable(item), MARGIN + 12, y, { lineGap: 2.5 })
          pdf.x = MARGIN
        })
      }
      pdf.moveDown(0.6)
      return
    case 'table':
      for (const row of block.rows) {
        for (const [index, cell] of row.entries()) {
          const label = block.head[index] ?? ''
          if (cell === '') continue
          write('P', () =>
            pdf
              .font('bold')
              .fontSize(SIZE - 1)
              .text(`${printable(label)}: `, { continued: true })
              .font('regular')
              .text(printable(cell), { lineGap: 2 }),
          )
        }
        pdf.moveDown(0.5)
      }
  }
}
