import type { Evidence } from './evidence.ts'
import { foldUnit, mix } from './fold.ts'
import { LEX } from './lexicon.ts'
import { GAP, SHAPE } from './name-tokens.ts'
import type { NameView } from './name-view.ts'

/** Most features that one token has. */
export const MOST_FEATURES = 72

const EDGE = 0x5bd1e995
/** What is common is no candidate in lower case already. */
const PLAIN = ~LEX.common

/** Writes the feature hashes of token `index` into `out`; gives how many there are. */
export type FeatureWriter = (index: number, out: Int32Array) => number

/** Prepares a document for {@link FeatureWriter}: the same code in training and at run time. */
export function featureWriter(view: NameView, evidence: Evidence): FeatureWriter {
  const { tokens, text } = view
  const { count, hash, lex, shape, gap, start, end } = tokens
  const lastOfLineBefore = lineEndings(view)
  const style = documentStyle(view)
  const kinds = coarseKinds(view)

  return (index, out) => {
    let size = 0
    const put = (kind: number, value: number): void => {
      out[size++] = mix(value ^ Math.imul(kind + 1, 0x9e3779b1))
    }
    const w = (at: number): number => (at < 0 || at >= count ? EDGE : (hash[at] ?? 0))
    const l = (at: number): number => (at < 0 || at >= count ? 0 : (lex[at] ?? 0) & PLAIN)
    const s = (at: number): number => (at < 0 || at >= count ? 15 : (shape[at] ?? 0))
    const w0 = w(index)
    const w1 = w(index + 1)
    const wp = w(index - 1)
    const l0 = l(index)
    const l1 = l(index + 1)
    const lp = l(index - 1)
    const s0 = s(index)
    const s1 = s(index + 1)
    const sp = s(index - 1)
    const g0 = Math.max(gap[index] ?? 0, GAP.space)
    const g1 = index + 1 < count ? Math.max(gap[index + 1] ?? 0, GAP.space) : GAP.blank
    put(0, s0)
    put(1, w0)
    put(2, wp)
    put(3, w1)
    put(4, w(index - 2))
    put(5, w(index + 2))
    put(6, join(wp, s0))
    put(7, join(w1, s0))
    put(8, l0)
    put(9, join(l0, s0))
    put(10, join(lp, l0))
    put(11, join(l0, l1))
    put(12, join(join(lp, l0), l1))
    put(13, (sp << 8) | (s0 << 4) | s1)
    put(14, (s(index - 2) << 8) | (sp << 4) | s0)
    put(15, (s0 << 8) | (s1 << 4) | s(index + 2))
    put(16, join(wp, l0))
    put(17, join(w1, l0))
    put(18, join(join(lp, l0), (sp << 4) | s0))
    put(19, join(join(l0, l1), (s0 << 4) | s1))
    const from = start[index] ?? 0
    const to = end[index] ?? 0
    const length = to - from
    const suffix2 = tail(text, from, to, 2)
    put(20, join(suffix2, s0))
    put(21, join(tail(text, from, to, 3), s0))
    put(22, tail(text, from, to, 4))
    put(23, join(head(text, from, to, 3), s0))
    put(24, (Math.min(length, 15) << 4) | s0)
    put(25, (g0 << 8) | (g1 << 4) | s0)
    const place =
      ((view.position[index] ?? 0) << 3) |
      ((view.opens[index] ?? 0) << 2) |
      ((view.closes[index] ?? 0) << 1) |
      (view.cell[index] ?? 0)
    put(26, (place << 4) | s0)
    put(27, join(l0, place))
    const label = view.label[index] ?? 0
    if (label !== 0) {
      put(28, join(label, s0))
      put(29, join(label, l0))
      put(30, join(view.labelFirst[index] ?? 0, s0))
      put(31, join(label, (place << 4) | s0))
    }
    const seen = evidence.of(index)
    put(32, (seen << 4) | s0)
    put(33, join(l0, (seen << 4) | s0))
    put(34, join(w(index - 2), wp))
    put(35, join(w1, w(index + 2)))
    put(36, join(join(l(index - 2), lp), l0))
    put(37, join(join(l0, l1), l(index + 2)))
    put(38, join(wp, (g0 << 4) | s0))
    put(39, join(w1, (g1 << 4) | s0))
    put(40, join(l0, (style << 4) | s0))
    put(41, join(lastOfLineBefore[index] ?? 0, ((view.position[index] ?? 0) << 4) | s0))
    const addressed = formOfAddressBefore(index, w, l, s)
    if (addressed !== 0) put(42, join(addressed, s0))
    const identifier = identifierAfter(index, count, w, s, gap)
    if (identifier !== 0) put(43, join(identifier, s0))
    put(44, join(w0, s0))
    put(45, join(join(w0, wp), 1))
    put(46, join(join(w0, w1), 2))
    put(47, join(join(sp, s0), (l1 & (LEX.infix | LEX.surname | LEX.forename)) | (lp & LEX.infix ? 0x10000 : 0)))
    put(48, join(w(index - 3), s0))
    put(49, join(w(index + 3), s0))
    put(50, join(nearFlags(index, l, s), s0))
    const k0 = kinds[index] ?? 0
    const k = (at: number): number => (at < 0 || at >= count ? 31 : (kinds[at] ?? 0))
    const kp = k(index - 1)
    const k1 = k(index + 1)
    put(51, (kp << 10) | (k0 << 5) | k1)
    put(52, (k(index - 2) << 15) | (kp << 10) | (k0 << 5) | k1)
    put(53, (kp << 15) | (k0 << 10) | (k1 << 5) | k(index + 2))
    put(54, (k(index - 2) << 20) | (kp << 15) | (k0 << 10) | (k1 << 5) | k(index + 2))
    put(55, join(wp, k0))
    put(56, join(w1, k0))
    put(57, join(join(w(index - 2), kp), k0))
    put(58, (k0 << 8) | (place << 2) | (seen & 3))
    put(59, join(label, (k0 << 8) | place))
    put(60, join(endingOf(view, index + 1), k0))
    put(61, join(endingOf(view, index - 1), k0))
    put(62, (k(index - 3) << 15) | (k(index - 2) << 10) | (kp << 5) | k0)
    put(63, (k0 << 15) | (k1 << 10) | (k(index + 2) << 5) | k(index + 3))
    return size
  }
}

