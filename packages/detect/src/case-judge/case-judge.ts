import { readFileSync } from 'node:fs'
import type { Span } from '@sluiswacht/model'
import type { LinearOutput } from '../document/linear-model.ts'
import { chanceOf, LEAST_CHANCE, learnedFrom, readJudge } from '../judge/verdict.ts'
import type { Candidate } from '../recognizer.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { caseFeatures } from './case-features.ts'
import { askCases, isOfRules } from './case-scene.ts'

/**
 * Puts what the judge makes of each stretch that may be the number of a case in the place of what the recogniser of
 * case numbers said; the other candidates stay.
 *
 * @param compounds anchors of kind `compound`, in order
 * @param candidates what the recognisers found
 * @param model made by packages/detect/training/train-cases.ts
 */
export function judgeCases(
  document: AnalysedText,
  compounds: readonly Span[],
  candidates: readonly Candidate[],
  model: LinearOutput = shippedCaseModel(),
): Candidate[] {
  const { scene, spans } = askCases(document, compounds, candidates)
  const judged: Candidate[] = candidates.filter((candidate) => !isOfRules(candidate))
  const bags = spans.map((span) => caseFeatures(scene, span, model))
  const sums = bags.map((bag) => bag.score(model))
  const pooled = withLetters(document.text, spans, poolColumns(document, spans, sums))
  spans.forEach(({ start, end }, at) => {
    const score = chanceOf(pooled[at] ?? 0)
    const bag = bags[at]
    if (score < LEAST_CHANCE || bag === undefined) return
    const told = scene.verdict({ start, end })?.reasons ?? []
    const reasons = [...told, ...learnedFrom(bag, model)]
    judged.push({ start, end, label: 'CASE_NUMBER', value: document.text.slice(start, end), score, reasons })
  })
  return judged
}

/** Numbers that fill the cells of one column are all of one kind: each gets the mean of them. */
function poolColumns(document: AnalysedText, spans: readonly Span[], sums: readonly number[]): number[] {
  const columns = new Map<string, { total: number; count: number }>()
  const keys = spans.map(({ start, end }, at) => {
    const cell = document.cellAt(start)
    if (cell === null || (cell.line === cell.firstLine && cell.columnHead !== null)) return ''
    if (document.text.slice(cell.start, cell.end).trim().length !== end - start) return ''
    const key = `${cell.firstLine} ${cell.column}`
    const column = columns.get(key) ?? { total: 0, count: 0 }
    columns.set(key, { total: column.total + (sums[at] ?? 0), count: column.count + 1 })
    return key
  })
  return sums.map((own, at) => {
    const column = columns.get(keys[at] ?? '')
    return column === undefined ? own : column.total / column.count
  })
}

/** Letters of a number, right behind its label: "Reference: MSNP 2026.0412", "tafelnummer JBT 26/093". */
const LETTERS = /^\p{Lu}{1,5} $/u
const BEHIND_LABEL = /(?:[:(#=]|n(?:umme)?rs?\.?|no\.?|kenmerk|ref\.?|dossier|zaak|application|file) ?$/iu

/** Where letters stand between a label and a number that is told, they belong to it. */
function withLetters(text: string, spans: readonly Span[], sums: readonly number[]): number[] {
  const byEnd = new Map<number, number[]>()
  spans.forEach(({ end }, at) => byEnd.set(end, [...(byEnd.get(end) ?? []), at]))
  const moved = [...sums]
  for (const places of byEnd.values()) {
    for (const long of places) {
      for (const short of places) {
        const [from = 0, to = 0] = [spans[long]?.start, spans[short]?.start]
        const [ofLong = 0, ofShort = 0] = [moved[long], moved[short]]
        if (to - from < 2 || ofShort <= ofLong || !LETTERS.test(text.slice(from, to))) continue
        if (BEHIND_LABEL.test(text.slice(Math.max(0, from - 14), from))) {
          moved[long] = ofShort
          moved[short] = ofLong
        }
      }
    }
  }
  return moved
}

let shipped: LinearOutput | null = null

/** The model of case numbers, read at first use. */
function shippedCaseModel(): LinearOutput {
  shipped ??= readJudge(readFileSync(new URL('./generated/case-model.bin', import.meta.url)))
  return shipped
}
