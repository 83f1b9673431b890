import type { Candidate } from '../recognizer.ts'
import { isWordAt } from '../text/characters.ts'
import type { AnalysedText } from '../text/analysed-text.ts'

const SURE = 0.8
/** Values that one label may govern. */
const MOST_LISTED = 40
const BETWEEN = /\s*(?:[/,;+&]|\ben\b|\band\b)\s*/y

/** Adds the numbers of the same form that follow a case number in a list: "cliëntnrs 88310 / 88417 en 87002". */
export function listedNumbers(document: AnalysedText, candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = candidates.filter(({ label, score }) => label === 'CASE_NUMBER' && score >= SURE)
  if (sure.length === 0) return candidates
  const { text } = document
  const taken = new Set(sure.map(({ start }) => start))
  const added: Candidate[] = []
  for (const model of sure) {
    const form = formOf(text.slice(model.start, model.end))
    let end = model.end
    for (let turn = 0; turn < MOST_LISTED; turn++) {
      BETWEEN.lastIndex = end
      const between = BETWEEN.exec(text)?.[0]
      if (between === undefined || between.length > 6) break
      const start = end + between.length
      const next = start + form.length
      if (formOf(text.slice(start, next)) !== form || isWordAt(text, next) || taken.has(start)) break
      taken.add(start)
      added.push({
        ...model,
        start,
        end: next,
        value: text.slice(start, next),
        score: SURE,
        reasons: [...model.reasons, 'listed'],
      })
      end = next
    }
  }
  return added.length === 0 ? candidates : [...candidates, ...added]
}

/** A number with its digits and letters made one. */
function formOf(written: string): string {
  return written.replace(/\d/g, '9').replace(/[A-Z]/g, 'X')
}
