import type { AffectedPerson, Passage, ReportedPerson, Upload } from '@sluiswacht/model'
import { distinct } from './files.ts'

/** What the report says of one affected person. */
export function reportPerson(
  person: AffectedPerson,
  uploads: ReadonlyMap<string, readonly Upload[]>,
  hasManifest: boolean,
  passages: readonly Passage[],
): ReportedPerson {
  const mine = person.documents.flatMap((path) => uploads.get(path) ?? [])
  const days = distinct(mine.map(({ timestamp }) => timestamp?.slice(0, 10)))
  return {
    ...person,
    labels: [...new Set(person.mentions.map(({ label }) => label))].sort(),
    passages,
    uploads: hasManifest ? mine.length : person.documents.length,
    services: distinct(mine.map(({ service }) => service)),
    departments: distinct(mine.map(({ department }) => department)),
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
  }
}

/** Whether somebody counts as affected in the figures: officials in their work are shown apart. */
export function isAffected({ role }: AffectedPerson): boolean {
  return role !== 'professional' && role !== 'public_figure'
}
