import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A stretch of a document: a paragraph, or the rows of a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** A text of samples/texts, by its name without `.txt` (`jeugd/gezinsplan-verkuijlen`). */
export function textOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../texts/${name}.txt`, import.meta.url)), 'utf8').trimEnd()
}

/** The rows of a text whose cells are separated by tabs. */
export function rowsOf(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t'))
}

/** Divides a text into paragraphs (one a line) and tables (lines in a row that hold a tab). Empty lines fall out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  for (const line of text.split('\n')) {
    if (line.includes('\t')) {
      rows.push(line.split('\t'))
      continue
    }
    closeTable()
    if (line !== '') blocks.push({ kind: 'paragraph', text: line })
  }
  closeTable()
  return blocks
}
