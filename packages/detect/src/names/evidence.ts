import { LEX } from './lexicon.ts'
import { SHAPE } from './shape.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'

const LOWER = 0
const CAPITAL = 1
const ADDRESSED = 2
const PAIRED = 3
const KINDS = 4

/**
 * What the rest of the document says of a word: whether it also stands there in lower case, with a capital inside a
 * sentence, after a form of address, or beside initials or a forename.
 */
export interface Evidence {
  /** Bits for a candidate token, its own occurrence left out: 1-2 lower case, 4-8 capital, 16 addressed, 32 paired. */
  of(index: number): number
}

/** Counts the candidate words of a document in one pass. */
export function gatherEvidence(view: NameView, active: Uint8Array): Evidence {
  const { tokens } = view
  const { count, hash, shape } = tokens
  let candidates = 0
  for (let index = 0; index < count; index++) candidates += active[index] ?? 0
  let size = 64
  while (size < candidates * 3) size *= 2
  const keys = new Int32Array(size)
  const counts = new Uint16Array(size * KINDS)
  const slotOf = new Int32Array(count)
  for (let index = 0; index < count; index++) {
    if (active[index] === 0) continue
    const key = hash[index] ?? 0
    let slot = key & (size - 1)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    slotOf[index] = slot
    const kind = kindsAt(view, index)
    for (let bit = 0; bit < KINDS; bit++) if (kind & (1 << bit)) bump(counts, slot * KINDS + bit)
  }
  for (let index = 0; index < count; index++) {
    if (active[index] === 1 || shape[index] !== SHAPE.lower) continue
    const key = hash[index] ?? 0
    let slot = key & (size - 1)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    if (keys[slot] === key) bump(counts, slot * KINDS + LOWER)
  }
  return {
    of(index) {
      const own = kindsAt(view, index)
      const slot = (slotOf[index] ?? 0) * KINDS
      const left = (kind: number): number => (counts[slot + kind] ?? 0) - ((own >> kind) & 1)
      const lower = left(LOWER)
      const capital = left(CAPITAL)
      return (
        (lower > 2 ? 2 : lower > 0 ? 1 : 0) |
        (capital > 2 ? 8 : capital > 0 ? 4 : 0) |
        (left(ADDRESSED) > 0 ? 16 : 0) |
        (left(PAIRED) > 0 ? 32 : 0)
      )
    },
  }
}

function bump(counts: Uint16Array, at: number): void {
  const value = counts[at] ?? 0
  if (value < 0xffff) counts[at] = value + 1
}

function kindsAt(view: NameView, index: number): number {
  const { lex, shape } = view.tokens
  const form = shape[index] ?? 0
  if (form === SHAPE.lower) return 1 << LOWER
  if (!isCapitalised(form)) return 0
  let kinds = view.opens[index] === 1 ? 0 : 1 << CAPITAL
  if (index === 0) return kinds
  const before = lex[index - 1] ?? 0
  const formBefore = shape[index - 1] ?? 0
  if (before & LEX.title) kinds |= 1 << ADDRESSED
  const infixBefore = before & LEX.infix && index > 1
  const further = infixBefore ? (lex[index - 2] ?? 0) : before
  const furtherForm = infixBefore ? (shape[index - 2] ?? 0) : formBefore
  if (furtherForm === SHAPE.initials || (further & LEX.forename && furtherForm === SHAPE.capital)) kinds |= 1 << PAIRED
  const afterForm = shape[index + 1] ?? 0
  const after = lex[index + 1] ?? 0
  if (
    index + 1 < view.tokens.count &&
    (lex[index] ?? 0) & LEX.forename &&
    afterForm === SHAPE.capital &&
    after & LEX.surname
  )
    kinds |= 1 << PAIRED
  return kinds
}
