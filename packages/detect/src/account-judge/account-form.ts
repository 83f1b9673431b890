import type { FeatureBag } from '../judge/feature-bag.ts'
import { feature } from '../judge/feature-bag.ts'
import { LEX, shippedLexicon } from '../names/lexicon.ts'

/** What the name of an account looks like. */
export interface AccountForm {
  readonly written: string
  /** Small letters, capitals and digits made one of a kind: `aaa_aaaa99`. */
  readonly exact: string
  /** Runs of them made one: `a_a9`. */
  readonly broad: string
  /** What sets it apart from a word: a domain, an `@`, digits, marks; nothing. */
  readonly kind: string
  /** Its runs of letters, in small letters, without those of the domain. */
  readonly parts: readonly string[]
}

/** Reads the form of a stretch of letters, digits and marks. */
export function readAccountForm(written: string): AccountForm {
  const exact = written.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '9')
  const broad = exact.replace(/(A{2,}|a{2,}|9{2,})/g, (run) =>
    run.slice(0, run.charAt(0) === '9' ? Math.min(run.length, 4) : 2),
  )
  const own = written.slice(written.indexOf('\\') + 1)
  const kind = written.startsWith('@')
    ? '@'
    : own !== written
      ? '\\'
      : written
          .replace(/[A-Za-z]+/g, '')
          .replace(/\d+/g, '9')
          .slice(0, 2)
  return { written, exact, broad, kind, parts: own.toLowerCase().match(/[a-z]+/g) ?? [] }
}

const EXACT = feature('form')
const BROAD = feature('broad form')
const LENGTH = feature('length')
const LETTERS = feature('letters')
const DIGITS = feature('digits at the end')
const ALL_DIGITS = feature('digits')
const MARKS = feature('marks')
const PARTS = feature('parts')
const FIRST_PART = feature('first part')
const LAST_PART = feature('last part')
const ANY_PART = feature('any part')
const OPENING = feature('opening')
const KNOWN_AS = feature('first known as')
const KNOWN_LAST = feature('last known as')
const SPLIT = feature('split')
const SPLITS = feature('split, form')
const KIND = feature('kind')
const VOWELS = feature('vowels')
const ENDING = feature('file or host')
const HOST =
  /\.(?:nl|com|org|net|eu|be|de|example|local|docx?|xlsx?|pdf|txt|csv|exe|log|json|xml|zip|msg|png|jpe?g|py|ts|js|sql|yml|yaml|sh|ps1|java|cs|md|html?|php)$/i

/** What is to be learned of the form alone: how it is written, and of which words its letters are made. */
export function accountFormFeatures(bag: FeatureBag, form: AccountForm): void {
  const { written, exact, broad, parts } = form
  bag.about('form')
  bag.add(EXACT, exact)
  bag.add(BROAD, broad)
  bag.add(KIND, form.kind)
  bag.count(LENGTH, Math.min(written.length, 20))
  bag.count(
    LETTERS,
    Math.min(
      parts.reduce((sum, part) => sum + part.length, 0),
      16,
    ),
  )
  bag.count(DIGITS, /\d*$/.exec(written)?.[0].length ?? 0)
  bag.count(ALL_DIGITS, written.replace(/\D/g, '').length)
  bag.add(MARKS, written.replace(/[A-Za-z0-9]/g, ''))
  bag.count(PARTS, parts.length)
  bag.count(ENDING, HOST.test(written))
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  bag.add(FIRST_PART, first)
  bag.add(LAST_PART, last)
  for (const part of parts) bag.add(ANY_PART, part)
  bag.add(OPENING, first.slice(0, 3))
  bag.add(KNOWN_AS, knownAs(first))
  bag.add(KNOWN_LAST, knownAs(last))
  const longest = parts.reduce((long, part) => (part.length > long.length ? part : long), '')
  const splits = splitsOf(longest)
  for (const split of splits) {
    bag.add(SPLIT, split)
    bag.add(SPLITS, `${split} ${broad}`)
  }
  if (splits.length === 0) bag.add(SPLIT, '')
  bag.count(VOWELS, /[aeiouy]/.test(longest))
}

/** What the word list knows a part as: the most telling of it. */
function knownAs(part: string): string {
  if (part.length < 2) return `${part.length}`
  const lex = shippedLexicon().word(part)
  const kinds = [
    lex & LEX.forename ? 'f' : '',
    lex & (LEX.surname | LEX.infixed) ? 's' : '',
    lex & (LEX.word | LEX.inflected) ? 'w' : '',
    lex & (LEX.common | LEX.kin | LEX.title | LEX.nobody) ? 'c' : '',
    lex & (LEX.place | LEX.street) ? 'p' : '',
    lex & LEX.institution ? 'i' : '',
  ]
  return kinds.join('')
}

const INFIXES = ['vander', 'vanden', 'vande', 'vdr', 'vd', 'van', 'der', 'den', 'ter', 'ten', 'de', 't', 'el']

/** How letters may be made of names that are listed: initial and surname, surname and initial, forename and letter. */
function splitsOf(letters: string): string[] {
  if (letters.length < 5) return []
  const lexicon = shippedLexicon()
  const isSurname = (word: string): boolean =>
    word.length > 3 && (lexicon.word(word) & (LEX.surname | LEX.infixed)) !== 0
  const isForename = (word: string): boolean => word.length > 2 && (lexicon.word(word) & LEX.forename) !== 0
  const splits: string[] = []
  if (isSurname(letters.slice(1))) splits.push('is')
  else if (isSurname(letters.slice(2))) splits.push('iis')
  if (isSurname(letters.slice(0, -1))) splits.push('si')
  if (isForename(letters.slice(0, -1))) splits.push('fi')
  const rest = letters.slice(1)
  const infix = INFIXES.find((one) => rest.startsWith(one))
  if (infix !== undefined && isSurname(rest.slice(infix.length))) splits.push('ivs')
  return splits
}
