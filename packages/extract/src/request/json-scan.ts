import { BodyUnreadable } from './body-unreadable.ts'

/** A JSON value with where it stands in its text; strings stand with their quotes. */
export type JsonNode =
  | { readonly kind: 'object'; readonly start: number; readonly end: number; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly start: number; readonly end: number; readonly elements: readonly JsonNode[] }
  | { readonly kind: 'string' | 'number' | 'literal'; readonly start: number; readonly end: number }

export interface JsonMember {
  readonly key: JsonNode
  readonly value: JsonNode
}

const MOST_DEPTH = 200
const MOST_NODES = 1_000_000
/** White space; also the record separator of JSON text sequences and SignalR (RFC 7464) and a byte order mark. */
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x0b, 0x0c, 0x1e, 0xfeff])
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERAL = /true|false|null|NaN|-?Infinity/y

/**
 * Reads JSON and keeps the place of every value, also those under a key that comes twice (receivers differ in which
 * one they take, so that all must be seen). One pass, linear in time. Several values in a row (NDJSON) come as more
 * than one node.
 *
 * @returns the values, or undefined when the text is no JSON
 * @throws {BodyUnreadable} `too-complex` beyond 200 levels or 1,000,000 values
 */
export function scanJson(text: string): readonly JsonNode[] | undefined {
  const scanner = new Scanner(text)
  const nodes: JsonNode[] = []
  scanner.skipSpace()
  while (scanner.at < text.length) {
    const node = scanner.value(0)
    if (node === undefined) return undefined
    nodes.push(node)
    scanner.skipSpace()
  }
  return nodes.length === 0 ? undefined : nodes
}

class Scanner {
  at = 0
  readonly #text: string
  #nodes = 0

  constructor(text: string) {
    this.#text = text
  }

  skipSpace(): void {
    while (SPACES.has(this.#text.charCodeAt(this.at))) this.at++
  }

  value(depth: number): JsonNode | undefined {
    if (depth > MOST_DEPTH || ++this.#nodes > MOST_NODES) throw new BodyUnreadable('too-complex')
    const first = this.#text[this.at]
    if (first === '"') return this.#string()
    if (first === '{') return this.#object(depth)
    if (first === '[') return this.#array(depth)
    return this.#word(NUMBER, 'number') ?? this.#word(LITERAL, 'literal')
  }

  #word(pattern: RegExp, kind: 'number' | 'literal'): JsonNode | undefined {
    const start = this.at
    pattern.lastIndex = start
    if (!pattern.test(this.#text)) return undefined
    this.at = pattern.lastIndex
    return { kind, start, end: this.at }
  }

  #string(): JsonNode | undefined {
    const start = this.at
    for (let from = start + 1; ; ) {
      const quote = this.#text.indexOf('"', from)
      if (quote < 0) return undefined
      let escapes = 0
      while (this.#text.charCodeAt(quote - 1 - escapes) === 0x5c && quote - 1 - escapes > start) escapes++
      if (escapes % 2 === 0) {
        this.at = quote + 1
        return { kind: 'string', start, end: this.at }
      }
      from = quote + 1
    }
  }

  #object(depth: number): JsonNode | undefined {
    const start = this.at++
    const members: JsonMember[] = []
    this.skipSpace()
    while (this.#text[this.at] !== '}') {
      const key = this.#text[this.at] === '"' ? this.#string() : undefined
      if (key === undefined) return undefined
      this.skipSpace()
      if (this.#text[this.at] !== ':') return undefined
      this.at++
      this.skipSpace()
      const value = this.value(depth + 1)
      if (value === undefined) return undefined
      members.push({ key, value })
      if (!this.#separator('}')) return undefined
    }
    return { kind: 'object', start, end: ++this.at, members }
  }

  #array(depth: number): JsonNode | undefined {
    const start = this.at++
    const elements: JsonNode[] = []
    this.skipSpace()
    while (this.#text[this.at] !== ']') {
      const value = this.value(depth + 1)
      if (value === undefined) return undefined
      elements.push(value)
      if (!this.#separator(']')) return undefined
    }
    return { kind: 'array', start, end: ++this.at, elements }
  }

  /** Passes a comma, or stays before the end; anything else is no JSON. */
  #separator(end: '}' | ']'): boolean {
    this.skipSpace()
    const next = this.#text[this.at]
    if (next === end) return true
    if (next !== ',') return false
    this.at++
    this.skipSpace()
    return true
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** What a string node says. Never throws: an escape that JSON does not know stands for its own letter. */
export function stringOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const inside = text.slice(start + 1, end - 1)
  if (!inside.includes('\\')) return inside
  try {
    const value: unknown = JSON.parse(text.slice(start, end))
    if (typeof value === 'string') return value
  } catch {
    // Bare control characters or unknown escapes: read as lenient receivers do.
  }
  return inside.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
    (_, code: string | undefined, letter: string | undefined) =>
      code === undefined ? (ESCAPES[letter ?? ''] ?? letter ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
