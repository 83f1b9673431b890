import type { AffectedPerson, InquiryReport, Label, ReportedFile, ReportTotals } from '@sluiswacht/model'
import { isAffected } from './people.ts'

/** The figures of page 1. Professionals and public office holders are counted apart from the affected people. */
export function totalsOf(
  files: readonly ReportedFile[],
  people: readonly AffectedPerson[],
  uploads: number,
): ReportTotals {
  const affected = people.filter(isAffected)
  const kept = files.filter(({ purged }) => purged !== 'findings')
  const count = (status: ReportedFile['status']): number => kept.filter((file) => file.status === status).length
  const filesRead = count('read')
  const filesEmpty = count('empty')
  return {
    files: files.length,
    uploads,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    filesRead,
    filesEmpty,
    filesNotRead: kept.length - filesRead - filesEmpty,
    filesPurged: files.length - kept.length,
    filesWithPersonalData: files.filter(({ personalData }) => personalData).length,
    people: affected.length,
    minors: affected.filter(({ minor }) => minor).length,
    withBsn: affected.filter(({ identifiers }) => (identifiers.bsn?.length ?? 0) > 0).length,
    withSpecialCategories: affected.filter(({ categories }) => categories.length > 0).length,
    professionals: people.filter(({ role }) => role === 'professional').length,
    publicFigures: people.filter(({ role }) => role === 'public_figure').length,
  }
}

/** How many of `items` fall under each key. */
export function countBy<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const item of items) {
    const key = keyOf(item)
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

export function countByCategory(
  people: readonly AffectedPerson[],
  files: readonly ReportedFile[],
): InquiryReport['byCategory'] {
  const all = new Set([
    ...people.flatMap(({ categories }) => categories),
    ...files.flatMap(({ categories }) => categories),
  ])
  return [...all]
    .map((category) => ({
      category,
      people: people.filter(({ categories }) => categories.includes(category)).length,
      files: files.filter(({ categories }) => categories.includes(category)).length,
    }))
    .sort((a, b) => b.people - a.people || b.files - a.files || (a.category < b.category ? -1 : 1))
}

export function countByLabel(
  people: readonly AffectedPerson[],
  files: readonly ReportedFile[],
): InquiryReport['byLabel'] {
  const findings = new Map<Label, number>()
  for (const file of files) {
    for (const [label, count] of Object.entries(file.findings))
      findings.set(label as Label, (findings.get(label as Label) ?? 0) + count)
  }
  const labelsOf = people.map(({ mentions }) => new Set(mentions.map(({ label }) => label)))
  return [...findings]
    .map(([label, count]) => ({
      label,
      findings: count,
      people: labelsOf.filter((labels) => labels.has(label)).length,
    }))
    .sort((a, b) => b.people - a.people || b.findings - a.findings)
}
