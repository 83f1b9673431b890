import type { AffectedPerson, ReportedFile, ReportedGroup, Upload } from '@sluiswacht/model'

/** Figures by service, department or day: `nameOf` tells in which group an upload falls. */
export function groupUploads(
  uploads: ReadonlyMap<string, readonly Upload[]>,
  files: ReadonlyMap<string, ReportedFile>,
  people: readonly AffectedPerson[],
  nameOf: (upload: Upload) => string | undefined,
): ReportedGroup[] {
  const groups = new Map<string, { uploads: number; files: Set<string>; people: number }>()
  for (const [path, list] of uploads) {
    for (const upload of list) {
      const name = nameOf(upload)
      if (name === undefined) continue
      const group = groups.get(name) ?? { uploads: 0, files: new Set<string>(), people: 0 }
      group.uploads += 1
      group.files.add(path)
      groups.set(name, group)
    }
  }
  for (const person of people) {
    const names = new Set(person.documents.flatMap((path) => (uploads.get(path) ?? []).map(nameOf)))
    for (const name of names) {
      const group = name === undefined ? undefined : groups.get(name)
      if (group) group.people += 1
    }
  }
  return [...groups]
    .map(([name, group]) => ({
      name,
      uploads: group.uploads,
      files: group.files.size,
      filesWithPersonalData: [...group.files].filter((path) => files.get(path)?.personalData).length,
      people: group.people,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
