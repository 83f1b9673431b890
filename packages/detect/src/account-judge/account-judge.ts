import { readFileSync } from 'node:fs'
import type { Finding, Span } from '@sluiswacht/model'
import type { FeatureBag } from '../case-judge/feature-bag.ts'
import type { LinearOutput } from '../document/linear-model.ts'
import { unpackModel } from '../document/linear-model.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { accountFeatures } from './account-features.ts'
import { askAccounts } from './account-scene.ts'

/** Below this nothing is proposed; no profile reports less. */
const LEAST = 0.4
/** Places of one value that are looked at; a log has it on each line. */
const MOST_ALIKE = 8
/** Kinds of evidence that a finding names. */
const MOST_REASONS = 3

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
    const score = value === undefined ? 0 : 1 / (1 + Math.exp(-value.total / value.count))
    if (value === undefined || score < LEAST) continue
    value.reasons ??= learnedFrom(value.first, model).map((kind) => `learned: ${kind}`)
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

/** The kinds of features that spoke for an account, the strongest first. */
function learnedFrom(bag: FeatureBag, model: LinearOutput): string[] {
  const sums = new Map<string, number>()
  const { slots } = bag
  bag.kinds.forEach((kind, at) => sums.set(kind, (sums.get(kind) ?? 0) + (model.weights[slots[at] ?? 0] ?? 0)))
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([kind]) => kind)
}

let shipped: LinearOutput | null = null

/** The model of account names, read at first use. */
function shippedAccountModel(): LinearOutput {
  if (shipped !== null) return shipped
  const [output] = unpackModel(readFileSync(new URL('./generated/account-model.bin', import.meta.url))).outputs
  if (output === undefined) throw new RangeError('account-model.bin holds no output')
  shipped = output
  return output
}
