import { decodeEntities } from './entities.ts'

/** What the tokenizer calls; names are as written, with their prefix. */
export interface XmlHandler {
  /** `attributes` is the raw text between the name and `>`; read it with {@link attribute}. */
  open(name: string, attributes: string): void
  close(name: string): void
  /** Text between tags, entities decoded; may come in several pieces. */
  text(text: string): void
}

const LT = 60
const GT = 62
const SLASH = 47
const QUOTE = 34
const APOSTROPHE = 39
const LONGEST_TOKEN = 8 * 1024 * 1024

/**
 * Splits XML into tags and text as it comes in, in linear time and with memory for one token. It is tolerant on
 * purpose: of broken XML it gives what can be read. Entities are never expanded beyond one level.
 */
export class XmlTokenizer {
  readonly #handler: XmlHandler
  #buffer = ''
  #scanned = 0
  #quote = 0
  #entities: ReadonlyMap<string, string> | null = null

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(chunk: string): void {
    this.#buffer = this.#buffer === '' ? chunk : this.#buffer + chunk
    this.#run(false)
  }

  end(): void {
    this.#run(true)
    this.#text(this.#buffer)
    this.#buffer = ''
  }

  #run(last: boolean): void {
    const buffer = this.#buffer
    let at = 0
    while (at < buffer.length) {
      const start = buffer.indexOf('<', at)
      if (start < 0) {
        // Keep an entity that may go on in the next chunk.
        const ampersand = last ? -1 : buffer.lastIndexOf('&')
        const end = ampersand >= at && buffer.length - ampersand < 40 ? ampersand : buffer.length
        this.#text(buffer.slice(at, end))
        this.#rest(end)
        return
      }
      if (start > at) this.#text(buffer.slice(at, start))
      const end = this.#tokenEnd(buffer, start)
      if (end === 'unfinished') {
        if (!last && buffer.length - start < LONGEST_TOKEN) {
          this.#rest(start)
          return
        }
        at = start + 1
      } else if (end === 'no tag') {
        this.#text('<')
        at = start + 1
      } else {
        this.#token(buffer, start, end)
        at = end
      }
      this.#scanned = 0
      this.#quote = 0
    }
    this.#buffer = ''
  }

  #rest(from: number): void {
    this.#buffer = this.#buffer.slice(from)
  }

  #text(text: string): void {
    if (text !== '') this.#handler.text(text.includes('&') ? decodeEntities(text, this.#entities) : text)
  }

  /** Where the token that begins at `start` ends; keeps what was scanned for when more comes. */
  #tokenEnd(buffer: string, start: number): number | 'unfinished' | 'no tag' {
    const next = buffer.charCodeAt(start + 1)
    if (next === 33) {
      if (buffer.startsWith('<!--', start)) return this.#until(buffer, start, '-->')
      if (buffer.startsWith('<![CDATA[', start)) return this.#until(buffer, start, ']]>')
      if (buffer.length - start < 9) return 'unfinished'
      const bracket = buffer.indexOf('[', start)
      const close = buffer.indexOf('>', start)
      if (close < 0) return 'unfinished'
      return bracket >= 0 && bracket < close ? this.#until(buffer, start, ']>') : close + 1
    }
    if (next === 63) return this.#until(buffer, start, '?>')
    for (let at = start + Math.max(1, this.#scanned); at < buffer.length; at++) {
      const code = buffer.charCodeAt(at)
      if (this.#quote !== 0) {
        if (code === this.#quote) this.#quote = 0
      } else if (code === GT) return at + 1
      else if (code === QUOTE || code === APOSTROPHE) this.#quote = code
      if (code === LT) {
        this.#quote = 0
        return 'no tag'
      }
    }
    this.#scanned = buffer.length - start
    return 'unfinished'
  }

  #until(buffer: string, start: number, terminator: string): number | 'unfinished' {
    const found = buffer.indexOf(terminator, start + Math.max(2, this.#scanned - terminator.length))
    if (found >= 0) return found + terminator.length
    this.#scanned = buffer.length - start
    return 'unfinished'
  }

  #token(buffer: string, start: number, end: number): void {
    const code = buffer.charCodeAt(start + 1)
    if (code === 33) {
      if (buffer.startsWith('<![CDATA[', start)) {
        if (end - start > 12) this.#handler.text(buffer.slice(start + 9, end - 3))
      } else if (buffer.startsWith('<!DOCTYPE', start)) this.#entities = declaredEntities(buffer.slice(start, end))
      return
    }
    if (code === 63) return
    if (code === SLASH) {
      this.#handler.close(buffer.slice(start + 2, end - 1).trim())
      return
    }
    const empty = buffer.charCodeAt(end - 2) === SLASH
    const inside = buffer.slice(start + 1, empty ? end - 2 : end - 1)
    const space = inside.search(/\s/)
    const name = space < 0 ? inside : inside.slice(0, space)
    this.#handler.open(name, space < 0 ? '' : inside.slice(space))
    if (empty) this.#handler.close(name)
  }
}

function declaredEntities(doctype: string): ReadonlyMap<string, string> | null {
  if (!doctype.includes('<!ENTITY')) return null
  const entities = new Map<string, string>()
  for (const match of doctype.slice(0, 65_536).matchAll(/<!ENTITY\s+([\w.-]{1,64})\s+"([^"]{0,1000})"/g))
    entities.set(match[1] ?? '', match[2] ?? '')
  return entities
}

/** Name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** The value of an attribute by its name without prefix, entities decoded; null when it is absent. */
export function attribute(attributes: string, name: string): string | null {
  for (let from = 0; ; ) {
    const found = attributes.indexOf(name, from)
    if (found < 0) return null
    from = found + name.length
    const before = attributes.charCodeAt(found - 1)
    // White space or the colon of a prefix stands before the name.
    if (before > 32 && before !== 58) continue
    let at = from
    while (attributes.charCodeAt(at) <= 32) at++
    if (attributes.charCodeAt(at) !== 61) continue
    at++
    while (attributes.charCodeAt(at) <= 32) at++
    const quote = attributes[at]
    if (quote !== '"' && quote !== "'") continue
    const end = attributes.indexOf(quote, at + 1)
    const value = attributes.slice(at + 1, end < 0 ? attributes.length : end)
    return value.includes('&') ? decodeEntities(value, null) : value
  }
}
