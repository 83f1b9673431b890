import type { Finding } from '@sluiswacht/model'
import { LABELS } from '@sluiswacht/model'
import type { AnnotatedDocument } from './annotated.ts'
import type { Random } from './random.ts'

/** The annotated identifiers as findings; one in twelve is left out, as the recognisers miss some. */
export function findingsOf(document: AnnotatedDocument, random: Random | null): Finding[] {
  const findings: Finding[] = []
  for (const span of document.spans) {
    const label = LABELS.find((candidate) => candidate === span.label)
    if (label === undefined || label === 'PERSON' || random?.chance(0.08)) continue
    const text = document.text.slice(span.start, span.end)
    findings.push({
      label,
      start: span.start,
      end: span.end,
      text,
      value: text,
      score: 0.99,
      confidence: 'high',
      reasons: [],
    })
  }
  return findings
}
