import type { StreamDecoder } from '../../text/code-pages.ts'
import { codePageLabel } from '../../compound/summary.ts'
import { addressOf } from '../../ooxml/relations.ts'
import { decoderFor } from '../../text/decode.ts'
import type { TextCollector } from '../../text/text-collector.ts'
import { CHARSET_PAGES, INFO, LINE_WORDS, SKIPPED, SPEAKING_SHAPES, SYMBOLS } from './rtf-words.ts'

type Destination = 'text' | 'skip' | 'info' | 'fonts' | 'field' | 'hex' | 'shape-name' | 'shape-value'

interface State {
  destination: Destination
  /** Characters that follow a `\u` and stand for it in old readers. */
  unicodeSkip: number
  font: number
  info: string
  /** Inside `\htmlrtf`: RTF that stands for HTML which is given elsewhere. */
  htmlRtf: boolean
}

const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125
const DEEPEST = 2_000
const LONGEST_HEX = 128 * 1024 * 1024

/** Walks RTF once, in linear time, and gives its text; pictures and objects are kept as hexadecimal digits. */
export class RtfText {
  readonly objects: { readonly kind: 'object' | 'image'; readonly hex: string }[] = []
  readonly #bytes: Buffer
  readonly #text: TextCollector
  readonly #progress: () => void
  readonly #stack: State[] = []
  readonly #fontPages = new Map<number, number>()
  readonly #decoders = new Map<number, StreamDecoder | null>()
  #state: State = { destination: 'text', unicodeSkip: 1, font: -1, info: '', htmlRtf: false }
  #page = 1252
  #pending: number[] = []
  #skipping = 0
  #starred = false
  #fromHtml = false
  #buffer = ''
  #field = ''
  #value = ''
  #shapeName = ''
  #hex: string[] = []
  #hexKind: 'object' | 'image' = 'image'

  constructor(bytes: Buffer, text: TextCollector, progress: () => void) {
    this.#bytes = bytes
    this.#text = text
    this.#progress = progress
  }

  /** False when the file ends inside a group. */
  run(): boolean {
    const bytes = this.#bytes
    let at = 0
    while (at < bytes.length && !this.#text.full) {
      const byte = bytes[at] ?? 0
      if (byte === BACKSLASH) at = this.#control(at + 1)
      else if (byte === OPEN) {
        this.#flushBytes()
        if (this.#stack.length < DEEPEST) this.#stack.push({ ...this.#state })
        at++
      } else if (byte === CLOSE) {
        this.#endGroup()
        at++
      } else if (byte === 13 || byte === 10) at++
      else at = this.#plain(at)
      if (this.#buffer.length > 65_536) {
        this.#flush()
        this.#progress()
      }
    }
    this.#flush()
    return this.#stack.length === 0 || this.#text.full
  }

  #plain(at: number): number {
    if (this.#state.destination === 'hex') {
      let end = at
      while (end < this.#bytes.length && end - at < 65_536 && !isMark(this.#bytes[end] ?? 0)) end++
      if (this.#hex.length < LONGEST_HEX / 1_024)
        this.#hex.push(this.#bytes.toString('latin1', at, end).replace(/[^0-9a-fA-F]+/g, ''))
      return end
    }
    this.#byte(this.#bytes[at] ?? 0)
    return at + 1
  }

  #byte(byte: number): void {
    if (this.#skipping > 0) this.#skipping--
    else if (this.#state.destination !== 'skip' && this.#state.destination !== 'fonts') this.#pending.push(byte)
  }

  #control(at: number): number {
    const bytes = this.#bytes
    const byte = bytes[at] ?? 0
    if (byte === 39) {
      const value = Number.parseInt(bytes.toString('latin1', at + 1, at + 3), 16)
      if (!Number.isNaN(value)) this.#byte(value)
      return at + 3
    }
    if (!isLetter(byte)) {
      if (byte === 42) this.#starred = true
      else if (byte === 126) this.#say('\u00a0')
      else if (byte === 95) this.#say('-')
      else if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) this.#byte(byte)
      else if (byte === 10 || byte === 13) this.#say('\n')
      return at + 1
    }
    let end = at
    while (end < bytes.length && end - at < 40 && isLetter(bytes[end] ?? 0)) end++
    const word = bytes.toString('latin1', at, end)
    let number: number | null = null
    const sign = end
    if (bytes[end] === 45) end++
    while (end < bytes.length && end - sign < 12 && isDigit(bytes[end] ?? 0)) end++
    if (end > sign) number = Number.parseInt(bytes.toString('latin1', sign, end), 10)
    if (bytes[end] === 32) end++
    if (word === 'bin') return end + Math.max(0, number ?? 0)
    this.#word(word, number)
    return end
  }

  #word(word: string, number: number | null): void {
    const state = this.#state
    const starred = this.#starred
    this.#starred = false
    if (word === 'u' && number !== null) {
      this.#flushBytes()
      this.#say(String.fromCharCode(number < 0 ? number + 65_536 : number))
      this.#skipping = state.unicodeSkip
      return
    }
    this.#skipping = 0
    if (LINE_WORDS.has(word)) this.#say('\n')
    else if (word === 'tab' || word === 'cell' || word === 'nestcell') this.#say('\t')
    else if (SYMBOLS.has(word)) this.#say(SYMBOLS.get(word) ?? '')
    else if (word === 'uc') state.unicodeSkip = Math.max(0, Math.min(8, number ?? 1))
    else if (word === 'f') this.#font(number ?? 0)
    else if (word === 'fcharset' && state.destination === 'fonts')
      this.#fontPages.set(state.font, CHARSET_PAGES.get(number ?? 0) ?? 0)
    else if (word === 'ansicpg' && number !== null && number > 0) this.#page = number
    else if (word === 'mac') this.#page = 10_000
    else if (word === 'fromhtml') this.#fromHtml = true
    else if (word === 'htmlrtf') {
      this.#flushBytes()
      state.htmlRtf = this.#fromHtml && number !== 0
    } else this.#destination(word, starred)
  }

