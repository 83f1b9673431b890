import { isKnown } from '../known.ts'
import type { Reading } from '../reading.ts'

export type SeverityLevel = 'low' | 'medium' | 'high' | 'very_high'
export type SeverityFlag =
  | 'more_than_100_people'
  | 'number_of_people_unknown'
  | 'unintelligible'
  | 'data_unknown'
  | 'near_threshold'

/** ENISA severity: `score = dpc * ei + cb`, rounded to hundredths. It supports the decision and does not make it. */
export interface Severity {
  /** Data processing context, 1-4; 0 when there are no personal data. */
  readonly dpc: number
  /** Ease of identification, 0.25-1. */
  readonly ei: number
  /** Circumstances of the breach, 0-2. */
  readonly cb: number
  readonly score: number
  readonly level: SeverityLevel
  readonly flags: readonly SeverityFlag[]
}

/** Scores by ENISA, Recommendations for a methodology of the assessment of severity (v1.0, 2013). */
export function scoreSeverity(reading: Reading): Severity {
  if (reading.facts.personal_data_involved === false) {
    return { dpc: 0, ei: 0, cb: 0, score: 0, level: 'low', flags: [] }
  }
  const dpc = processingContext(reading)
  const ei = easeOfIdentification(reading)
  const cb = circumstances(reading)
  const score = Math.round((dpc * ei + cb) * 100) / 100
  return { dpc, ei, cb, score, level: levelOf(score), flags: flags(reading, score) }
}

/** Thresholds of the method, paragraph 4. */
function levelOf(score: number): SeverityLevel {
  if (score < 2) return 'low'
  if (score < 3) return 'medium'
  return score < 4 ? 'high' : 'very_high'
}

function processingContext({ data, facts, people }: Reading): number {
  const { weights } = data
  const scores = [1]
  if (data.special || weights.has('safety')) scores.push(4)
  else if (data.level === 3) scores.push(data.vulnerable ? 3 : 4)
  else if ((facts.special_categories?.length ?? 0) > 0) scores.push(2)
  if (facts.financial_data === true || weights.has('financial')) {
    const fraud = facts.national_id_numbers === true || weights.has('identity')
    scores.push(fraud ? 4 : data.fullFinancial || !weights.has('some_financial') ? 3 : 2)
  }
  if (weights.has('identity') || facts.national_id_numbers === true) scores.push(3)
  if (facts.credentials === 'plain' || facts.credentials === 'guessed_valid') scores.push(2)
  if (weights.has('behaviour')) scores.push(2)
  if (weights.has('enriched') || data.unsorted) scores.push(2)
  if (data.vulnerable) scores.push(2)
  if (people > 10_000 && Number.isFinite(people)) scores.push(2)
  if (!data.cleared) scores.push(data.unnamed ? 3 : 2)
  return Math.max(...scores)
}

function easeOfIdentification({ data }: Reading): number {
  const { weights } = data
  if (data.onlyHashedLogins) return 0.25
  const only = [...weights].every(
    (weight) => weight === 'pseudonym' || weight === 'credentials' || weight === 'behaviour',
  )
  return only && weights.size > 0 && !data.unsorted ? 0.5 : 1
}

function circumstances(reading: Reading): number {
  const { facts, classes, exposure, confidentialityAtStake } = reading
  let sum = 0
  if (confidentialityAtStake && !reading.encrypted && !reading.nothingLeft) {
    if (exposure === 'trusted' || exposure === 'one_known' || exposure === 'known_group' || exposure === 'insider')
      sum += 0.25
    else if (exposure !== 'none') sum += 0.5
  }
  if (classes.includes('integrity')) sum += facts.backup?.restored_fully === true ? 0.25 : 0.5
  if (classes.includes('availability')) sum += lossOf(reading)
  if (facts.malicious_intent === true || (!isKnown(facts.malicious_intent) && exposure === 'hostile')) sum += 0.5
  return Math.min(2, sum)
}

function lossOf({ facts, physical }: Reading): number {
  const { available, restored_fully } = facts.backup ?? {}
  if (facts.disruption?.effect === 'none' && restored_fully !== false) return 0
  if (available === true && physical) return 0
  if (restored_fully === true || facts.disruption?.effect === 'minor_delay') return 0.25
  return available === false || restored_fully === false ? 0.5 : 0.25
}

function flags(reading: Reading, score: number): SeverityFlag[] {
  const raised: SeverityFlag[] = []
  if (!Number.isFinite(reading.people)) raised.push('number_of_people_unknown')
  else if (reading.people > 100) raised.push('more_than_100_people')
  if (reading.encrypted) raised.push('unintelligible')
  if (reading.data.unnamed) raised.push('data_unknown')
  if ([2, 3, 4].some((threshold) => Math.abs(score - threshold) <= 0.25)) raised.push('near_threshold')
  return raised
}
