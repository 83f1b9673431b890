import type { TextCollector } from '../../text/text-collector.ts'

const LONGEST_STRING = 16 * 1024 * 1024
const DEEPEST = 2_000

/** Reads JSON as it comes in and gives `key: value` lines; an empty line parts the items of a list of objects. */
export class JsonLines {
  readonly #text: TextCollector
  readonly #containers: ('{' | '[')[] = []
  #rest = ''
  #scanned = 0
  #key: string | null = null
  /** Keys of the lists and objects that are open, for values in a list. */
  readonly #keys: (string | null)[] = []
  #afterKey = false

  constructor(text: TextCollector) {
    this.#text = text
  }

  /** What was written and not yet read; after {@link write} gave false, from the fault on. */
  get rest(): string {
    return this.#rest
  }

  /** False when this is no JSON; what was given before stands. */
  write(chunk: string): boolean {
    this.#rest = this.#rest === '' ? chunk : this.#rest + chunk
    const read = this.#read(this.#rest)
    this.#rest = this.#rest.slice(read.to)
    return read.sound
  }

  /** Reads to the end or to where more must come, or to the first fault. */
  #read(input: string): { readonly to: number; readonly sound: boolean } {
    let at = 0
    while (at < input.length && !this.#text.full) {
      const code = input.charCodeAt(at)
      if (code <= 32 || code === 44 || code === 0x1e) {
        at++
        continue
      }
      if (code === 34) {
        const end = stringEnd(input, at + 1 + this.#scanned)
        if (end < 0) {
          if (input.length - at > LONGEST_STRING) return { to: at, sound: false }
          this.#scanned = -end - 1 - (at + 1)
          break
        }
        this.#scanned = 0
        this.#string(input.slice(at + 1, end))
        at = end + 1
      } else if (code === 58) {
        this.#afterKey = true
        at++
      } else if (code === 123 || code === 91) {
        if (this.#containers.length >= DEEPEST) return { to: at, sound: false }
        this.#containers.push(code === 123 ? '{' : '[')
        this.#keys.push(this.#key)
        this.#afterKey = false
        at++
      } else if (code === 125 || code === 93) {
        if (this.#containers.pop() === undefined) return { to: at, sound: false }
        this.#key = this.#keys.pop() ?? null
        this.#afterKey = false
        if (code === 125) this.#text.add('\n')
        at++
      } else {
        const match = /[-+\w.]{1,64}/y
        match.lastIndex = at
        const word = match.exec(input)?.[0]
        if (word === undefined) return { to: at, sound: false }
        if (at + word.length >= input.length && word.length < 64) break
        if (!/^(true|false|null|-?\d[\d.eE+-]*|NaN|-?Infinity)$/.test(word)) return { to: at, sound: false }
        this.#value(word === 'null' ? '' : word)
        at += word.length
      }
    }
    return { to: at, sound: true }
  }

  /** False when the JSON ended half-way. */
  end(): boolean {
    const whole = this.#rest.trim() === '' || this.write('\n')
    if (this.#rest.trim() !== '' && this.#rest.startsWith('"')) this.#value(unescaped(this.#rest.slice(1)))
    return whole && this.#containers.length === 0 && this.#rest.trim() === ''
  }

  #string(raw: string): void {
    const value = unescaped(raw)
    if (this.#containers.at(-1) === '{' && !this.#afterKey) this.#key = value
    else this.#value(value)
  }

  #value(value: string): void {
    const inObject = this.#containers.at(-1) === '{'
    const key = inObject ? this.#key : (this.#keys.at(-1) ?? null)
    this.#afterKey = false
    if (value.trim() === '') return
    this.#text.line(key === null || key === '' ? value : `${key}: ${value}`)
  }
}

/** Where the string ends; when it does not yet, the negative of where to go on, less one. */
function stringEnd(input: string, from: number): number {
  let at = from
  for (; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code === 92) at++
    else if (code === 34) return at
  }
  return -at - 1
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\n' }

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw
    .replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, escape: string) =>
      escape.length === 5 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : (ESCAPES[escape] ?? escape),
    )
    .replace(/\r\n?/g, '\n')
}
