import type {
  AffectedPerson,
  Category,
  Finding,
  InquiryFile,
  InspectedPart,
  Mention,
  Passage,
  Span,
} from '@sluiswacht/model'

/** Of each person: so many passages that show identifiers, and one of each document, up to so many in all. */
const IDENTIFIER_PASSAGES = 5
const MENTION_PASSAGES = 10
const CATEGORY_PASSAGES = 6
/** Of a file with personal data of nobody in particular. */
const FILE_PASSAGES = 3
const BEFORE = 90
const AFTER = 130
const LONGEST = 360

/** Collects, file by file, the passages that prove what leaked of each person. */
export class PassageCollector {
  /** By place (file and part): the people there with all their mentions. */
  readonly #places = new Map<string, Map<string, Mention[]>>()
  readonly #chosen = new Set<Mention>()
  readonly #passages = new Map<string, Passage[]>()

  constructor(people: readonly AffectedPerson[]) {
    for (const person of people) {
      for (const mention of telling(person)) this.#chosen.add(mention)
      for (const mention of person.mentions) {
        const key = placeOf(mention.document, mention.part)
        const place = this.#places.get(key) ?? new Map<string, Mention[]>()
        const mine = place.get(person.id) ?? []
        mine.push(mention)
        this.#places.set(key, place.set(person.id, mine))
      }
    }
  }

  /**
   * Takes the passages out of one file. `textOf` gives the text of a part by its place in the list; of parts in which
   * nothing was found it is not asked. Gives passages that prove personal data in the file when none of its people
   * has a passage in it.
   */
  async add(file: InquiryFile, textOf: (part: number) => Promise<string>): Promise<readonly Passage[]> {
    let taken = 0
    const ofNobody: ScoredPassage[] = []
    for (const [at, stored] of file.parts.entries()) {
      if (stored.detection.findings.length === 0) continue
      const part = { ...stored, text: await textOf(at) }
      for (const place of passagesOfNobody(file.path, part)) ofNobody.push(place)
      const findingAt = new Map(
        part.detection.findings.map((finding) => [`${finding.start} ${finding.label}`, finding]),
      )
      for (const [person, mentions] of this.#places.get(placeOf(file.path, part.part)) ?? []) {
        const findings = mentions.map(({ start, label }) => findingAt.get(`${start} ${label}`))
        const subjects = new Set(findings.map((finding) => finding?.subject).filter((key) => key !== undefined))
        const list = this.#passages.get(person) ?? []
        const before = list.length
        for (const mention of mentions)
          if (this.#chosen.has(mention)) list.push(passage(file.path, part, around(part.text, mention), subjects, []))
        for (const { categories, evidence } of categoriesOf(part, subjects, list))
          list.push(passage(file.path, part, evidence, subjects, categories))
        this.#passages.set(person, list)
        taken += list.length - before
      }
    }
    if (taken > 0) return []
    const best = ofNobody.toSorted((a, b) => b.score - a.score)
    return best.slice(0, FILE_PASSAGES).map(({ passage }) => passage)
  }

  of(personId: string): readonly Passage[] {
    return this.#passages.get(personId) ?? []
  }
}

/** The mentions that tell most, in few places: each kind of identifier, then a place in each document. */
function telling(person: AffectedPerson): Mention[] {
  const chosen: Mention[] = []
  const seen = new Set<string>()
  const take = (mention: Mention, key: string, limit: number): void => {
    if (seen.has(key) || chosen.length >= limit || chosen.some((other) => isNear(other, mention))) return
    seen.add(key).add(mention.document)
    chosen.push(mention)
  }
  for (const mention of person.mentions)
    if (mention.label !== 'PERSON') take(mention, mention.label, IDENTIFIER_PASSAGES)
  for (const mention of person.mentions) take(mention, mention.document, MENTION_PASSAGES)
  return chosen
}

/** The sensitive categories of the subjects in this part that no passage shows yet, by the sentence that shows them. */
function categoriesOf(
  part: InspectedPart,
  subjects: ReadonlySet<string>,
  shown: readonly Passage[],
): readonly { readonly categories: readonly Category[]; readonly evidence: Span }[] {
  const known = new Set(shown.flatMap(({ categories }) => categories))
  const bySentence = new Map<number, { categories: Category[]; evidence: Span }>()
  for (const {
    category,
    subjects: whose,
    evidence: [first],
  } of part.detection.categories) {
    if (!first || known.size >= CATEGORY_PASSAGES || known.has(category)) continue
    if (!whose.some((key) => subjects.has(key))) continue
    known.add(category)
    const evidence = { start: first.start, end: wordEnd(part.text, Math.min(first.end, first.start + LONGEST)) }
    const sentence = bySentence.get(first.start) ?? { categories: [], evidence }
    sentence.categories.push(category)
    bySentence.set(first.start, sentence)
  }
  return [...bySentence.values()]
}

interface ScoredPassage {
  readonly score: number
  readonly passage: Passage
}

/** The best places of one part, best first. */
function passagesOfNobody(document: string, part: InspectedPart): ScoredPassage[] {
  if (!part.detection.personalData) return []
  const places: Finding[] = []
  for (const finding of part.detection.findings.toSorted((a, b) => b.score - a.score)) {
    if (places.length === FILE_PASSAGES) break
    if (!places.some((place) => distance(place, finding) < BEFORE)) places.push(finding)
  }
  return places.map((finding) => ({
    score: finding.score,
    passage: passage(document, part, around(part.text, finding), new Set(), []),
  }))
}

function isNear(a: Mention, b: Mention): boolean {
  return a.document === b.document && a.part === b.part && distance(a, b) < AFTER
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start)
}

/** The stretch of text around a finding, from the start of a word. */
function around(text: string, span: Span): Span {
  return {
    start: wordEdge(text, Math.max(0, span.start - BEFORE), span.start),
    end: wordEnd(text, Math.min(text.length, Math.max(span.end, Math.min(span.end + AFTER, span.start + LONGEST)))),
  }
}

function passage(
  document: string,
  part: InspectedPart,
  { start, end }: Span,
  subjects: ReadonlySet<string>,
  categories: readonly Category[],
): Passage {
  const marks = part.detection.findings
    .filter((finding) => finding.end > start && finding.start < end)
    .map((finding) => ({
      label: finding.label,
      start: Math.max(0, finding.start - start),
      end: Math.min(end, finding.end) - start,
      own: finding.subject !== undefined && subjects.has(finding.subject),
    }))
  return { document, part: part.part, text: part.text.slice(start, end).replace(/[\r\n\t]/g, ' '), marks, categories }
}

/** The first start of a word in `[from, to]`, so that a passage does not begin inside one. */
function wordEdge(text: string, from: number, to: number): number {
  if (from === 0) return 0
  for (let at = from; at < to; at += 1) if (/\s/.test(text[at - 1] ?? '')) return at
  return from
}

/** The last end of a word at or before `end`, not far from it. */
function wordEnd(text: string, end: number): number {
  if (end >= text.length || /\s/.test(text[end] ?? '')) return end
  for (let at = end; at > end - 30 && at > 0; at -= 1) if (/\s/.test(text[at - 1] ?? '')) return at - 1
  return end
}

function placeOf(document: string, part: string | null): string {
  return `${document}\0${part ?? ''}`
}
