import type { Letter } from '@sluiswacht/model'
import { csvLines } from '../tables/csv.ts'
import type { Envelope } from './docx.ts'

const HEAD_OF_LETTER = ['afzender', 'plaats en datum', 'kenmerk'] as const
const HEAD = ['taal', 'regel 1', 'regel 2', 'regel 3', 'regel 4', 'onderwerp', 'tekst', ...HEAD_OF_LETTER] as const
const ENVELOPE_LINES = 4

/** Letters as lines of a mail-merge file (see {@link csvLines}): one row a letter, paragraphs parted by ` ¶ `. */
export function lettersCsv(letters: Iterable<{ readonly letter: Letter; readonly to?: Envelope }>): Generator<string> {
  return csvLines(HEAD, rowsOf(letters))
}

function* rowsOf(letters: Iterable<{ readonly letter: Letter; readonly to?: Envelope }>): Generator<string[]> {
  for (const { letter, to } of letters) {
    const lines = Array.from({ length: ENVELOPE_LINES }, (_, index) => to?.lines[index] ?? '')
    const { sender = [], dated = '', reference = '' } = letter.head ?? {}
    const text = plainText(letter).replaceAll(/\n+/g, ' ¶ ')
    yield [letter.lang, ...lines, letter.subject, text, sender.join(' ¶ '), dated, reference]
  }
}

/** The letter as plain text, for an e-mail. */
export function plainText({ blocks }: Letter): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
      if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.join('\t')).join('\n')
      return block.text
    })
    .join('\n\n')
}
