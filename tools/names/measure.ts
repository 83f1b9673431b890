import type { Lexicon } from '../../packages/detect/src/names/lexicon.ts'
import type { NameModel } from '../../packages/detect/src/names/name-model.ts'
import { recogniseNames } from '../../packages/detect/src/names/find-names.ts'
import { viewNames } from '../../packages/detect/src/names/name-view.ts'
import { analyseText } from '../../packages/detect/src/text/analysed-text.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { findingsOf } from './gold-findings.ts'

export interface Measured {
  readonly gold: number
  readonly found: number
  readonly exact: number
  readonly overlap: number
  readonly line: string
  readonly misses: readonly string[]
}

/** Exact and overlap scores of the model alone on annotated documents. */
export function measure(
  documents: readonly AnnotatedDocument[],
  model: NameModel,
  lexicon: Lexicon,
  listMisses: boolean,
): Measured {
  let gold = 0
  let found = 0
  let exact = 0
  let overlap = 0
  let touched = 0
  const misses: string[] = []
  for (const document of documents) {
    const analysed = analyseText(document.text)
    const names = recogniseNames(viewNames(analysed, findingsOf(document, null), lexicon), model)
    const predicted = names.map((name) => analysed.toOriginal(name))
    const spans = document.spans.filter((span) => span.label === 'PERSON')
    gold += spans.length
    found += predicted.length
    const around = (span: { start: number; end: number }): string =>
      JSON.stringify(
        `${document.text.slice(Math.max(0, span.start - 25), span.start)}<${document.text.slice(span.start, span.end)}>${document.text.slice(span.end, span.end + 15)}`,
      )
    for (const span of spans) {
      const same = predicted.some((name) => name.start === span.start && name.end === span.end)
      const near = predicted.find((name) => name.start < span.end && span.start < name.end)
      if (same) exact++
      if (near) overlap++
      if (!same && listMisses)
        misses.push(
          `${document.id} ${near ? `cut ${document.text.slice(near.start, near.end)}` : 'MISSED'} ${around(span)}`,
        )
    }
    for (const name of predicted) {
      if (spans.some((span) => name.start < span.end && span.start < name.end)) touched++
      else if (listMisses) misses.push(`${document.id} FALSE ${around(name)}`)
    }
  }
  return { gold, found, exact, overlap, line: line(gold, found, exact, overlap, touched), misses }
}

export function total(results: readonly Measured[]): string {
  const sum = (pick: (result: Measured) => number): number => results.reduce((all, result) => all + pick(result), 0)
  return line(
    sum((r) => r.gold),
    sum((r) => r.found),
    sum((r) => r.exact),
    sum((r) => r.overlap),
    0,
  )
}

function line(gold: number, found: number, exact: number, overlap: number, touched: number): string {
  const percent = (value: number): string => (100 * value).toFixed(1)
  const p = exact / Math.max(1, found)
  const r = exact / Math.max(1, gold)
  return `exact P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / Math.max(1e-9, p + r))} overlap P ${percent(touched / Math.max(1, found))} R ${percent(overlap / Math.max(1, gold))} (${gold})`
}
