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

const LABEL_DISTANCE = 22
/** What speaks against a value stands this close behind it: further on it is the label of the next. */
const RIGHT_BEHIND = 24

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
    const behind = document.after(span.end)
    let support = nearness(before, proEnd)
    let opposition = nearness(before, contraEnd)
    // Of two labels in front the nearer one counts.
    if (support > 0 && opposition > 0) {
      if (proEnd >= contraEnd) opposition = support === 3 ? 0 : opposition > 1 ? 1 : 0
      else if (opposition === 3) support = 0
      else support = support > 1 ? 1 : 0
    }
    if (support < 2 && pro.within(behind.after, behind.starts)) support = 2
    if (opposition < 1 && support < 2 && contra.within(behind.after.slice(0, RIGHT_BEHIND))) opposition = 1
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
  const distance = lengthBetween(before, end)
  if (distance <= LABEL_DISTANCE) return 3
  return distance <= 70 ? 2 : 1
}

/** Length of what stands behind an offset, runs of white space and of marks between label and value counted as one. */
function lengthBetween(before: string, from: number): number {
  let length = 0
  let within = false
  for (let at = from; at < before.length; at++) {
    const separates = isSeparator(before.charCodeAt(at))
    if (!separates || !within) length++
    within = separates
  }
  return length
}

/** White space and `. : = # * | -`. */
function isSeparator(code: number): boolean {
  return (
    code <= 32 || code === 46 || code === 58 || code === 61 || code === 35 || code === 42 || code === 124 || code === 45
  )
}
