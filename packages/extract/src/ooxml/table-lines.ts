/** The paragraphs of one table cell as one piece of a row: on one line when short, else on lines of their own. */
export function cellText(paragraphs: readonly string[]): string {
  const filled = paragraphs.map((line) => line.trim()).filter((line) => line !== '')
  const labelled = filled.filter((line) => /^[^:\t]{1,40}:(\s|$)/.test(line)).length
  const length = filled.reduce((sum, line) => sum + line.length, 0)
  const apart = filled.length > 1 && (labelled > 1 || length > 240 || filled.some((line) => line.includes('\t')))
  return filled.join(apart ? '\n' : ' ')
}
