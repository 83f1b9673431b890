import type { Span } from '@sluiswacht/model'
import type { AnalysedText } from '../text/analysed-text.ts'
import type { ContextWords, WordFinder } from './context-words.ts'
import { compileWords, wordStarts } from './context-words.ts'

/** What stands around a value says for it and against it. */
export interface Judgement {
  /** 3 = a label that governs it, 2 = a word close by, 1 = a word further on, 0 = nothing. */
  readonly support: 0 | 1 | 2 | 3
  readonly opposition: 0 | 1 | 2 | 3
}

const AFTER = 50
const LABEL_DISTANCE = 22

/** Makes the judge of a recogniser: a function that weighs the words around a span of the normalised text. */
export function createJudge(words: ContextWords): (document: AnalysedText, span: Span) => Judgement {
  const pro = compileWords(words.for)
  const contra = compileWords(words.against)
  return (document, span) => {
    const field = judgeFields(document, span, pro, contra)
    if (field) return field
    const { before, own, starts } = document.before(span.start)
    const proEnd = pro.lastEnd(before, starts)
    const lastContra = contra.lastEnd(before, starts)
    const contraEnd = lastContra > own ? lastContra : -1
    const after = wordsAfter(document, span)
    let support = nearness(before, proEnd)
    let opposition = nearness(before, contraEnd)
    // Of two labels in front the nearer one counts.
    if (support > 0 && opposition > 0) {
      if (proEnd >= contraEnd) opposition = support === 3 ? 0 : opposition > 1 ? 1 : 0
      else if (opposition === 3) support = 0
      else support = support > 1 ? 1 : 0
    }
    if (support < 2 && pro.within(after)) support = 2
    if (opposition < 1 && support < 2 && contra.within(after)) opposition = 1
    return { support, opposition }
  }
}

function judgeFields(document: AnalysedText, span: Span, pro: WordFinder, contra: WordFinder): Judgement | null {
  for (const field of document.fieldsAt(span.start)) {
    const starts = wordStarts(field.label)
    const forEnd = pro.lastEnd(field.label, starts)
    const againstEnd = contra.lastEnd(field.label, starts)
    if (forEnd < 0 && againstEnd < 0) continue
    // A label on the same line further off than the words right in front of the value does not govern it.
    if (field.source === 'line') {
      if (span.start - field.end > 60) continue
      if (pro.within(document.text.slice(field.end, span.start).toLowerCase())) return { support: 3, opposition: 0 }
    }
    return forEnd >= againstEnd ? { support: 3, opposition: 0 } : { support: 0, opposition: 3 }
  }
  return null
}

function nearness(before: string, end: number): 0 | 1 | 2 | 3 {
  if (end < 0) return 0
  const distance = before.slice(end).replace(/[\s.:=#*|-]+/g, ' ').length
  if (distance <= LABEL_DISTANCE) return 3
  return distance <= 70 ? 2 : 1
}

function wordsAfter(document: AnalysedText, span: Span): string {
  const { lines, text } = document
  const end = lines.span(lines.at(span.start)).end
  return text.slice(span.end, Math.min(end, span.end + AFTER)).toLowerCase()
}
