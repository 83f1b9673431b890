import type { TextFindings } from '../../packages/model/src/index.ts'
import type { AnnotatedDocument, GoldSpan } from './annotated-document.ts'

export interface Tally {
  tp: number
  fp: number
  fn: number
}

export interface Measure {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly gold: number
}

export interface Scores {
  readonly documents: number
  readonly exact: ReadonlyMap<string, Tally>
  readonly overlap: ReadonlyMap<string, Tally>
  readonly categories: ReadonlyMap<string, Tally>
  readonly documentTypeRight: number
  readonly languageRight: number
  /** One line each: what was missed or wrong. Holds values of the (fictitious) documents. */
  readonly misses: readonly string[]
}

export function measure({ tp, fp, fn }: Tally): Measure {
  const p = tp + fp ? tp / (tp + fp) : 1
  const r = tp + fn ? tp / (tp + fn) : 1
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, gold: tp + fn }
}

export function sum(tallies: ReadonlyMap<string, Tally>, pick: (label: string) => boolean = () => true): Tally {
  const total: Tally = { tp: 0, fp: 0, fn: 0 }
  for (const [label, tally] of tallies) {
    if (!pick(label)) continue
    total.tp += tally.tp
    total.fp += tally.fp
    total.fn += tally.fn
  }
  return total
}

/** Scores findings against annotated documents: exact and overlapping spans, categories, document type, language. */
export function scoreDetections(
  documents: readonly AnnotatedDocument[],
  detect: (text: string) => TextFindings,
): Scores {
  const exact = new Map<string, Tally>()
  const overlap = new Map<string, Tally>()
  const categories = new Map<string, Tally>()
  const misses: string[] = []
  let documentTypeRight = 0
  let languageRight = 0
  for (const document of documents) {
    const result = detect(document.text)
    scoreSpans(document, result, exact, overlap, misses)
    scoreCategories(document, result, categories, misses)
    if (document.docTypes.includes(result.documentType.type)) documentTypeRight++
    else misses.push(`${document.id} type ${result.documentType.type} for ${document.docTypes.join('/')}`)
    if (result.language === document.lang) languageRight++
    else misses.push(`${document.id} language ${result.language} for ${document.lang}`)
  }
  return { documents: documents.length, exact, overlap, categories, documentTypeRight, languageRight, misses }
}

function scoreSpans(
  document: AnnotatedDocument,
  result: TextFindings,
  exact: Map<string, Tally>,
  overlap: Map<string, Tally>,
  misses: string[],
): void {
  const { findings } = result
  const used = new Set<number>()
  const touched = new Set<number>()
  for (const gold of document.spans) {
    const same = findings.findIndex(
      (f, i) => !used.has(i) && f.label === gold.label && f.start === gold.start && f.end === gold.end,
    )
    add(exact, gold.label, same >= 0 ? 'tp' : 'fn')
    if (same >= 0) used.add(same)
    const hits = findings.flatMap((f, i) =>
      f.label === gold.label && f.start < gold.end && gold.start < f.end ? [i] : [],
    )
    add(overlap, gold.label, hits.length > 0 ? 'tp' : 'fn')
    for (const hit of hits) touched.add(hit)
    if (hits.length === 0) misses.push(`${document.id} missed ${gold.label} ${around(document, gold)}`)
    else if (same < 0)
      misses.push(
        `${document.id} span ${gold.label} ${JSON.stringify(gold.text)} found ${hits.map((i) => JSON.stringify(findings[i]?.text)).join(' ')}`,
      )
  }
  findings.forEach((finding, i) => {
    if (!used.has(i)) add(exact, finding.label, 'fp')
    if (touched.has(i)) return
    add(overlap, finding.label, 'fp')
    misses.push(`${document.id} false ${finding.label} ${finding.score.toFixed(2)} ${around(document, finding)}`)
  })
}

function scoreCategories(
  document: AnnotatedDocument,
  result: TextFindings,
  categories: Map<string, Tally>,
  misses: string[],
): void {
  const found = new Set<string>(result.categories.map((entry) => entry.category))
  for (const lenient of document.lenient) found.delete(lenient)
  for (const gold of document.special) {
    if (document.lenient.includes(gold)) continue
    add(categories, gold, found.has(gold) ? 'tp' : 'fn')
    if (!found.delete(gold)) misses.push(`${document.id} missed category ${gold}`)
  }
  for (const wrong of found) {
    add(categories, wrong, 'fp')
    const evidence = result.categories.find((entry) => entry.category === wrong)?.evidence[0]
    misses.push(
      `${document.id} false category ${wrong}: ${evidence === undefined ? '' : JSON.stringify(document.text.slice(evidence.start, evidence.end).slice(0, 160))}`,
    )
  }
}

function around(document: AnnotatedDocument, span: Pick<GoldSpan, 'start' | 'end'>): string {
  const { text } = document
  return JSON.stringify(
    `${text.slice(Math.max(0, span.start - 40), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 20)}`,
  )
}

function add(tallies: Map<string, Tally>, label: string, what: keyof Tally): void {
  const tally = tallies.get(label) ?? { tp: 0, fp: 0, fn: 0 }
  tally[what]++
  tallies.set(label, tally)
}
