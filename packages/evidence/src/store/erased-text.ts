import type { InspectedPart, Mention } from '@sluiswacht/model'

const BLANK = '█'

/** The part without these places: offsets of the rest stay what they were. */
export function withoutMentions(part: InspectedPart, mentions: readonly Mention[]): InspectedPart {
  if (mentions.length === 0) return part
  const { findings, subjects, categories } = part.detection
  const isHit = (span: { start: number; end: number }): boolean =>
    mentions.some(({ start, end }) => span.start < end && start < span.end)
  const gone = new Set(findings.filter(isHit).flatMap(({ subject }) => (subject === undefined ? [] : [subject])))
  const kept = findings.filter(
    (finding) => !isHit(finding) && !(finding.subject !== undefined && gone.has(finding.subject)),
  )
  let text = part.text
  const spans = [...mentions, ...findings.filter(({ subject }) => subject !== undefined && gone.has(subject))]
  for (const { start, end } of spans) text = blank(text, start, end)
  for (const name of subjects.filter(({ key }) => gone.has(key)).flatMap(({ name, aliases }) => [name, ...aliases]))
    for (let at = name === '' ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      text = blank(text, at, at + name.length)
  return {
    ...part,
    text,
    detection: {
      ...part.detection,
      findings: kept,
      subjects: subjects.filter(({ key }) => !gone.has(key)),
      categories: categories
        .map((category) => ({ ...category, subjects: category.subjects.filter((key) => !gone.has(key)) }))
        .filter((category, at) => category.subjects.length > 0 || categories[at]?.subjects.length === 0),
    },
  }
}

/** Line breaks stay, so that lines do. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, BLANK) + text.slice(end)
}
