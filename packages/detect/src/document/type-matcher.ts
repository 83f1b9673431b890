import type { DocumentType } from '@sluiswacht/model'
import { DOCUMENT_TYPES } from '@sluiswacht/model'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, hasOpening, markOpening, OPENINGS, openingOf, slotsOf } from '../text/openings.ts'
import { TYPE_WORDS } from './type-words.ts'

const FORMS: readonly RegExp[] = DOCUMENT_TYPES.map((type) => new RegExp(TYPE_WORDS[type].source, 'y'))

interface TypeOpenings {
  readonly any: Openings
  /** For each opening the bits of the kinds of document of which a word of less than three sure characters may begin so. */
  readonly short: Uint32Array
  /** For each opening what the words that begin so begin with, each with its kind of document. */
  readonly beginnings: ReadonlyMap<number, readonly Beginning[]>
}

interface Beginning {
  readonly literal: string
  readonly kind: number
}

let known: TypeOpenings | null = null

function typeOpenings(): TypeOpenings {
  known ??= arrangeOpenings()
  return known
}

function arrangeOpenings(): TypeOpenings {
  const any = createOpenings()
  const short = new Uint32Array(OPENINGS)
  const beginnings = new Map<number, Beginning[]>()
  for (const [place, type] of DOCUMENT_TYPES.entries()) {
    for (const word of TYPE_WORDS[type].source.split('|')) {
      const literal = literalOpening(word)
      const codes = codesOf(literal)
      markOpening(any, codes)
      const { first, end } = slotsOf(codes)
      if (end - first === 1) beginnings.set(first, [...(beginnings.get(first) ?? []), { literal, kind: 1 << place }])
      else for (let slot = first; slot < end; slot++) short[slot] = (short[slot] ?? 0) | (1 << place)
    }
  }
  return { any, short, beginnings }
}

/** The characters that a word of {@link TYPE_WORDS} surely begins with. */
function literalOpening(form: string): string {
  const plain = form.replace(/^\\b/, '').replace(/\\([^a-z])/g, '$1')
  return /^(?:[^\\.?*+([{]|^[[({])(?:[^\\.?*+([{](?![?*]))*/.exec(plain)?.[0] ?? ''
}

const NONE: readonly Beginning[] = []

/** The kinds of document that a lower-case word, or a part of it, speaks of: a bit each, in the order of DOCUMENT_TYPES. */
export function typesOf(word: string): number {
  const { any, short, beginnings } = typeOpenings()
  let types = 0
  for (let at = 0; at < word.length; at++) {
    const slot = openingOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2))
    if (!hasOpening(any, slot)) continue
    let kinds = short[slot] ?? 0
    for (const { literal, kind } of beginnings.get(slot) ?? NONE) if (word.startsWith(literal, at)) kinds |= kind
    for (kinds &= ~types; kinds !== 0; kinds &= kinds - 1) {
      const place = 31 - Math.clz32(kinds & -kinds)
      const form = FORMS[place]
      if (form === undefined) continue
      form.lastIndex = at
      if (form.test(word)) types |= 1 << place
    }
  }
  return types
}

interface Phrase {
  readonly form: RegExp
  readonly type: DocumentType
}

/** The words of {@link TYPE_WORDS} that hold a space, by what they begin with. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = arrangePhrases()

function arrangePhrases(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const type of DOCUMENT_TYPES) {
    for (const written of TYPE_WORDS[type].source.split('|')) {
      const first = /^[\p{L}\d-]+/u.exec(written)?.[0]
      if (first === undefined || !written.includes(' ')) continue
      phrases.set(first, [...(phrases.get(first) ?? []), { form: new RegExp(written, 'y'), type }])
    }
  }
  return phrases
}

/** Whether a phrase of several words may begin with a lower-case word. */
export function opensPhrase(word: string): boolean {
  return PHRASES.has(word)
}

/** The kinds of document of which a phrase begins with the word between two offsets of a text in lower case, a bit each. */
export function typesOfPhrase(lower: string, start: number, end: number): number {
  let types = 0
  for (const { form, type } of PHRASES.get(lower.slice(start, end)) ?? []) {
    form.lastIndex = start
    if (form.test(lower)) types |= 1 << DOCUMENT_TYPES.indexOf(type)
  }
  return types
}
