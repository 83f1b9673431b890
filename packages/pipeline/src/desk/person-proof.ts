import type { Inquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, Passage, Upload } from '@sluiswacht/model'
import { PassageCollector } from '../overview/passages.ts'

/** So many files are opened for the proof of one person; the rest is listed. */
const FILES = 25

/** Somebody in the same file, whose name and numbers must be hidden too. */
export type KnownPerson = Pick<AffectedPerson, 'name' | 'aliases' | 'identifiers'>

/** What proves what leaked of one person. */
export interface PersonProof {
  readonly passages: readonly Passage[]
  /** By path: everybody whom the file tells of. */
  readonly known: ReadonlyMap<string, readonly KnownPerson[]>
  readonly uploads: ReadonlyMap<string, readonly Upload[]>
}

/** Gathers the passages of a person out of the files that tell of them. */
export async function personProof(inquiry: Inquiry, person: AffectedPerson): Promise<PersonProof> {
  const collector = new PassageCollector([person])
  const known = new Map<string, readonly KnownPerson[]>()
  for (const path of person.documents.slice(0, FILES)) {
    const file = await inquiry.contents.file(path)
    if (!file) continue
    await collector.add(file, async (part) => file.parts[part]?.text ?? '')
    known.set(path, [person, ...file.parts.flatMap(({ detection }) => detection.subjects)])
  }
  return { passages: collector.of(person.id), known, uploads: await inquiry.files.uploadsOf(person.documents) }
}
