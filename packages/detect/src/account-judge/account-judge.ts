import { readFileSync } from 'node:fs'
import type { Finding, Span } from '@sluiswacht/model'
import type { LinearOutput } from '../document/linear-model.ts'
import type { FeatureBag } from '../judge/feature-bag.ts'
import { chanceOf, LEAST_CHANCE, learnedFrom, readJudge } from '../judge/verdict.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { accountFeatures } from './account-features.ts'
import { askAccounts } from './account-scene.ts'

/** Places of one value that are looked at; a log has it on each line. */
const MOST_ALIKE = 8

/**
 * Finds the names of accounts of people: what each run of letters and digits that is no word is worth.
 *
 * @param findings the identifiers and names that were found, in order and apart
 * @param model made by packages/detect/training/train-usernames.ts
 */
export function judgeAccounts(
  document: AnalysedText,
  findings: readonly Finding[],
  model: LinearOutput = shippedAccountModel(),
): Finding[] {
  const { scene, spans } = askAccounts(document, findings)
  const values = new Map<string, JudgedValue>()
  for (const span of spans) {
    const { written } = scene.form(span)
    const value = values.get(written)
    if (value === undefined) {
      const first = accountFeatures(scene, span, model)
      values.set(written, { first, total: first.score(model), count: 1 })
    } else if (value.count < MOST_ALIKE) {
      value.total += accountFeatures(scene, span, model).score(model)
      value.count++
    }
  }
  const found: Finding[] = []
  for (const span of spans) {
    const { written } = scene.form(span)
    const value = values.get(written)
    const score = value === undefined ? 0 : chanceOf(value.total / value.count)
    if (value === undefined || score < LEAST_CHANCE) continue
    value.reasons ??= learnedFrom(value.first, model)
    found.push(accountFinding(span, written, score, value.reasons))
  }
  return found
}

/** What is written alike is all an account or none: what its places are worth together. */
interface JudgedValue {
  readonly first: FeatureBag
  total: number
  count: number
  reasons?: readonly string[]
}

function accountFinding({ start, end }: Span, written: string, score: number, reasons: readonly string[]): Finding {
  return {
    label: 'USERNAME',
    start,
    end,
    text: written,
    value: written,
    score,
    confidence: score >= 0.9 ? 'high' : score >= 0.6 ? 'medium' : 'low',
    reasons,
  }
}

let shipped: LinearOutput | null = null

/** The model of account names, read at first use. */
function shippedAccountModel(): LinearOutput {
  shipped ??= readJudge(readFileSync(new URL('./generated/account-model.bin', import.meta.url)))
  return shipped
}
