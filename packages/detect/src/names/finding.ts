import type { Confidence, Finding } from '@sluiswacht/model'
import { LEX } from './lexicon.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import type { NameRun } from './read-names.ts'

/** Makes a finding of a name, with what speaks for it. */
export function nameFinding(view: NameView, name: NameRun, because: readonly string[]): Finding {
  const text = view.text.slice(name.start, name.end)
  const reasons = [...because, ...supports(view, name)]
  return {
    label: 'PERSON',
    start: name.start,
    end: name.end,
    text,
    value: text.replace(/\s+/g, ' '),
    score: Math.round(name.score * 1000) / 1000,
    confidence: confidenceOf(name.score),
    reasons,
  }
}

function confidenceOf(score: number): Confidence {
  return score >= 0.9 ? 'high' : score >= 0.6 ? 'medium' : 'low'
}

function supports(view: NameView, name: NameRun): string[] {
  const { lex, shape } = view.tokens
  let bits = 0
  let initials = false
  for (let index = name.first; index <= name.last; index++) {
    bits |= lex[index] ?? 0
    initials ||= shape[index] === SHAPE.initials
  }
  const reasons: string[] = []
  if (name.first > 0 && (lex[name.first - 1] ?? 0) & LEX.title) reasons.push('form of address')
  if (name.first > 0 && (lex[name.first - 1] ?? 0) & LEX.kin) reasons.push('kinship or role')
  if (initials) reasons.push('initials')
  if (bits & LEX.forename) reasons.push('forename list')
  if (bits & LEX.surname) reasons.push('surname list')
  if (view.cell[name.first] !== 0) reasons.push('table cell')
  return reasons
}
