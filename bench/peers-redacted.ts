export interface PeerFinding {
  readonly label: string
  readonly start: number
  readonly end: number
}

/**
 * Where the placeholders of a redacted text stood in the original: the text between them is looked for in order.
 * Stops at the first stretch that is not found again.
 *
 * @param placeholder matches one placeholder; must be global
 * @param labelOf the label of a placeholder, null when it is none of ours
 */
export function placesOf(
  original: string,
  redacted: string,
  placeholder: RegExp,
  labelOf: (placeholder: string) => string | null,
): PeerFinding[] {
  const findings: { label: string; start: number; end: number }[] = []
  const marks = [...redacted.matchAll(placeholder)]
  let from = marks[0]?.index ?? 0
  for (const [at, mark] of marks.entries()) {
    const behind = mark.index + mark[0].length
    const kept = redacted.slice(behind, marks[at + 1]?.index ?? redacted.length)
    const next = kept === '' ? original.length : original.indexOf(kept, from)
    if (next < 0) break
    const label = labelOf(mark[0])
    const last = findings.at(-1)
    // "{first_name} {family_name}" is one name.
    if (label === 'PERSON' && last?.label === label && /^ ?$/.test(original.slice(last.end, from))) last.end = next
    else if (label !== null && next > from) findings.push({ label, start: from, end: next })
    from = next + kept.length
  }
  return findings
}
