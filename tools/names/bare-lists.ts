import type { AnnotatedDocument, GoldSpan } from './annotated.ts'
import type { NamePool } from './name-pool.ts'
import { dataLines } from './name-sources.ts'
import type { Random } from './random.ts'

const places = dataLines('places/bag-woonplaatsen.tsv').map((line) => line.split('\t')[1] ?? '')
const streets = dataLines('places/bag-straatnamen-frequentie.tsv').map((line) => line.split('\t')[1] ?? '')
const words = dataLines('words/opentaal-basiswoorden-gekeurd.txt').filter((word) => /^\p{Ll}{4,14}$/u.test(word))

/** Parts of a line: what is a name, and what stands between. */
type Part = { readonly name: string } | string

const NAME_FORMS: readonly ((pool: NamePool, random: Random) => Part[])[] = [
  (pool, random) => [{ name: natural(pool, random) }],
  (pool, random) => [{ name: natural(pool, random) }],
  (pool, random) => [{ name: reversed(pool, random, forenames(pool, random)) }],
  (pool, random) => [{ name: reversed(pool, random, forenames(pool, random)) }],
  (pool, random) => [{ name: reversed(pool, random, initials(random)) }],
  (pool, random) => [{ name: `${initials(random)} ${surname(pool, random)}` }],
  (pool, random) => [{ name: forenames(pool, random) }],
  (pool, random) => [{ name: surname(pool, random, true) }, ';', { name: forenames(pool, random) }],
  (pool, random) => [{ name: surname(pool, random, true) }, '\t', { name: forenames(pool, random) }],
  (pool, random) => [{ name: forenames(pool, random) }, '\t', { name: surname(pool, random, true) }],
  (pool, random) => [
    random.pick(['mw. ', 'mevr. ', 'dhr. ', 'de heer ', 'mevrouw ']),
    { name: surname(pool, random, true) },
  ],
]
const OTHER_FORMS: readonly ((pool: NamePool, random: Random) => string)[] = [
  (_, random) => random.pick(places),
  (_, random) => random.pick(streets),
  (_, random) => capital(random.pick(words)),
  (_, random) => `${capital(random.pick(words))} ${random.pick(words)}`,
  (_, random) => `${capital(random.pick(words))}, ${random.pick(words)}`,
  (_, random) => `${random.pick(places)}, ${random.pick(streets)}`,
  (pool, random) =>
    `${surname(pool, random, true)} ${random.pick(['B.V.', 'BV', 'Advocaten', 'Techniek', 'en Zonen', 'Groep'])}`,
]
const MARKS = ['', '', '', '', '- ', '• ', '* ', '> ', '[ ] ']
const TAILS = ['', '', '', '', '', ' (Wmo)', '\tja', ';nee', ' - afgemeld', ', dinsdag', ' ok', ' 2x', ' (vz)', '\t-']
const HEADS = ['', '', '', '', 'Deelnemers', 'Presentielijst dinsdag', 'naam', 'Nog bellen:', 'wie komt er', 'Lijst 2']

/**
 * A list with nothing but names on its lines, all written in one way, as people paste out of a sheet; or one of places,
 * streets, words or firms in their stead, so that a lone capital is not enough.
 */
export function bareList(pool: NamePool, random: Random): AnnotatedDocument {
  const named = random.chance(0.6)
  const form = random.pick(NAME_FORMS)
  const other = random.pick(OTHER_FORMS)
  const mark = random.pick(MARKS)
  const numbered = random.chance(0.15)
  const tail = random.pick(TAILS)
  const change = random.pick([String, String, String, String, String, lower, upper])
  const head = random.pick(HEADS)
  const spans: GoldSpan[] = []
  let text = head === '' ? '' : `${head}\n`
  for (let line = 1, count = 3 + random.below(14); line <= count; line++) {
    text += numbered ? `${line}. ` : mark
    for (const part of named ? form(pool, random) : [other(pool, random)]) {
      const written = change(typeof part === 'string' ? part : part.name)
      if (typeof part !== 'string')
        spans.push({ label: 'PERSON', start: text.length, end: text.length + written.length })
      text += written
    }
    text += `${tail}\n`
  }
  return { id: 'list', text, spans }
}

function natural(pool: NamePool, random: Random): string {
  return `${forenames(pool, random)} ${surname(pool, random)}`
}

/** "Berg, Jan van den", or with the infix in front. */
function reversed(pool: NamePool, random: Random, given: string): string {
  const name = surname(pool, random)
  const split = /^((?:\p{Ll}+ )+)(\p{Lu}.*)$/u.exec(name)
  if (split === null) return `${name}, ${given}`
  const [, infix = '', head = ''] = split
  return random.chance(0.6)
    ? `${head}, ${given} ${infix.trim()}`
    : `${random.chance(0.5) ? name : capital(name)}, ${given}`
}

function surname(pool: NamePool, random: Random, opens = false): string {
  const name = pool.surname(random, pool.drawOrigin(random), true)
  const double = random.chance(0.12) ? `${name}-${pool.surname(random, 0, false)}` : name
  return opens && random.chance(0.6) ? capital(double) : double
}

function forenames(pool: NamePool, random: Random): string {
  const origin = pool.drawOrigin(random)
  const first = pool.forename(random, origin)
  return random.chance(0.12) ? `${first} ${pool.forename(random, origin)}` : first
}

function initials(random: Random): string {
  return Array.from({ length: 1 + random.below(3) }, () => `${random.pick(Array.from('ABCDEFGHIJKLMNPRSTVWY'))}.`).join(
    '',
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return text.toLowerCase()
}

function upper(text: string): string {
  return text.toUpperCase()
}
