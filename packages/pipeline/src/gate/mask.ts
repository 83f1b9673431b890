import {
  type DataClass,
  type Detection,
  type Finding,
  type InspectedItem,
  LABELS,
  type Label,
  type ServiceReading,
} from '@sluiswacht/model'
import type { GateDetection } from './gate-detector.ts'
import { Placeholders } from './placeholders.ts'

/** What is hidden for a class; for a class of matter (health, debts, a file) everything that says whom it is about. */
const LABELS_OF: Readonly<Partial<Record<DataClass, readonly Label[]>>> = {
  none: [],
  unread: [],
  bsn: ['BSN'],
  identity_document: ['ID_DOC', 'V_NUMBER'],
  contact: ['EMAIL', 'PHONE', 'ADDRESS', 'POSTCODE'],
  financial: ['IBAN', 'CARD'],
}

/**
 * The body with placeholders for what was found of the classes; the same value has the same placeholder in all items.
 * Values that were found once are hidden wherever else they stand.
 *
 * @returns undefined when something to hide stands in what is no text of the body (a document, the name of a file, the
 *   address), or when the body cannot be rewritten: half masked is not masked
 */
export function maskReading(
  reading: ServiceReading,
  items: readonly InspectedItem[],
  classes: readonly DataClass[],
): Uint8Array | undefined {
  if (reading.rewrite === undefined) return undefined
  const hidden = new Set<Label>(classes.flatMap((one) => LABELS_OF[one] ?? LABELS))
  const placeholders = new Placeholders()
  for (const { text } of items) placeholders.reserve(text)
  const edits = items.map(({ text, detection }) => {
    const subjects = new Map(detection.subjects.map((subject) => [subject.key, subject]))
    return [...detection.findings, ...doubtfulOf(detection)]
      .filter(({ label }) => hidden.has(label))
      .map((finding) => ({
        start: finding.start,
        end: finding.end,
        value: text.slice(finding.start, finding.end),
        isName: finding.label === 'PERSON',
        placeholder: placeholders.of(finding, subjects.get(finding.subject ?? '')),
      }))
  })
  const everywhere = new Repeats(edits.flat())
  const indexes = new Map(reading.items.map((item, index) => [item, index]))
  const texts = new Map<number, string>()
  for (const [at, inspected] of items.entries()) {
    const masked = everywhere.hide(inspected.text, edits[at] ?? [])
    if (masked === inspected.text) continue
    const index = indexes.get(inspected.item)
    if (!standsInBody(inspected) || index === undefined || texts.has(index)) return undefined
    texts.set(index, masked)
  }
  return reading.rewrite(texts)
}

/** What was too doubtful to decide on is hidden all the same: a mask that leaves a name is none. */
function doubtfulOf(detection: Detection & Partial<GateDetection>): readonly Finding[] {
  return detection.doubtful ?? []
}

/** Whether the inspected text is the item as it stands in the body, and not what was read out of a document. */
export function standsInBody({ item, text }: InspectedItem): boolean {
  if (item.kind === 'prompt') return item.text === text
  return Buffer.from(item.bytes.buffer, item.bytes.byteOffset, item.bytes.byteLength).equals(Buffer.from(text, 'utf8'))
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly isName: boolean
  readonly placeholder: string
}

const LEAST_REPEAT = 6
const MOST_REPEATS = 500
/** A word of a name that is no infix and no initial. */
const NAME_WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’]{3,}/gu

/** Hides values that say enough by themselves (whole names, numbers) also where they were not found. */
class Repeats {
  readonly #placeholders = new Map<string, string>()
  readonly #pattern: RegExp | null

  constructor(edits: readonly Edit[]) {
    for (const { value, isName, placeholder } of edits) {
      if (value.length >= LEAST_REPEAT && /[\s\d@]/.test(value)) this.#add(value, placeholder)
      // "Anna Zwartkruis" is still told by a Zwartkruis further on.
      if (isName) for (const [word] of value.matchAll(NAME_WORD)) this.#add(word, placeholder)
    }
    const values = [...this.#placeholders.keys()].toSorted((a, b) => b.length - a.length)
    const source = values.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
    this.#pattern = values.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
  }

  #add(value: string, placeholder: string): void {
    if (this.#placeholders.size < MOST_REPEATS && !this.#placeholders.has(value))
      this.#placeholders.set(value, placeholder)
  }

  hide(text: string, edits: readonly Edit[]): string {
    const pieces: string[] = []
    let at = 0
    for (const { start, end, placeholder } of edits.toSorted((a, b) => a.start - b.start)) {
      if (start < at) continue
      pieces.push(this.#between(text.slice(at, start)), placeholder)
      at = end
    }
    pieces.push(this.#between(text.slice(at)))
    return pieces.join('')
  }

  #between(text: string): string {
    const pattern = this.#pattern
    return pattern === null ? text : text.replace(pattern, (value) => this.#placeholders.get(value) ?? value)
  }
}
