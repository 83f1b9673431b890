import type { Label } from '@sluiswacht/model'
import type { Candidate } from '../recognizer.ts'
import { isWordAt } from '../text/characters.ts'
import type { AnalysedText } from '../text/analysed-text.ts'

/** Kinds whose value, once known for certain, is the same wherever it stands. */
const REPEATED: ReadonlySet<Label> = new Set<Label>([
  'CASE_NUMBER',
  'USERNAME',
  'ID_DOC',
  'V_NUMBER',
  'LICENSE_PLATE',
  'BSN',
  'PHONE',
])
const SURE = 0.8
/** Values searched for in the whole text; a list of thousands has each value in its column anyway. */
const MOST_VALUES = 40

/** Adds the places where a value that is sure somewhere stands again without its label. */
export function repeatSure(document: AnalysedText, candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (candidate.score < SURE || !REPEATED.has(candidate.label)) continue
    const written = document.text.slice(candidate.start, candidate.end)
    if (isDistinct(written, candidate.label) && !sure.has(written)) sure.set(written, candidate)
  }
  if (sure.size === 0 || sure.size > MOST_VALUES) return candidates
  const added: Candidate[] = []
  for (const [written, model] of sure) {
    let from = 0
    for (let turn = 0; turn < 500; turn++) {
      const start = document.text.indexOf(written, from)
      if (start < 0) break
      const end = start + written.length
      from = end
      if (start === model.start || isWordAt(document.text, start - 1) || isWordAt(document.text, end)) continue
      if (/[@.\-/]/.test(document.text[start - 1] ?? '') || /^(?:@|[-/.]\w)/.test(document.text.slice(end, end + 2)))
        continue
      added.push({ ...model, start, end, score: SURE + 0.05, reasons: [...model.reasons, 'again in the same text'] })
    }
  }
  return [...candidates, ...added]
}

/** Short numbers and words may mean something else elsewhere. */
function isDistinct(written: string, label: Label): boolean {
  if (label === 'USERNAME') return written.length >= 5
  return written.length >= 6 || (/[A-Z]/.test(written) && /\d{3}/.test(written) && written.length >= 5)
}
