/** A recognised word: its place in the text and its box (left, top, right, bottom). */
export interface PlacedWord {
  readonly start: number
  readonly end: number
  readonly box: readonly [number, number, number, number]
}

const WORD_LEVEL = '5'

/**
 * Finds the words of Tesseract's table (TSV: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text) in its text, in their order; boxes in pixels.
 */
export function placeWords(text: string, table: string): PlacedWord[] {
  const words: PlacedWord[] = []
  let from = 0
  for (const row of table.split('\n')) {
    const cells = row.split('\t')
    const word = cells[11]?.trim() ?? ''
    if (cells[0] !== WORD_LEVEL || word === '') continue
    const start = text.indexOf(word, from)
    // A word that is not where it should be has no place; the next ones are still found.
    if (start < 0 || start - from > 200) continue
    from = start + word.length
    const [left = 0, top = 0, width = 0, height = 0] = cells.slice(6, 10).map(Number)
    words.push({ start, end: from, box: [left, top, left + width, top + height] })
  }
  return words
}

/** The same words with boxes as shares of the page, to a ten-thousandth. */
export function asShares(
  words: readonly PlacedWord[],
  { width, height }: { readonly width: number; readonly height: number },
): PlacedWord[] {
  const share = (length: number, whole: number): number =>
    Math.min(1, Math.max(0, Math.round((length / whole) * 10_000) / 10_000))
  return words.map(({ start, end, box: [left, top, right, bottom] }) => ({
    start,
    end,
    box: [share(left, width), share(top, height), share(right, width), share(bottom, height)],
  }))
}
