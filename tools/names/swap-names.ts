import { fold } from '../../packages/detect/src/names/fold.ts'
import { LEX, shippedLexicon } from '../../packages/detect/src/names/lexicon.ts'
import type { NameTokens } from '../../packages/detect/src/names/name-tokens.ts'
import { nameTokens } from '../../packages/detect/src/names/name-tokens.ts'
import { SHAPE } from '../../packages/detect/src/names/shape.ts'
import type { AnnotatedDocument, Edit } from './annotated.ts'
import { applyEdits } from './annotated.ts'
import type { NamePool } from './name-pool.ts'
import type { Random } from './random.ts'

const lexicon = shippedLexicon()

type Part = 'forename' | 'surname' | 'infixed' | 'initials' | 'other'

/** Gives everybody in a document another name, the same one at every mention; initials and infixes move along. */
export function swapNames(document: AnnotatedDocument, pool: NamePool, random: Random): AnnotatedDocument {
  const known = new Map<string, Part>()
  const reversed = new Set<string>()
  const names = document.spans.filter((span) => span.label === 'PERSON')
  const parsed = names.map((span) => {
    const text = document.text.slice(span.start, span.end)
    const tokens = nameTokens(text, lexicon)
    return { span, text, tokens, parts: partsOf(text, tokens) }
  })
  for (const full of [true, false]) {
    for (const { text, tokens, parts } of parsed) {
      if (parts.length > 1 !== full) continue
      parts.forEach((part, index) => {
        for (const word of wordsOf(text, tokens, index)) {
          if (!known.has(word)) known.set(word, part)
          if (text.includes(',')) reversed.add(word)
        }
      })
    }
  }
  const origin = pool.drawOrigin(random)
  const fresh = new Map<string, string>()
  for (const [word, part] of known) {
    const own = random.chance(0.7) ? origin : pool.drawOrigin(random)
    if (part === 'forename') fresh.set(word, pool.forename(random, own))
    else if (part === 'surname') fresh.set(word, pool.surname(random, own, !reversed.has(word)))
    else if (part === 'infixed') fresh.set(word, pool.head(random))
  }
  const letters = shuffledLetters(random)
  const edits: Edit[] = []
  for (const { span, text, tokens } of parsed) {
    for (let index = 0; index < tokens.count; index++) {
      const from = tokens.start[index] ?? 0
      const to = tokens.end[index] ?? 0
      const old = text.slice(from, to)
      const value =
        tokens.shape[index] === SHAPE.initials ||
        tokens.shape[index] === SHAPE.letter ||
        tokens.shape[index] === SHAPE.abbreviation
          ? old.replace(/\p{L}+/gu, (run) => (run.length === 1 ? (letters.get(run) ?? run) : run))
          : old
              .split('-')
              .map((word) => inCaseOf(word, fresh.get(fold(word)) ?? word, index === 0))
              .join('-')
      if (value !== old) edits.push({ start: span.start + from, end: span.start + to, text: value })
    }
  }
  return applyEdits(document, edits)
}

const wordsOf = (text: string, tokens: NameTokens, index: number): string[] =>
  text
    .slice(tokens.start[index], tokens.end[index])
    .split('-')
    .map(fold)
    .filter((word) => word.length > 1)

function partsOf(text: string, tokens: NameTokens): Part[] {
  const parts: Part[] = []
  const comma = text.indexOf(',')
  let given = false
  let infix = comma > 0 && /\b(van|de|den|der|ten|ter|te|v\.?d\.?)\s*\w*$/i.test(text)
  for (let index = 0; index < tokens.count; index++) {
    const shape = tokens.shape[index] ?? 0
    const lex = tokens.lex[index] ?? 0
    const afterComma = comma > 0 && (tokens.start[index] ?? 0) > comma
    if (shape === SHAPE.mark) parts.push('other')
    else if (shape === SHAPE.initials || shape === SHAPE.letter || shape === SHAPE.abbreviation) {
      parts.push('initials')
      given = true
    } else if (lex & LEX.infix && index < tokens.count - 1) {
      parts.push('other')
      infix = true
    } else if (lex & LEX.infix) parts.push('other')
    else {
      const last = index === tokens.count - 1
      const forename: boolean =
        comma > 0
          ? afterComma
          : !infix &&
            (lex & LEX.forename) !== 0 &&
            (!last || !given) &&
            (tokens.count > 1 || (lex & LEX.forename) * 16 >= (lex & LEX.surname))
      parts.push(forename ? 'forename' : infix ? 'infixed' : 'surname')
      given ||= forename
    }
  }
  return parts
}

/** The new word written as the old one: capitals, lower case; "Van der Meer" at the start of a name. */
function inCaseOf(old: string, value: string, first: boolean): string {
  if (value === old) return old
  if (old.length > 1 && old === old.toUpperCase()) return value.toUpperCase()
  if (old === old.toLowerCase()) return value.toLowerCase()
  return first && /^\p{Lu}/u.test(old) ? value.slice(0, 1).toUpperCase() + value.slice(1) : value
}

function shuffledLetters(random: Random): Map<string, string> {
  const letters = 'ABCDEFGHIJKLMNOPRSTWYZ'.split('')
  const other = random.shuffle([...letters])
  const map = new Map<string, string>()
  letters.forEach((letter, index) => {
    map.set(letter, other[index] ?? letter)
    map.set(letter.toLowerCase(), (other[index] ?? letter).toLowerCase())
  })
  return map
}
