import { DOCUMENT_TYPES } from '@sluiswacht/model'
import type { Openings } from '../text/openings.ts'
import { codesOf, createOpenings, hasOpening, markOpening, OPENINGS, openingOf, slotsOf } from '../text/openings.ts'
import { TITLE_WORDS, TYPE_WORDS } from './type-words.ts'

/** How many words of each kind of document stand in the title and in the beginning of the text. */
export function typeCues(lower: string): [string, number][] {
  const cues: [string, number][] = []
  const head = titleOf(lower)
  const subject = /^(?:betreft|onderwerp|subject|re)\s*:[^\n]{0,120}/m.exec(lower.slice(0, 1500))?.[0] ?? ''
  const title = wordsOfTypes(lower.slice(0, 160))
  const body = wordsOfTypes(lower.slice(0, 8000))
  for (const { place, names } of KINDS) {
    cues.push([names.title, Math.min(2, (title[place]?.length ?? 0) * 0.8)])
    cues.push([names.body, bucket(new Set(body[place]).size)])
  }
  for (const { type, names } of KINDS)
    cues.push(
      [names.head, TITLE_WORDS[type].test(head) ? 1.5 : 0],
      [names.subject, subject !== '' && TITLE_WORDS[type].test(subject) ? 1 : 0],
    )
  return cues
}

/** The kinds of document with the names of their cues, made once. */
const KINDS = DOCUMENT_TYPES.map((type, place) => ({
  type,
  place,
  names: { title: `title ${type}`, body: `body ${type}`, head: `head ${type}`, subject: `subject ${type}` },
}))

/** A count as a cue: 0 to 2, by its logarithm. */
export function bucket(count: number): number {
  return Math.min(2, Math.log2(1 + count) / 2)
}

/** The first heading, or else the first line with letters. */
function titleOf(lower: string): string {
  const start = lower.slice(0, 600)
  const heading = /^#{1,2} [^\n]{2,140}/m.exec(start)?.[0]
  return heading ?? /[^\n]*\p{L}[^\n]{0,140}/u.exec(start)?.[0] ?? ''
}

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

/** The words of each kind of document in the text, in order and not overlapping, as `match` of each form gives them. */
function wordsOfTypes(text: string): string[][] {
  const words: string[][] = FORMS.map(() => [])
  const ends = new Uint32Array(FORMS.length)
  const { any, short, beginnings } = typeOpenings()
  for (let at = 0; at < text.length; at++) {
    const slot = openingOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
    if (!hasOpening(any, slot)) continue
    let kinds = short[slot] ?? 0
    for (const { literal, kind } of beginnings.get(slot) ?? NONE) if (text.startsWith(literal, at)) kinds |= kind
    while (kinds !== 0) {
      const place = 31 - Math.clz32(kinds)
      kinds &= ~(1 << place)
      const form = FORMS[place]
      if (form === undefined || at < (ends[place] ?? 0)) continue
      form.lastIndex = at
      const word = form.exec(text)?.[0]
      if (word === undefined) continue
      words[place]?.push(word)
      ends[place] = at + word.length
    }
  }
  return words
}
