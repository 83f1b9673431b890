import { readFileSync } from 'node:fs'
import { foldedHash } from './fold.ts'

/** What the lexicon knows of a word: bits of the number that {@link Lexicon.lookup} gives. */
export const LEX = {
  /** Two bits: 0 no forename, 1 rare, 2 common, 3 very common. */
  forename: 0x3,
  /** Month, nationality, company, illness, field name: written with a capital and not a person. */
  nobody: 0x4,
  /** Makes the name beside it that of an organisation, place or law: school, stichting, B.V., syndroom. */
  institution: 0x8,
  /** Two bits: 0 no surname, 1 borne by five or more, 2 among the thousand most common, 3 among the first hundred. */
  surname: 0x30,
  /** Surname that is only borne with an infix before it ("Berge" in "van den Berge"). */
  infixed: 0x40,
  /** Ordinary Dutch word. */
  word: 0x80,
  inflected: 0x100,
  place: 0x200,
  /** Last word of a street name. */
  street: 0x400,
  /** In a list of proper names of all kinds. */
  proper: 0x800,
  /** Word that stands inside surnames: van, de, el, bin. */
  infix: 0x1000,
  /** Form of address or profession that goes before a name. */
  title: 0x2000,
  /** Kinship or role word: zoon, moeder, cliënt. */
  kin: 0x4000,
  /** Function word that is never part of a name in lower case. */
  common: 0x8000,
} as const

const BUCKETS = 1 << 16
const MAGIC = 0x4c584e31

/**
 * Word list packed by hash: 65,536 buckets by the upper half of the hash, in each the lower halves with their bits.
 * A word that is not listed is taken for a listed one about once in ten thousand look-ups.
 */
export class Lexicon {
  readonly #offsets: Uint32Array
  readonly #prints: Uint16Array
  readonly #bits: Uint16Array

  /** @throws {RangeError} when the bytes are no packed lexicon. */
  constructor(bytes: Uint8Array) {
    const aligned = bytes.slice().buffer
    const head = new Uint32Array(aligned, 0, 2)
    const count = head[1] ?? 0
    if (head[0] !== MAGIC || bytes.length !== 8 + (BUCKETS + 1) * 4 + count * 4)
      throw new RangeError('no packed name lexicon')
    this.#offsets = new Uint32Array(aligned, 8, BUCKETS + 1)
    const entries = 8 + (BUCKETS + 1) * 4
    this.#prints = new Uint16Array(aligned, entries, count)
    this.#bits = new Uint16Array(aligned, entries + count * 2, count)
  }

  /** Bits of {@link LEX} for a folded hash of a word; 0 when it is unknown. */
  lookup(hash: number): number {
    const bucket = hash >>> 16
    const print = hash & 0xffff
    const end = this.#offsets[bucket + 1] ?? 0
    for (let at = this.#offsets[bucket] ?? 0; at < end; at++) if (this.#prints[at] === print) return this.#bits[at] ?? 0
    return 0
  }

  /** Bits of {@link LEX} for a word as written; case and diacritics do not matter. */
  word(text: string): number {
    return this.lookup(foldedHash(text, 0, text.length))
  }
}

/** Packs words (folded hash to bits) into the bytes that {@link Lexicon} reads. */
export function packLexicon(words: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...words].map(([hash, bits]) => [hash >>> 0, bits] as const).toSorted((a, b) => a[0] - b[0])
  const bytes = new Uint8Array(8 + (BUCKETS + 1) * 4 + sorted.length * 4)
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, sorted.length])
  const offsets = new Uint32Array(bytes.buffer, 8, BUCKETS + 1)
  const entries = 8 + (BUCKETS + 1) * 4
  const prints = new Uint16Array(bytes.buffer, entries, sorted.length)
  const bitsOf = new Uint16Array(bytes.buffer, entries + sorted.length * 2, sorted.length)
  sorted.forEach(([hash, bits], index) => {
    offsets[(hash >>> 16) + 1] = (offsets[(hash >>> 16) + 1] ?? 0) + 1
    prints[index] = hash & 0xffff
    bitsOf[index] = bits
  })
  for (let bucket = 1; bucket <= BUCKETS; bucket++)
    offsets[bucket] = (offsets[bucket] ?? 0) + (offsets[bucket - 1] ?? 0)
  return bytes
}

let shipped: Lexicon | undefined

/** The lexicon that ships with Sluiswacht, read once. Sources and licences: NOTICE beside the file. */
export function shippedLexicon(): Lexicon {
  shipped ??= new Lexicon(readFileSync(new URL('./generated/lexicon.bin', import.meta.url)))
  return shipped
}
