import { type DraftItem, promptItem } from './draft-item.ts'
import { type JsonNode, scanJson, stringOf } from './json-scan.ts'
import type { Layer, Slot } from './layer.ts'

/** A key that is shown in a place as it is; other keys may hold what a person typed. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]{0,40}$/

/** A JSON value inside a body, or the absence of one: every step from an absent value is absent. */
export class JsonValue {
  readonly at: string
  readonly node: JsonNode | undefined
  readonly layer: Layer
  /** The key under which it stands; in an array that of the array. */
  readonly key: string
  /** The object or array that it stands in. */
  readonly parent: JsonValue | undefined
  readonly #source: string

  constructor(layer: Layer, node: JsonNode | undefined, at: string, key = '', parent?: JsonValue) {
    this.layer = layer
    this.node = node
    this.at = at
    this.key = key
    this.parent = parent
    this.#source = typeof layer.content === 'string' ? layer.content : ''
  }

  get present(): boolean {
    return this.node !== undefined
  }

  /** The value of a string; undefined for anything else. */
  get text(): string | undefined {
    return this.node?.kind === 'string' ? stringOf(this.#source, this.node) : undefined
  }

  get number(): number | undefined {
    return this.node?.kind === 'number' ? Number(this.source) : undefined
  }

  /** The value as it is written in the JSON. */
  get source(): string {
    return this.node === undefined ? '' : this.#source.slice(this.node.start, this.node.end)
  }

  /** Length of the text as written between the quotes, without decoding it. */
  get rawLength(): number {
    return this.node === undefined ? 0 : Math.max(0, this.node.end - this.node.start - 2)
  }

  /** The value under a key (the last one when it comes twice, as most receivers take it). */
  get(key: string): JsonValue {
    if (this.node?.kind !== 'object') return this.#absent()
    const member = this.node.members.findLast((one) => stringOf(this.#source, one.key) === key)
    return member === undefined
      ? this.#absent()
      : new JsonValue(this.layer, member.value, joinPlace(this.at, key), key, this)
  }

  item(index: number): JsonValue {
    return this.node?.kind === 'array'
      ? new JsonValue(this.layer, this.node.elements[index], `${this.at}[${index}]`, this.key, this)
      : this.#absent()
  }

  /** Elements of an array, values of an object (every one, also under keys that come twice); nothing for the rest. */
  *each(): Generator<JsonValue, void, undefined> {
    if (this.node?.kind === 'array') {
      for (const [index, element] of this.node.elements.entries())
        yield new JsonValue(this.layer, element, `${this.at}[${index}]`, this.key, this)
    } else if (this.node?.kind === 'object') {
      for (const member of this.node.members) {
        const key = stringOf(this.#source, member.key)
        yield new JsonValue(this.layer, member.value, joinPlace(this.at, key), key, this)
      }
    }
  }

  /** The keys of an object, as values that can be written anew. */
  *keys(): Generator<JsonValue, void, undefined> {
    if (this.node?.kind !== 'object') return
    for (const { key } of this.node.members) yield new JsonValue(this.layer, key, `${this.at}{key}`)
  }

  /** What a string holds when that is JSON itself (an object or an array). */
  nested(): JsonValue {
    const text = this.text
    const slot = this.slot
    if (text === undefined || slot === undefined || !/^\s{0,100}[[{]/.test(text)) return this.#absent()
    return jsonIn(text, slot, `${this.at}:`)
  }

  /** Where this value can be written anew as a string; absent for anything but a string. */
  get slot(): Slot | undefined {
    if (this.node?.kind !== 'string') return undefined
    return { layer: this.layer, start: this.node.start, end: this.node.end, encode: JSON.stringify }
  }

  /** This string as a prompt item; nothing when it is no string or an empty one. */
  prompt(): DraftItem[] {
    const text = this.text
    return text === undefined || text.trim() === '' ? [] : [promptItem(this.at, text, this.slot)]
  }

  #absent(): JsonValue {
    return new JsonValue(this.layer, undefined, this.at)
  }
}

/** What was found at a place before, so that everybody who reads it gets the same layer. */
const KNOWN = new WeakMap<Layer, Map<number, JsonValue>>()

/** The JSON in a text that stands in `holder`; absent when it is none. NDJSON comes as the values of an array. */
export function jsonIn(text: string, holder: Slot, at = ''): JsonValue {
  const known = KNOWN.get(holder.layer) ?? new Map<number, JsonValue>()
  KNOWN.set(holder.layer, known)
  const before = known.get(holder.start)
  if (before !== undefined) return before
  const layer: Layer = { content: text, holder }
  const nodes = scanJson(text)
  const node: JsonNode | undefined =
    nodes === undefined || nodes.length === 1
      ? nodes?.[0]
      : { kind: 'array', start: 0, end: text.length, elements: nodes }
  const value = new JsonValue(layer, node, at)
  known.set(holder.start, value)
  return value
}

function joinPlace(at: string, key: string): string {
  if (!PLAIN_KEY.test(key)) return /^\d{1,3}$/.test(key) ? `${at}[${key}]` : `${at}["…"]`
  return at === '' || at.endsWith(':') ? `${at}${key}` : `${at}.${key}`
}
