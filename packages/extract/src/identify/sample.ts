import type { ByteSource } from '../bytes/byte-source.ts'
import { listCompoundNames } from '../compound/compound-file.ts'
import { decodeChunks, type EncodingGuess, guessEncoding } from '../text/decode.ts'
import { listZipNames } from '../zip/directory.ts'

const HEAD_BYTES = 64 * 1024

/** What readers look at to tell whether a file is theirs: its first bytes, and lazily what costs more. */
export class FileSample {
  readonly size: number
  readonly head: Buffer
  readonly name: string
  /** The media type that a container (mail, zip) names for it; a hint at most. */
  readonly declaredType: string | null
  readonly #source: ByteSource
  #zipNames: ReadonlySet<string> | null = null
  #compoundNames: ReadonlySet<string> | null = null
  #encoding: EncodingGuess | null | undefined
  #text: string | null | undefined

  constructor(source: ByteSource, name: string, declaredType: string | null = null) {
    this.#source = source
    this.size = source.size
    this.head = source.read(0, HEAD_BYTES)
    this.name = name
    this.declaredType = declaredType
  }

  /** Ending of the name without the dot, lower case; empty when there is none. */
  get extension(): string {
    const match = /\.([A-Za-z0-9]{1,10})$/.exec(this.name)
    return match?.[1]?.toLowerCase() ?? ''
  }

  /** Whether the bytes at `offset` are those of a latin1 string. */
  startsWith(signature: string, offset = 0): boolean {
    return this.head.toString('latin1', offset, offset + signature.length) === signature
  }

  /** The last `length` bytes. */
  tail(length: number): Buffer {
    return this.#source.read(Math.max(0, this.size - length), length)
  }

  /** Where a zip file begins: 0, or a little later when something stands before it; -1 when it is no zip. */
  get isZip(): boolean {
    return this.startsWith('PK\x03\x04') || this.startsWith('PK\x05\x06') || this.startsWith('PK00PK\x03\x04')
  }

  /** Names of the entries when it is a zip file (also a damaged one); else empty. */
  get zipNames(): ReadonlySet<string> {
    this.#zipNames ??= this.isZip ? listZipNames(this.#source) : new Set()
    return this.#zipNames
  }

  /** Whether it is an OLE compound file. */
  get isCompound(): boolean {
    return this.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
  }

  /** Paths of its entries when it is an OLE compound file; else empty. */
  get compoundNames(): ReadonlySet<string> {
    this.#compoundNames ??= this.isCompound ? listCompoundNames(this.#source) : new Set()
    return this.#compoundNames
  }

  /** How the text is encoded, or null when this is no text. */
  get encoding(): EncodingGuess | null {
    if (this.#encoding === undefined) this.#encoding = guessEncoding(this.head)
    return this.#encoding
  }

  /** The first text, decoded; null when this is no text. */
  get text(): string | null {
    if (this.#text === undefined)
      this.#text = this.encoding === null ? null : [...decodeChunks([this.head], this.encoding)].join('')
    return this.#text
  }
}