/** Hash of the last four letters of a word written with or without a capital; 0 for anything else. */
function endingOf(view: NameView, index: number): number {
  const { count, shape, start, end } = view.tokens
  if (index < 0 || index >= count || (shape[index] ?? 0) === SHAPE.mark) return 0
  return tail(view.text, start[index] ?? 0, end[index] ?? 0, 4)
}

/** One of 31 coarse kinds for every token: what it may be in a name, by lists and writing. */
function coarseKinds(view: NameView): Uint8Array {
  const { count, lex, shape, start } = view.tokens
  const kinds = new Uint8Array(count)
  for (let index = 0; index < count; index++)
    kinds[index] = coarseKind(lex[index] ?? 0, shape[index] ?? 0, view.text.charCodeAt(start[index] ?? 0))
  return kinds
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

/** Kinds of the three tokens on either side, coarsely: names, infixes, titles. */
function nearFlags(index: number, l: (at: number) => number, s: (at: number) => number): number {
  let flags = 0
  for (let distance = -3; distance <= 3; distance++) {
    if (distance === 0) continue
    const bits = l(index + distance)
    const form = s(index + distance)
    const capital = form === SHAPE.capital || form === SHAPE.doubleCapital || form === SHAPE.capitals
    const kind =
      form === SHAPE.initials
        ? 1
        : bits & LEX.title
          ? 2
          : capital && bits & LEX.forename
            ? 3
            : capital && bits & LEX.surname
              ? 4
              : capital
                ? 5
                : bits & LEX.infix
                  ? 6
                  : 0
    flags = flags * 7 + kind
  }
  return flags
}

function join(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)
}

function tail(text: string, from: number, to: number, length: number): number {
  let value = length
  for (let at = Math.max(from, to - length); at < to; at++)
    value = Math.imul(value, 0x01000193) ^ foldUnit(text.charCodeAt(at))
  return value
}

function head(text: string, from: number, to: number, length: number): number {
  let value = length
  for (let at = from; at < Math.min(to, from + length); at++)
    value = Math.imul(value, 0x01000193) ^ foldUnit(text.charCodeAt(at))
  return value
}

/** Hash of the form of address or kinship word up to four tokens back, with names and marks between. */
function formOfAddressBefore(
  index: number,
  w: (at: number) => number,
  l: (at: number) => number,
  s: (at: number) => number,
): number {
  for (let back = 1; back <= 4; back++) {
    const at = index - back
    if (at < 0) return 0
    if (l(at) & (LEX.title | LEX.kin)) return join(w(at), Math.min(back, 3))
    if (s(at) === SHAPE.number) return 0
  }
  return 0
}

/** Hash of the identifier that follows within eight tokens on the same line. */
function identifierAfter(
  index: number,
  count: number,
  w: (at: number) => number,
  s: (at: number) => number,
  gap: Uint8Array,
): number {
  for (let at = index + 1; at < Math.min(count, index + 9); at++) {
    if ((gap[at] ?? 0) >= GAP.line) return 0
    if (s(at) === SHAPE.identifier || s(at) === SHAPE.address) return join(w(at), at - index > 3 ? 2 : 1)
  }
  return 0
}

/** For every token the hash of the last word of the line before it. */
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

/** 0 = capitals as usual, 1 = hardly any (chat), 2 = mostly capitals (form). */
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
