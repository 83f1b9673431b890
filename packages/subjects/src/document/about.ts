import type { DocumentSubject, Finding, Span } from '@sluiswacht/model'
import type { Scene } from './scene.ts'

/** The people named in the evidence, else the person last named before it, else the first of the text. */
export function peopleConcerned(
  scene: Scene,
  findings: readonly Finding[],
  subjects: readonly DocumentSubject[],
  evidence: readonly Span[],
): string[] {
  const keys = new Set<string>()
  for (const { start, end } of evidence) {
    const inside = findings.filter(
      (finding) => finding.subject !== undefined && finding.start >= start && finding.end <= end,
    )
    const before = findings.findLast((finding) => finding.subject !== undefined && finding.start < start)
    for (const { subject } of inside.length > 0 ? inside : before ? [before] : [])
      if (subject !== undefined) keys.add(subject)
  }
  const notOfficials = [...keys].filter((key) => !isOfficial(subjects.find((subject) => subject.key === key)))
  if (notOfficials.length > 0) return notOfficials
  const first = subjects[scene.main]
  return first && !isOfficial(first) ? [first.key] : []
}

function isOfficial(subject: DocumentSubject | undefined): boolean {
  return subject?.role === 'professional' || subject?.role === 'public_figure'
}
