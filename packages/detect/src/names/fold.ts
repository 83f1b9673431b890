/** Highest code unit for which a folded form is tabled: the Latin blocks up to Latin Extended-B. */
const TABLED = 0x250

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ħ: 'h',
  ŧ: 't',
  ə: 'e',
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(TABLED)
  for (let code = 0; code < TABLED; code++) {
    const lower = String.fromCharCode(code).toLowerCase().slice(0, 1)
    const base = lower.normalize('NFD').slice(0, 1)
    table[code] = (SPECIAL[lower] ?? SPECIAL[base] ?? base).charCodeAt(0)
  }
  return table
}

const FOLDED = foldTable()

/** Code unit in lower case and without its diacritic ("É" gives "e"); the typographic apostrophe becomes the plain one. */
export function foldUnit(code: number): number {
  if (code < TABLED) return FOLDED[code] ?? code
  if (code === 0x2019 || code === 0x2018) return 39
  if (code === 0x2010 || code === 0x2011) return 45
  return code
}

/** The sum that {@link foldInto} begins with. */
export const EMPTY_FOLD = 0x811c9dc5

/** 32-bit hash (FNV-1a with a final mix) of the folded units of `text` from `start` to `end`. */
export function foldedHash(text: string, start: number, end: number): number {
  return mix(foldInto(EMPTY_FOLD, text, start, end))
}

/** Takes further units into a sum; {@link mix} of it is the hash of all of them. */
export function foldInto(sum: number, text: string, start: number, end: number): number {
  let hash = sum
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x300 && code < 0x370) continue
    hash = Math.imul(hash ^ foldUnit(code), 0x01000193)
  }
  return hash
}

/** Spreads the bits of a 32-bit number, so that low and high bits depend on all of it (finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Folded form of a string; what {@link foldedHash} hashes. */
export function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x300 || code >= 0x370) folded += String.fromCharCode(foldUnit(code))
  }
  return folded
}

/** The folded hashes of words with a space between them. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(/\s+/).map((word) => foldedHash(word, 0, word.length)))
}
