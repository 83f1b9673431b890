import type { Finding } from '@sluiswacht/model'
import { compatible, fullness, isSingleWord, type NameForm, readName } from '../names/name-form.ts'

/** Mentions of names in one document that are taken for one person. */
export interface NameCluster {
  /** The fullest form. */
  form: NameForm
  name: string
  readonly mentions: Finding[]
}

/**
 * Brings the names of a document together, fullest forms first, so that "Sem" joins "Sem van den Berg". A short form
 * that fits several people joins the one who was mentioned last before it.
 */
export function clusterNames(findings: readonly Finding[]): NameCluster[] {
  const names = findings
    .filter(({ label }) => label === 'PERSON')
    .map((finding) => ({ finding, form: readName(finding.text) }))
  names.sort((a, b) => fullness(b.form) - fullness(a.form) || a.finding.start - b.finding.start)
  const clusters: NameCluster[] = []
  for (const { finding, form } of names) {
    const fitting = clusters.filter((cluster) => compatible(form, cluster.form))
    const best = fitting.length > 1 ? nearest(fitting, finding, form) : fitting[0]
    if (best) best.mentions.push(finding)
    else clusters.push({ form, name: finding.text, mentions: [finding] })
  }
  for (const { mentions } of clusters) mentions.sort((a, b) => a.start - b.start)
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

function nearest(clusters: readonly NameCluster[], finding: Finding, form: NameForm): NameCluster | undefined {
  const byGiven = isSingleWord(form)
    ? clusters.filter(({ form: other }) => other.given.includes(form.given[0] ?? ''))
    : []
  const pool = byGiven.length > 0 ? byGiven : clusters
  const distance = (cluster: NameCluster): number =>
    Math.min(
      ...cluster.mentions.map(({ start }) =>
        start < finding.start ? finding.start - start : (start - finding.start) * 3,
      ),
    )
  return [...pool].sort((a, b) => distance(a) - distance(b))[0]
}
