import type { AffectedPerson, InquiryFile, InspectedPart, Mention, Passage } from '@sluiswacht/model'

const PASSAGES_A_PERSON = 5
const BEFORE = 90
const AFTER = 130

/** Collects, file by file, the passages that prove what leaked of each person. */
export class PassageCollector {
  readonly #mentions = new Map<string, { person: string; mention: Mention }[]>()
  readonly #passages = new Map<string, Passage[]>()

  constructor(people: readonly AffectedPerson[]) {
    for (const person of people) {
      for (const mention of telling(person)) {
        const key = placeOf(mention.document, mention.part)
        const list = this.#mentions.get(key) ?? []
        list.push({ person: person.id, mention })
        this.#mentions.set(key, list)
      }
    }
  }

  /** Takes the passages out of one file, whose parts come with their texts. */
  add(file: InquiryFile): void {
    for (const part of file.parts) {
      for (const { person, mention } of this.#mentions.get(placeOf(file.path, part.part)) ?? []) {
        const list = this.#passages.get(person) ?? []
        list.push(passage(file.path, part, mention))
        this.#passages.set(person, list)
      }
    }
  }

  of(personId: string): readonly Passage[] {
    return this.#passages.get(personId) ?? []
  }
}

/** The mentions that tell most, in few places: identifiers before names, one for each kind and document. */
function telling(person: AffectedPerson): Mention[] {
  const chosen = new Map<string, Mention>()
  for (const wanted of ['identifier', 'name'] as const) {
    for (const mention of person.mentions) {
      if ((mention.label === 'PERSON') !== (wanted === 'name')) continue
      const near = [...chosen.values()].some((other) => isNear(other, mention))
      const key = `${mention.label} ${wanted === 'name' ? mention.document : ''}`
      if (!near && !chosen.has(key) && chosen.size < PASSAGES_A_PERSON) chosen.set(key, mention)
    }
  }
  return [...chosen.values()]
}

function isNear(a: Mention, b: Mention): boolean {
  return a.document === b.document && a.part === b.part && Math.abs(a.start - b.start) < BEFORE
}

function passage(document: string, part: InspectedPart, mention: Mention): Passage {
  const { text } = part
  const start = wordEdge(text, Math.max(0, mention.start - BEFORE), mention.start)
  const end = Math.min(text.length, mention.end + AFTER)
  const shown = text.slice(start, end).replace(/[\r\n\t]/g, ' ')
  const own = part.detection.findings.find(
    (finding) => finding.start === mention.start && finding.label === mention.label,
  )?.subject
  const marks = part.detection.findings
    .filter((finding) => finding.end > start && finding.start < end)
    .map((finding) => ({
      label: finding.label,
      start: Math.max(0, finding.start - start),
      end: Math.min(end, finding.end) - start,
      own: own !== undefined && finding.subject === own,
    }))
  return { document, part: part.part, text: shown, marks }
}

/** The first start of a word in `[from, to]`, so that a passage does not begin inside one. */
function wordEdge(text: string, from: number, to: number): number {
  if (from === 0) return 0
  for (let at = from; at < to; at += 1) if (/\s/.test(text[at - 1] ?? '')) return at
  return from
}

function placeOf(document: string, part: string | null): string {
  return `${document}\0${part ?? ''}`
}
