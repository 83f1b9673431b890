import type { AnalysedText } from '../text/analysed-text.ts'
import { LANGUAGES } from './language-words.ts'
import { LANGUAGES_FROM, SIGN, signsAt } from './word-signs.ts'

const MOST_TOKENS = 2500

/** ISO 639-1 code of the language that most words are of; `und` when there is too little to tell. */
export function languageOf(document: AnalysedText): string {
  const counts = new Float64Array(LANGUAGES.length)
  const { words, text } = document
  const { rows } = words.words
  for (let token = 0; token < Math.min(words.count, MOST_TOKENS); token++) {
    const row = signsAt(words, token, text)
    if (row < 0) continue
    let bits = (rows[row + SIGN.marks] ?? 0) >>> LANGUAGES_FROM
    if (bits === 0) continue
    const share = 1 / countBits(bits)
    for (; bits !== 0; bits &= bits - 1) {
      const place = 31 - Math.clz32(bits & -bits)
      counts[place] = (counts[place] ?? 0) + share
    }
  }
  return winner(counts, words.count)
}

function winner(counts: Float64Array, tokens: number): string {
  let best = 0
  for (let place = 1; place < counts.length; place++) if ((counts[place] ?? 0) > (counts[best] ?? 0)) best = place
  const most = counts[best] ?? 0
  if (most === 0) return tokens > 8 ? 'nl' : 'und'
  // Dutch is what these files are in; another language has to win clearly.
  const dutch = counts[LANGUAGES.indexOf('nl')] ?? 0
  if (dutch > 0.8 * most) return 'nl'
  const ties = counts.reduce((sum, count) => sum + (count === most ? 1 : 0), 0)
  return ties > 1 ? 'nl' : (LANGUAGES[best] ?? 'nl')
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
