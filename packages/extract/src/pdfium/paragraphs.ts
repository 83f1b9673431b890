/** A line of a page; lengths in points, y upwards. */
export interface LineBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
  /** Width of its first word. */
  readonly wordWidth: number
}

const LABEL = /^[\p{Lu}\d][^:\t]{0,40}:(\s|$)/u
const ITEM = /^([-–—•·*▪●○◦]|\(?\d{1,3}[.)]|\(?[a-z][.)]) /

/**
 * The text of the lines, those joined by a space that were only broken because the next word did not fit before the
 * right margin, so that names and numbers are not cut in two. Labels, list items and table rows stay lines.
 */
export function joinWrapped(lines: readonly LineBox[]): string {
  const margin = rightMargin(lines)
  let out = ''
  for (const [index, line] of lines.entries()) {
    out += line.text
    const next = lines[index + 1]
    if (next !== undefined) out += wraps(line, next, margin) ? ' ' : '\n'
  }
  return out
}

/** Where the text of the page ends at the right: the edge that two lines at least come near. */
function rightMargin(lines: readonly LineBox[]): number {
  const edges = lines
    .filter(({ text }) => !text.includes('\t'))
    .map(({ right }) => right)
    .toSorted((a, b) => b - a)
  return (
    edges.find((edge, index) => edges[index + 1] !== undefined && edge - (edges[index + 1] ?? 0) < 40) ??
    Number.POSITIVE_INFINITY
  )
}

function wraps(line: LineBox, next: LineBox, margin: number): boolean {
  if (line.text === '' || next.text === '' || line.text.includes('\t') || next.text.includes('\t')) return false
  if (Math.abs(line.size - next.size) > 0.6 || LABEL.test(next.text) || ITEM.test(next.text)) return false
  const gap = line.bottom - next.top
  if (gap > line.size || next.top > line.top) return false
  const indented = ITEM.test(line.text)
    ? next.left - line.left < line.size * 4 && next.left >= line.left - 1
    : Math.abs(next.left - line.left) < line.size * 2.5
  if (!indented || line.right - line.left < line.size * 15) return false
  return line.right + next.wordWidth + line.size * 0.2 > margin
}
