import { LEX } from './lexicon.ts'
import { GAP } from './name-tokens.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'

/** Tokens that are made up before the first and after the last, so that neighbours need no test. */
export const PAD = 4

const EDGE = 0x5bd1e995

/** The columns of a document's tokens with {@link PAD} more on either side. */
export interface PaddedTokens {
  readonly hash: Int32Array
  readonly lex: Uint16Array
  readonly shape: Uint8Array
  /** One of 31 coarse kinds: what the token may be in a name, by lists and writing. */
  readonly kind: Uint8Array
  /** For every token (not padded) the hash of the last word of the line before it. */
  readonly lineBefore: Int32Array
  /** 0 = capitals as usual, 1 = hardly any (chat), 2 = mostly capitals (form). */
  readonly style: number
}

export function paddedTokens(view: NameView): PaddedTokens {
  const { count, lex, shape, start } = view.tokens
  const size = count + 2 * PAD
  const hash = new Int32Array(size).fill(EDGE)
  hash.set(view.tokens.hash.subarray(0, count), PAD)
  const padded = {
    hash,
    lex: new Uint16Array(size),
    shape: new Uint8Array(size).fill(15),
    kind: new Uint8Array(size).fill(31),
  }
  for (let index = 0; index < count; index++) {
    // what is common is no candidate in lower case already
    const bits = (lex[index] ?? 0) & ~LEX.common
    const form = shape[index] ?? 0
    padded.lex[index + PAD] = bits
    padded.shape[index + PAD] = form
    padded.kind[index + PAD] = coarseKind(bits, form, view.text.charCodeAt(start[index] ?? 0))
  }
  return { ...padded, lineBefore: lineEndings(view), style: documentStyle(view) }
}

function coarseKind(bits: number, form: number, first: number): number {
  if (form === SHAPE.mark)
    return first === 44
      ? 1
      : first === 46
        ? 2
        : first === 58
          ? 3
          : first === 40 || first === 41
            ? 4
            : first === 124
              ? 5
              : first === 45
                ? 6
                : 7
  if (form === SHAPE.identifier || form === SHAPE.address) return 8
  if (form === SHAPE.number) return 9
  if (form === SHAPE.initials || form === SHAPE.letter || form === SHAPE.abbreviation) return 10
  if (bits & LEX.infix) return form === SHAPE.lower ? 11 : 12
  const forename = bits & LEX.forename
  const surname = (bits & LEX.surname) >> 4
  const word = (bits & (LEX.word | LEX.inflected | LEX.nobody)) !== 0
  if (form === SHAPE.lower)
    return bits & LEX.title
      ? 13
      : bits & LEX.kin
        ? 14
        : bits & LEX.institution
          ? 15
          : forename > 0 && !word
            ? 16
            : surname > 0 && !word
              ? 17
              : 18
  if (bits & LEX.title) return 19
  if (bits & LEX.institution) return 20
  if (bits & LEX.street && surname < 2 && forename < 2) return 21
  if (forename > surname) return word ? 22 : 23
  if (surname > 0) return forename > 0 ? (word ? 24 : 25) : word ? 26 : 27
  if (bits & LEX.nobody || bits & LEX.kin) return 28
  return word ? 29 : bits & LEX.place ? 21 : 30
}

/** Kinds of the three tokens on either side, coarsely: names, infixes, forms of address. */
export function kindsNearby(at: number, kind: Uint8Array): number {
  let flags = 0
  for (let other = at - 3; other <= at + 3; other++)
    if (other !== at) flags = flags * 7 + (NEARBY[kind[other] ?? 0] ?? 0)
  return flags
}

/** The coarse kinds in seven groups. */
const NEARBY = Uint8Array.from({ length: 32 }, (_, kind) =>
  kind === 10
    ? 1
    : kind === 13 || kind === 19
      ? 2
      : kind === 22 || kind === 23
        ? 3
        : kind >= 24 && kind <= 27
          ? 4
          : kind >= 28 && kind <= 30
            ? 5
            : kind === 11 || kind === 12
              ? 6
              : 0,
)

/** One number of two. */
export function pairHash(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)
}

/** Hash of the form of address or role up to four tokens back, with how far; 0 when there is none. Padded columns. */
export function addressedBefore(at: number, hash: Int32Array, lex: Uint16Array, shape: Uint8Array): number {
  for (let back = 1; back <= PAD; back++) {
    if ((lex[at - back] ?? 0) & (LEX.title | LEX.kin)) return pairHash(hash[at - back] ?? 0, Math.min(back, 3))
    if (shape[at - back] === SHAPE.number) return 0
  }
  return 0
}

/** Hash of the identifier that follows within eight tokens on the same line; 0 when there is none. */
export function identifierAfter(
  at: number,
  last: number,
  hash: Int32Array,
  shape: Uint8Array,
  gap: Uint8Array,
): number {
  for (let other = at + 1; other < Math.min(last, at + 9); other++) {
    if ((gap[other - PAD] ?? 0) >= GAP.line) return 0
    const form = shape[other]
    if (form === SHAPE.identifier || form === SHAPE.address) return pairHash(hash[other] ?? 0, other - at > 3 ? 2 : 1)
  }
  return 0
}

function lineEndings(view: NameView): Int32Array {
  const { count, gap, hash, shape } = view.tokens
  const result = new Int32Array(count)
  let before = 0
  let word = 0
  for (let index = 0; index < count; index++) {
    if ((gap[index] ?? 0) >= GAP.line) {
      before = word
      word = 0
    }
    if (shape[index] !== SHAPE.mark) word = hash[index] ?? 0
    result[index] = before
  }
  return result
}

function documentStyle(view: NameView): number {
  let lower = 0
  let capital = 0
  let capitals = 0
  const { count, shape } = view.tokens
  for (let index = 0; index < count; index++) {
    const form = shape[index]
    if (form === SHAPE.lower) lower++
    else if (form === SHAPE.capital) capital++
    else if (form === SHAPE.capitals) capitals++
  }
  if (capitals * 3 > lower + capital) return 2
  return capital * 25 < lower ? 1 : 0
}