  #destination(word: string, starred: boolean): void {
    const state = this.#state
    if (word === 'fonttbl') this.#into('fonts')
    else if (word === 'objdata') this.#startHex('object')
    else if (word === 'pngblip' || word === 'jpegblip') this.#startHex('image')
    else if (word === 'pict') this.#into('skip')
    else if (word === 'fldinst') this.#into('field')
    else if (word === 'sn') this.#into('shape-name')
    else if (word === 'sv') this.#into('shape-value')
    else if (INFO.has(word)) {
      this.#into('info')
      state.info = word
    } else if (word === 'shptxt' || word === 'footnote' || word === 'annotation' || word === 'fldrslt') {
      this.#into('text')
      if (word !== 'fldrslt') this.#say('\n')
    } else if (
      SKIPPED.has(word) ||
      (starred && !/^(shpinst|nesttableprops|fldinst|atnauthor|docvar|ud|upr|userprops)$/.test(word))
    )
      this.#into('skip')
    else if (word === 'atnauthor') this.#into('text')
  }

  #into(destination: Destination): void {
    this.#flushBytes()
    this.#state.destination = destination
    if (destination === 'field') this.#field = ''
    if (destination === 'shape-name') this.#shapeName = ''
    if (destination === 'shape-value' || destination === 'info') this.#value = ''
  }

  #startHex(kind: 'object' | 'image'): void {
    this.#into('hex')
    this.#hex = []
    this.#hexKind = kind
  }

  #font(number: number): void {
    this.#flushBytes()
    this.#state.font = number
  }

  #endGroup(): void {
    this.#flushBytes()
    const ended = this.#state
    const outer = this.#stack.pop()
    this.#skipping = 0
    this.#starred = false
    if (outer === undefined) return
    this.#state = outer
    if (ended.destination === outer.destination) return
    if (ended.destination === 'hex' && this.#hex.length > 0) {
      this.objects.push({ kind: this.#hexKind, hex: this.#hex.join('') })
      this.#hex = []
    } else if (ended.destination === 'field') {
      const link = /HYPERLINK\s+"((?:mailto|tel):[^"]{1,300})"/i.exec(this.#field)?.[1]
      if (link !== undefined) this.#buffer += ` (${addressOf(link)}) `
    } else if (ended.destination === 'shape-value' && SPEAKING_SHAPES.has(this.#shapeName.trim())) {
      if (/[\p{L}\d]/u.test(this.#value)) this.#buffer += `\n${this.#value.trim()}\n`
    } else if (ended.destination === 'info' && this.#value.trim() !== '') {
      this.#flush()
      this.#text.line(`${ended.info}: ${this.#value.trim()}`)
    }
  }

  #say(words: string): void {
    this.#flushBytes()
    const { destination, htmlRtf } = this.#state
    if (htmlRtf) return
    if (destination === 'text') this.#buffer += words
    else if (destination === 'shape-name') this.#shapeName = (this.#shapeName + words).slice(-256)
    else if (destination === 'info' || destination === 'shape-value') this.#value = (this.#value + words).slice(-65_536)
    else if (destination === 'field') this.#field = (this.#field + words).slice(-4_096)
  }

  #flushBytes(): void {
    if (this.#pending.length === 0) return
    const bytes = Buffer.from(this.#pending)
    this.#pending = []
    const page = this.#fontPages.get(this.#state.font) ?? 0
    this.#say(this.#decoder(page === 0 ? this.#page : page)?.decode(bytes) ?? bytes.toString('latin1'))
  }

  #decoder(page: number): StreamDecoder | null {
    let decoder = this.#decoders.get(page)
    if (decoder === undefined) {
      decoder = decoderFor(codePageLabel(page)) ?? decoderFor('windows-1252')
      this.#decoders.set(page, decoder)
    }
    return decoder
  }

  #flush(): void {
    this.#flushBytes()
    this.#text.add(this.#buffer.replace(/\t+\n/g, '\n').replace(/\n{3,}/g, '\n\n'))
    this.#buffer = ''
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

function isMark(byte: number): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE
}
