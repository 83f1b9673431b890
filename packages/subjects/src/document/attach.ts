import type { Finding } from '@sluiswacht/model'

/**
 * For each identifier, the position in `people` of whom it is: named on the same line before it, else after it, else
 * the person last named above it within one block of text, else the first person of the text.
 */
export function attachIdentifiers(
  text: string,
  identifiers: readonly Finding[],
  people: readonly (readonly Finding[])[],
): Map<Finding, number> {
  const mentions = people.flatMap((list, person) =>
    list.map((mention) => ({ person, start: mention.start, end: mention.end })),
  )
  mentions.sort((a, b) => a.start - b.start)
  const attached = new Map<Finding, number>()
  for (const identifier of identifiers) {
    const lineStart = text.lastIndexOf('\n', identifier.start - 1) + 1
    const lineEnd = endOfLine(text, identifier.end)
    const sameLine = mentions.filter(({ start }) => start >= lineStart && start < lineEnd)
    const before = sameLine.filter(({ start }) => start < identifier.start).at(-1)
    const above = mentions.filter(({ start }) => start < lineStart).at(-1)
    const chosen = before ?? sameLine[0] ?? above ?? mentions[0]
    if (chosen) attached.set(identifier, chosen.person)
  }
  return attached
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
