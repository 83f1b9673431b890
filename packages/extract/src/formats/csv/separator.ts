const SEPARATORS = [';', ',', '\t', '|'] as const

/**
 * The character that separates the cells, by how evenly it stands in the first lines; null when there is none.
 * A file that is named csv counts as such with one separator; others are left to be plain text.
 */
export function sniffSeparator(text: string, named: boolean): string | null {
  const declared = /^sep=(.)\r?\n/.exec(text)?.[1]
  if (declared !== undefined) return declared
  if (!named) return null
  const lines = text
    .slice(0, 32_768)
    .split(/\r?\n|\r/, 50)
    .filter((line) => line !== '')
  let best: { separator: string; score: number } | null = null
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => countOutsideQuotes(line, separator))
    const present = counts.filter((count) => count > 0)
    const first = present[0]
    if (first === undefined) continue
    const same = counts.filter((count) => count === first).length
    const score = same * 10 + Math.min(first, 9)
    if (best === null || score > best.score) best = { separator, score }
  }
  return best?.separator ?? null
}

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === separator && !quoted) count++
  }
  return count
}
