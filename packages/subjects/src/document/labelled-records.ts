import type { Span } from '@sluiswacht/model'

const LABEL = /^[ \t]{0,8}([\p{L}_][\p{L}\d_.()/ -]{0,40}?)[ \t]{0,3}[:=][ \t]{0,20}(?=\S|$)/u
/** Longer values are sentences: what a chat says, not what a field holds. */
const LONGEST_VALUE = 120
const FEWEST_FIELDS = 3
/** How much of its fields a record shares with the first one. */
const SHARED = 0.6

interface Field extends Span {
  readonly label: string
}

/**
 * Records written as lines of "label: value" ("Naam: …", "Geboren: …", "BSN: …"), one after the other without a sign
 * between them: each begins where the first label comes back. Lines of chats, whose labels come back in any order, and
 * blocks of fewer than three fields are none.
 */
export function labelledRecords(text: string): Span[] {
  const spans: Span[] = []
  let run: Field[] = []
  const close = (): void => {
    for (const span of recordsOf(run)) spans.push(span)
    run = []
  }
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + LONGEST_VALUE + 60))
    const label = end - start > LONGEST_VALUE + 50 ? undefined : LABEL.exec(line)?.[1]?.trim().toLowerCase()
    if (label !== undefined) run.push({ label, start, end })
    else if (line.trim() !== '') close()
    if (newline < 0) break
    start = end + 1
  }
  close()
  return spans
}

/** The records of lines that follow each other; none when the first label does not come back with the same others. */
function recordsOf(run: readonly Field[]): Span[] {
  const first = run[0]?.label
  const begins = run.flatMap(({ label }, at) => (label === first ? [at] : []))
  if (begins.length < 2) return []
  const records = begins.map((from, at) => run.slice(from, begins[at + 1]))
  const fields = new Set(records[0]?.map(({ label }) => label))
  const alike = records.every(
    (record) =>
      new Set(record.map(({ label }) => label)).size >= FEWEST_FIELDS &&
      record.filter(({ label }) => fields.has(label)).length >= record.length * SHARED,
  )
  if (!alike) return []
  return records.flatMap((record) => {
    const [head, last] = [record[0], record.at(-1)]
    return head === undefined || last === undefined ? [] : [{ start: head.start, end: last.end }]
  })
}
