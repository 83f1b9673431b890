import type { DocumentType, Finding } from '@sluiswacht/model'
import type { OwnerScene } from './owner-place.ts'
import { clusterNames } from './cluster.ts'
import { type Layout, readLayout } from './layout.ts'
import { readVoices } from './messages.ts'
import { countPeople, type RoleScene } from './role-features.ts'
import { tellRoles } from './roles.ts'
import { readWritten } from './written.ts'

/** Everything that is known of the people of one text before its identifiers have owners. */
export interface Scene extends OwnerScene, RoleScene {
  /** Who is a minor; once births have owners. */
  readonly minors?: readonly boolean[]
}

/** Reads a text up to people and roles. */
export function readScene(text: string, findings: readonly Finding[], type: DocumentType): Scene {
  const layout: Layout = readLayout(text)
  const { year, day } = readWritten(withoutBirths(text, findings))
  const people = clusterNames(layout, findings, year)
  const mentions = people
    .flatMap((person, at) => person.mentions.map((mention) => ({ mention, person: at })))
    .sort((a, b) => a.mention.finding.start - b.mention.finding.start)
  const voices = readVoices(
    layout,
    mentions.map(({ mention }) => mention),
  )
  const roleScene: RoleScene = {
    layout,
    type,
    people,
    voices,
    year,
    day,
    counts: countPeople(people, voices, layout),
  }
  const roles = tellRoles(roleScene)
  const main = Math.max(
    0,
    roles.findIndex((role) => role !== 'professional' && role !== 'public_figure'),
  )
  return { ...roleScene, mentions, roles, main }
}

/** A text without its dates of birth, which say nothing of when it was written. */
function withoutBirths(text: string, findings: readonly Finding[]): string {
  let kept = ''
  let last = 0
  for (const { label, start, end } of findings) {
    if (label !== 'DOB' || start < last) continue
    kept += text.slice(last, start)
    last = end
  }
  return kept + text.slice(last)
}
