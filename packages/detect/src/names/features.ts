import type { Evidence } from './evidence.ts'
import { addressedBefore, identifierAfter, kindsNearby, pairHash, paddedTokens, PAD } from './feature-parts.ts'
import { mix } from './fold.ts'
import { lettersFrom, lettersTo } from './letters.ts'
import { GAP } from './name-tokens.ts'
import type { NameView } from './name-view.ts'

/** Most features that one token has. */
export const MOST_FEATURES = 56

/** Writes the feature hashes of token `index` into `out`; gives how many there are. */
export type FeatureWriter = (index: number, out: Int32Array) => number

/**
 * Prepares a document for {@link FeatureWriter}: the same code in training and at run time. A feature is one number
 * mixed from its kind and the words, kinds of word, writing and place of the token and its neighbours.
 */
export function featureWriter(view: NameView, evidence: Evidence): FeatureWriter {
  const { text, tokens } = view
  const { count, gap, start, end } = tokens
  const { hash, lex, shape, kind, lineBefore, style } = paddedTokens(view)

  return (index, out) => {
    const at = index + PAD
    let size = 0
    const w0 = hash[at] ?? 0
    const w1 = hash[at + 1] ?? 0
    const w2 = hash[at + 2] ?? 0
    const before = hash[at - 1] ?? 0
    const before2 = hash[at - 2] ?? 0
    const bits = lex[at] ?? 0
    const form = shape[at] ?? 0
    const k0 = kind[at] ?? 0
    const k1 = kind[at + 1] ?? 0
    const k2 = kind[at + 2] ?? 0
    const kBefore = kind[at - 1] ?? 0
    const kBefore2 = kind[at - 2] ?? 0
    const from = start[index] ?? 0
    const to = end[index] ?? 0
    const gapBefore = Math.max(gap[index] ?? 0, GAP.space)
    const gapAfter = index + 1 < count ? Math.max(gap[index + 1] ?? 0, GAP.space) : GAP.blank
    const place =
      ((view.position[index] ?? 0) << 3) |
      ((view.opens[index] ?? 0) << 2) |
      ((view.closes[index] ?? 0) << 1) |
      ((view.cell[index] ?? 0) > 0 ? 1 : 0)
    const seen = evidence.of(index)

    out[size++] = feature(0, form)
    out[size++] = feature(1, w0)
    out[size++] = feature(2, before)
    out[size++] = feature(3, w1)
    out[size++] = feature(4, before2)
    out[size++] = feature(5, w2)
    out[size++] = feature(8, bits)
    out[size++] = feature(9, pairHash(bits, form))
    out[size++] = feature(13, ((shape[at - 1] ?? 0) << 8) | (form << 4) | (shape[at + 1] ?? 0))
    out[size++] = feature(20, pairHash(lettersTo(text, from, to, 2), form))
    out[size++] = feature(21, pairHash(lettersTo(text, from, to, 3), form))
    out[size++] = feature(22, lettersTo(text, from, to, 4))
    out[size++] = feature(23, pairHash(lettersFrom(text, from, to, 3), form))
    out[size++] = feature(24, (Math.min(to - from, 15) << 4) | form)
    out[size++] = feature(25, (gapBefore << 8) | (gapAfter << 4) | form)
    out[size++] = feature(26, (place << 4) | form)
    out[size++] = feature(27, pairHash(bits, place))
    const label = view.label[index] ?? 0
    if (label !== 0) {
      out[size++] = feature(28, pairHash(label, form))
      out[size++] = feature(29, pairHash(label, bits))
      out[size++] = feature(30, pairHash(view.labelFirst[index] ?? 0, form))
      out[size++] = feature(31, pairHash(label, (place << 4) | form))
      out[size++] = feature(59, pairHash(label, (k0 << 8) | place))
    }
    out[size++] = feature(32, (seen << 4) | form)
    out[size++] = feature(33, pairHash(bits, (seen << 4) | form))
    out[size++] = feature(34, pairHash(before2, before))
    out[size++] = feature(35, pairHash(w1, w2))
    out[size++] = feature(38, pairHash(before, (gapBefore << 4) | form))
    out[size++] = feature(39, pairHash(w1, (gapAfter << 4) | form))
    out[size++] = feature(40, pairHash(bits, (style << 4) | form))
    out[size++] = feature(41, pairHash(lineBefore[index] ?? 0, ((view.position[index] ?? 0) << 4) | form))
    const addressed = addressedBefore(at, hash, lex, shape)
    if (addressed !== 0) out[size++] = feature(42, pairHash(addressed, form))
    const identifier = identifierAfter(at, count + PAD, hash, shape, gap)
    if (identifier !== 0) out[size++] = feature(43, pairHash(identifier, form))
    out[size++] = feature(45, pairHash(pairHash(w0, before), 1))
    out[size++] = feature(46, pairHash(pairHash(w0, w1), 2))
    out[size++] = feature(50, pairHash(kindsNearby(at, kind), form))
    out[size++] = feature(51, (kBefore << 10) | (k0 << 5) | k1)
    out[size++] = feature(52, (kBefore2 << 15) | (kBefore << 10) | (k0 << 5) | k1)
    out[size++] = feature(53, (kBefore << 15) | (k0 << 10) | (k1 << 5) | k2)
    out[size++] = feature(54, (kBefore2 << 20) | (kBefore << 15) | (k0 << 10) | (k1 << 5) | k2)
    out[size++] = feature(55, pairHash(before, k0))
    out[size++] = feature(56, pairHash(w1, k0))
    out[size++] = feature(57, pairHash(pairHash(before2, kBefore), k0))
    out[size++] = feature(58, (k0 << 8) | (place << 2) | (seen & 3))
    if (index + 1 < count)
      out[size++] = feature(60, pairHash(lettersTo(text, start[index + 1] ?? 0, end[index + 1] ?? 0, 4), k0))
    if (index > 0)
      out[size++] = feature(61, pairHash(lettersTo(text, start[index - 1] ?? 0, end[index - 1] ?? 0, 4), k0))
    out[size++] = feature(62, ((kind[at - 3] ?? 0) << 15) | (kBefore2 << 10) | (kBefore << 5) | k0)
    out[size++] = feature(63, (k0 << 15) | (k1 << 10) | (k2 << 5) | (kind[at + 3] ?? 0))
    return size
  }
}

/** One number of the kind of a feature and its value. */
function feature(number: number, value: number): number {
  return mix(value ^ Math.imul(number + 1, 0x9e3779b1))
}
