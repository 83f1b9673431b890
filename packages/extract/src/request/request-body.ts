import { isUtf8 } from 'node:buffer'
import { BodyUnreadable } from './body-unreadable.ts'
import { type DraftItem, fileItem } from './draft-item.ts'
import { type FormField, readForm } from './form.ts'
import { type JsonValue, jsonIn } from './json-value.ts'
import type { Layer, Slot } from './layer.ts'
import { boundaryOf, type Multipart, type MultipartPart, readMultipart } from './multipart.ts'

/** A request's body with its Content-Encoding undone, taken apart as far as somebody asks. */
export class RequestBody {
  readonly bytes: Uint8Array
  /** Media type without parameters, lower case. */
  readonly mediaType: string
  readonly layer: Layer
  readonly #contentType: string
  #text: Layer | undefined
  #fields: readonly FormField[] | undefined
  #json: JsonValue | undefined
  #multipart: Multipart | undefined

  constructor(bytes: Uint8Array, contentType: string) {
    this.bytes = bytes
    this.layer = { content: bytes }
    this.#contentType = contentType
    this.mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  }

  get empty(): boolean {
    return this.bytes.length === 0
  }

  get isMultipart(): boolean {
    return this.mediaType.startsWith('multipart/')
  }

  /** Whether texts can be written into the body so that all else stays: it is UTF-8, or made of parts of bytes. */
  get rewritable(): boolean {
    return !this.empty && (this.isMultipart || (this.#utf16() === undefined && isUtf8(this.bytes)))
  }

  /** The whole body as one place. */
  get slot(): Slot {
    return { layer: this.layer, start: 0, end: this.bytes.length, encode: (text) => text }
  }

  /** The body as text, in UTF-8 or, when its bytes say so, UTF-16. */
  get text(): string {
    return this.#textLayer().content as string
  }

  /** The body as JSON whatever its Content-Type says, as a receiver may do; absent when it is none. */
  get json(): JsonValue {
    this.#json ??= this.#mayBeJson() ? jsonIn(this.text, this.#textSlot()) : jsonIn('', this.slot)
    return this.#json
  }

  /** The fields of a form, `application/x-www-form-urlencoded`; none for anything else. */
  get fields(): readonly FormField[] {
    this.#fields ??= this.mediaType === 'application/x-www-form-urlencoded' ? readForm(this.#textLayer()) : []
    return this.#fields
  }

  /** What a field of a form holds when that is JSON; absent when it is none. */
  jsonOf({ value, slot }: FormField, at: string): JsonValue {
    return jsonIn(value, slot, `${at}:`)
  }

  /** @throws {BodyUnreadable} `multipart-broken` */
  get multipart(): Multipart {
    const boundary = boundaryOf(this.#contentType)
    if (boundary === undefined) throw new BodyUnreadable('multipart-broken')
    this.#multipart ??= readMultipart(this.bytes, boundary)
    return this.#multipart
  }

  /** The parts of a multipart body; none for anything else. */
  get parts(): readonly MultipartPart[] {
    return this.isMultipart && !this.empty ? this.multipart.parts : []
  }

  /** Bytes of a part; base64 is undone where the part says so. */
  bytesOf({ start, end, transferEncoding }: MultipartPart): Uint8Array {
    const bytes = this.bytes.subarray(start, end)
    return transferEncoding === 'base64' ? Buffer.from(Buffer.from(bytes).toString('latin1'), 'base64') : bytes
  }

  slotOf({ start, end, transferEncoding }: MultipartPart): Slot {
    return {
      layer: this.layer,
      start,
      end,
      encode: (text) => {
        const written = transferEncoding === 'base64' ? Buffer.from(text, 'utf8').toString('base64') : text
        return this.withoutBoundary(written)
      },
    }
  }

  /** A text that holds the boundary would end its own part. */
  withoutBoundary(text: string): string {
    const boundary = boundaryOf(this.#contentType) ?? ''
    return text.replaceAll(`--${boundary}`, `- -${boundary}`)
  }

  /** A part as a file. */
  fileOf(part: MultipartPart): DraftItem {
    const said = { name: part.fileName, mediaType: part.mediaType }
    return fileItem(`multipart: ${placeName(part.name)}`, this.bytesOf(part), said, this.slotOf(part))
  }

  #mayBeJson(): boolean {
    if (this.isMultipart) return false
    return JSON_STARTS.has(firstByte(this.bytes)) || this.#utf16() !== undefined
  }

  #textLayer(): Layer {
    this.#text ??= { content: this.#decoded(), holder: this.#textSlot() }
    return this.#text
  }

  #textSlot(): Slot {
    return { ...this.slot, start: bomLength(this.bytes) }
  }

  #utf16(): 'utf-16le' | 'utf-16be' | undefined {
    const [a, b, c, d] = this.bytes
    if (a === 0xff && b === 0xfe) return 'utf-16le'
    if (a === 0xfe && b === 0xff) return 'utf-16be'
    if (b === 0 && d === 0 && a !== 0) return 'utf-16le'
    return a === 0 && c === 0 && b !== 0 && this.bytes.length > 3 ? 'utf-16be' : undefined
  }

  #decoded(): string {
    const utf16 = this.#utf16()
    if (utf16 !== undefined) return new TextDecoder(utf16).decode(this.bytes)
    const { buffer, byteOffset, length } = this.bytes.subarray(bomLength(this.bytes))
    return Buffer.from(buffer, byteOffset, length).toString('utf8')
  }
}

/** `{`, `[`, `"` and the record separator of JSON text sequences. */
const JSON_STARTS: ReadonlySet<number> = new Set([0x7b, 0x5b, 0x22, 0x1e])

/** First byte that is no blank and no byte order mark. */
function firstByte(bytes: Uint8Array): number {
  let at = bomLength(bytes)
  while (at < bytes.length && at < 4096 && (bytes[at] ?? 0) <= 0x20 && bytes[at] !== 0x1e) at++
  return bytes[at] ?? 0
}

function bomLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}

/** A field's name in a place: names that a person may have chosen are left out. */
export function placeName(name: string): string {
  return /^[A-Za-z_$][\w$.[\]-]{0,60}$/.test(name) ? name : '…'
}
