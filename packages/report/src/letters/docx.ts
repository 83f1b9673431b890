import type { Letter, LetterBlock, LetterHead } from '@sluiswacht/model'
import {
  Document,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** Name and address on top of a letter; empty lines are left out. */
export interface Envelope {
  readonly lines: readonly string[]
}

/**
 * Letters as one Word document, each on a page of its own, with styles that a mail house can change.
 * @param letters in the order in which they are printed
 */
export async function lettersDocx(
  letters: Iterable<{ readonly letter: Letter; readonly to?: Envelope }>,
): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = []
  let lang = 'nl'
  for (const { letter, to } of letters) {
    lang = letter.lang
    if (children.length > 0) children.push(new Paragraph({ children: [new PageBreak()] }))
    children.push(...headOf(letter.head))
    const lines = (to?.lines ?? []).filter((line) => line !== '')
    if (lines.length > 0) children.push(linesOf(lines))
    if (letter.head) children.push(linesOf([letter.head.dated, letter.head.reference], { before: 480 }))
    children.push(new Paragraph({ text: printable(letter.subject), heading: HeadingLevel.HEADING_1 }))
    for (const block of letter.blocks) children.push(...blockOf(block))
  }
  const document = new Document({
    creator: 'Sluiswacht',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: lang === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 160, line: 300 } },
        },
        heading1: { run: { bold: true, size: 30 }, paragraph: { spacing: { before: 480, after: 240 } } },
        heading2: { run: { bold: true, size: 24 }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Half of a page of A4, in twentieths of a point: the sender stands at the right, the window of an envelope is left. */
const RIGHT_HALF = 5200

function headOf(head: LetterHead | undefined): Paragraph[] {
  return head ? [linesOf(head.sender, { after: 480 }, RIGHT_HALF)] : []
}

/** Lines right under each other; empty ones are left out. */
function linesOf(lines: readonly string[], spacing: { before?: number; after?: number } = {}, left = 0): Paragraph {
  const runs = lines
    .filter((line) => line !== '')
    .map((line, index) => new TextRun({ text: printable(line), break: index === 0 ? 0 : 1 }))
  return new Paragraph({ children: runs, spacing, indent: { left } })
}

function blockOf(block: LetterBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ text: printable(block.text) })]
    case 'heading':
      return [new Paragraph({ text: printable(block.text), heading: HeadingLevel.HEADING_2, keepNext: true })]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ text: printable(item), bullet: { level: 0 }, spacing: { after: 60 } }),
      )
    case 'table':
      return [tableOf(block.head, block.rows)]
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      tableHeader: bold,
      children: cells.map(
        (cell) =>
          new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: printable(cell), bold })] })] }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

/** Without the control characters that XML 1.0 does not allow. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}
