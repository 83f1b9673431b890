import {
  type Category,
  type ContentSummary,
  DATA_CLASSES,
  type DataClass,
  type DocumentSubject,
  type DocumentType,
  type InspectedItem,
  type Label,
  type PartImage,
} from '@sluiswacht/model'
import { dataClassesOf } from './data-classes.ts'

const LEAST_IMAGE = 0.5

/** All that was seen of a request. */
export interface Seen {
  readonly items: readonly InspectedItem[]
  readonly images: readonly PartImage[]
  readonly causes: readonly string[]
  /** Whether a text can be written anew in the request. */
  readonly canMask: (inspected: InspectedItem) => boolean
}

/** What a request carries, in counts and classes, without any value. */
export function summarise({ items, images, causes, canMask }: Seen): ContentSummary {
  const values = new Map<Label, Set<string>>()
  const categories = new Set<Category>()
  const types = new Set<DocumentType>()
  const classes = new Set<DataClass>()
  const people = new PeopleCount()
  let personalData = false
  let maskable = true
  for (const inspected of items) {
    const { text, detection } = inspected
    for (const { label, value } of detection.findings) {
      const known = values.get(label) ?? new Set<string>()
      values.set(label, known.add(value))
    }
    const found = dataClassesOf(detection, text)
    if (found.size === 0) continue
    personalData = true
    maskable &&= canMask(inspected)
    for (const one of found) classes.add(one)
    types.add(detection.documentType.type)
    for (const { category } of detection.categories) categories.add(category)
    for (const subject of detection.subjects) people.add(subject)
  }
  for (const { kind, score } of images) {
    if (kind === 'other' || score < LEAST_IMAGE) continue
    // A face or a passport is personal data, and nothing in it can be masked.
    personalData = true
    maskable = false
    classes.add('personal')
    if (kind === 'identity_document') classes.add('identity_document')
  }
  if (causes.length > 0) classes.add('unread')
  if (classes.size === 0) classes.add('none')
  return {
    labels: Object.fromEntries([...values].map(([label, known]) => [label, known.size])),
    categories: [...categories],
    documentTypes: [...types],
    people: people.all,
    minors: people.minors,
    personalData,
    dataClasses: DATA_CLASSES.filter((one) => classes.has(one)),
    fullyRead: causes.length === 0,
    unreadCauses: [...new Set(causes)].toSorted(),
    maskable: maskable && causes.length === 0,
  }
}

/** Counts people over the texts of a request: the same BSN, e-mail address or whole name is one person. */
class PeopleCount {
  readonly #keys = new Map<string, number>()
  readonly #minor = new Set<number>()
  #next = 0
  readonly #seen = new Set<number>()

  add({ name, role, minor, identifiers, aliases }: DocumentSubject): void {
    if (role === 'public_figure') return
    const keys = [
      ...(identifiers.bsn ?? []).map((value) => `bsn ${value}`),
      ...(identifiers.email ?? []).map((value) => `email ${value.toLowerCase()}`),
      ...[name, ...aliases].filter((one) => one !== '').map((one) => `name ${one.toLowerCase()}`),
    ]
    const person = keys.map((key) => this.#keys.get(key)).find((known) => known !== undefined) ?? this.#next++
    for (const key of keys) this.#keys.set(key, person)
    this.#seen.add(person)
    if (minor || role === 'child') this.#minor.add(person)
  }

  get all(): number {
    return this.#seen.size
  }

  get minors(): number {
    return this.#minor.size
  }
}
