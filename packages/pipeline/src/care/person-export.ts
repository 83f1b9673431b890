import type { AffectedPerson, InquiryFile, InspectedPart, Label, Mention, Upload } from '@sluiswacht/model'
import { NoSuchPerson } from './errors.ts'
import { type InquiryTask, withInquiry } from './with-inquiry.ts'

const AROUND = 200

/** What was uploaded about one person, for that person (GDPR art. 15). Data of others is masked. */
export interface PersonExport {
  readonly person: Omit<AffectedPerson, 'mentions' | 'documents' | 'contact'>
  readonly documents: readonly {
    /** The path with names of others masked. */
    readonly path: string
    readonly uploads: readonly Omit<Upload, 'file' | 'user'>[]
    readonly labels: readonly Label[]
    readonly passages: readonly string[]
    /** Whether the text was purged, so that only the list of what was found remains. */
    readonly purged: boolean
  }[]
}

/** Gathers the export of a person and logs who made it and why. @throws {NoSuchPerson} */
export function exportPerson(
  options: InquiryTask & { readonly id: string; readonly reason: string },
): Promise<PersonExport> {
  return withInquiry(options, { action: 'export-person', mode: 'read' }, async (inquiry) => {
    const found = await inquiry.people.one(options.id)
    if (!found) throw new NoSuchPerson(options.id)
    const { mentions, documents: paths, contact: _, ...person } = found
    const uploads = await inquiry.files.uploadsOf(paths)
    const documents = []
    for (const path of paths) {
      const file = await inquiry.contents.file(path)
      const own = mentions.filter(({ document }) => document === path)
      documents.push({
        path: file ? maskPath(path, file, found) : path,
        uploads: (uploads.get(path) ?? []).map(({ file: _file, user: _user, ...upload }) => upload),
        labels: [...new Set(own.map(({ label }) => label))].sort(),
        passages: (file?.parts ?? []).flatMap((part) => passagesOf(part, own, found)),
        purged: file?.purged !== undefined,
      })
    }
    return { value: { person, documents }, details: { person: options.id, documents: documents.length } }
  })
}

/** The stretches of text around the person's mentions, with everything found of others masked. */
function passagesOf(part: InspectedPart, mentions: readonly Mention[], person: AffectedPerson): string[] {
  const own = mentions.filter((mention) => mention.part === part.part)
  if (own.length === 0 || part.text === '') return []
  const { text, hidden } = maskOthers(part, own, person)
  const stretches: { start: number; end: number }[] = []
  for (const { start, end } of [...own].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    const [from, to] = [edge(text, start - AROUND), edge(text, end + AROUND)]
    if (last && from <= last.end) last.end = Math.max(last.end, to)
    else stretches.push({ start: from, end: to })
  }
  return stretches.map(({ start, end }) => unfold(text, hidden, start, end))
}

/** Masks keep the length while offsets count, so that no stretch can begin inside a value. */
function maskOthers(
  part: InspectedPart,
  own: readonly Mention[],
  person: AffectedPerson,
): { text: string; hidden: readonly Hidden[] } {
  const mine = new Set(own.map(({ start }) => start))
  const keys = new Set(
    part.detection.findings.flatMap(({ start, subject }) => (mine.has(start) && subject ? [subject] : [])),
  )
  const hidden: Hidden[] = []
  for (const { start, end, label, subject } of part.detection.findings)
    if (!mine.has(start) && !(subject !== undefined && keys.has(subject))) hidden.push({ start, end, label })
  const names = new Set([person.name, ...person.aliases])
  for (const subject of part.detection.subjects) {
    if (keys.has(subject.key)) continue
    for (const name of [subject.name, ...subject.aliases].filter((name) => name.length > 2 && !names.has(name)))
      for (let at = part.text.indexOf(name); at >= 0; at = part.text.indexOf(name, at + name.length))
        if (!own.some(({ start, end }) => at < end && start < at + name.length))
          hidden.push({ start: at, end: at + name.length, label: 'PERSON' })
  }
  hidden.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text: part.text, hidden }
}

interface Hidden {
  readonly start: number
  readonly end: number
  readonly label: Label
}

/** The stretch with each hidden place as `[label]`. */
function unfold(text: string, hidden: readonly Hidden[], start: number, end: number): string {
  let out = ''
  let at = start
  for (const place of hidden) {
    if (place.end <= at || place.start >= end) continue
    out += `${text.slice(at, Math.max(at, place.start))}[${place.label}]`
    at = Math.min(end, place.end)
  }
  return (out + text.slice(at, end)).replace(/\s+/g, ' ').trim()
}

/** The nearest space at or before a place, within the text. */
function edge(text: string, at: number): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 && space >= 0 ? space : at
}

/** Words of a path that are a name of somebody else in the document. */
function maskPath(path: string, file: InquiryFile, person: AffectedPerson): string {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
  const own = new Set([person.name, ...person.aliases].flatMap(words))
  const others = new Set(
    file.parts.flatMap(({ detection }) =>
      detection.subjects.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(words)),
    ),
  )
  return path.replace(/\p{L}{3,}/gu, (word) =>
    others.has(word.toLowerCase()) && !own.has(word.toLowerCase()) ? '[PERSON]' : word,
  )
}
