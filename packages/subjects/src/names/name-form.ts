import { fold } from './fold.ts'
import { INFIXES, LATE_INFIXES, TITLES } from './infixes.ts'
import { isCommonSurname, isGivenName } from './name-lists.ts'

/** A name taken apart. Everything is folded: lower case, without diacritics. */
export interface NameForm {
  /** Given names in order; a hyphenated one is one word without the hyphen. */
  readonly given: readonly string[]
  /** Names between brackets or quotes: "J.P. (Hans) Groen". */
  readonly nick: readonly string[]
  /** One letter each. */
  readonly initials: readonly string[]
  /** Surname parts without infixes: `jansen`, `boer` for "Jansen-de Boer". */
  readonly surnames: readonly string[]
  /** First letter of a surname that is not written out ("Bas H."). */
  readonly surnameInitial?: string
  /** `jr`, `sr`: tells father and son apart. */
  readonly suffix?: 'jr' | 'sr'
  /** One word, of which only its neighbours can tell whether it is given name or surname: it stands in both. */
  readonly single: boolean
  /** "EB" for Ewout Brinkgreve. */
  readonly monogram?: string
}

const LONGEST = 120
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,7}$|^(?:\p{Lu}\.){1,6}\p{Lu}$|^\p{Lu}\.?$|^\p{L}\.$|^\p{Lu}\p{Ll}{1,3}\.$/u
const CAPITALS = /^\p{Lu}{2,4}$/u
const MARRIED = /\s*(?:-\s*)?\b(?:e\/v|e\.v\.|geboren|geb\.|gehuwd|née)\s+/gi

/**
 * Takes a name apart: "Berg, S. van den", "Sem van den Berg", "S.J. van den Berg-El Idrissi", "Sem", "VAN DEN BERG",
 * "J.P. (Hans) Groen", "Bas H.", "Nguyen T.L.". `titled`: "mevrouw" or "de heer" stands before it, so that a first word
 * that is no given name begins the surname.
 */
export function readName(text: string, options: { readonly titled?: boolean } = {}): NameForm {
  const nick: string[] = []
  const clean = text
    .slice(0, LONGEST)
    .replace(/[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/[(["“”„']\s*([\p{L}-]{2,20})\s*[)\]"“”']/gu, (_, name: string) => {
      nick.push(word(name))
      return ' '
    })
    .replace(MARRIED, '-')
    .replace(/\b(al|el|ben|ait)-/gi, '$1 ')
    .replace(/\bv\/d\b/gi, 'vd')
    .replace(/\s*[-–]\s*/g, '-')
  const words = inOrder(clean)
  const suffix = takeSuffix(words)
  const initials = takeInitials(words)
  const rest = words.filter((part) => /\p{L}/u.test(part))
  const extra = { nick, ...(suffix === undefined ? {} : { suffix }) }
  if (rest.length === 0) return { given: [], initials, surnames: [], single: false, ...extra }
  if (rest.length === 1 && initials.length === 0) return oneWord(rest[0] ?? '', extra)
  const last = rest.at(-1) ?? ''
  if (initials.length === 0 && rest.length >= 2 && /^\p{Lu}\.?$/u.test(last)) {
    const given = rest
      .slice(0, -1)
      .filter((part) => !isInfix(part, 1))
      .map(word)
    return {
      given,
      initials: letters(given),
      surnames: [],
      surnameInitial: fold(last).slice(0, 1),
      single: false,
      ...extra,
    }
  }
  const begin = word(rest[0] ?? '')
  const split =
    (options.titled === true && !isGivenName(begin)) || rest[0]?.match(/-\p{Ll}+$/u)
      ? splitTitled(rest)
      : surnameStart(rest, initials.length > 0)
  const given = rest
    .slice(0, split)
    .map(word)
    .filter((part) => part !== '')
  const surnames = surnameParts(rest.slice(split))
  return { given, initials: initials.length > 0 ? initials : letters(given), surnames, single: false, ...extra }
}

/** Words in natural order: the part behind a comma, or initials behind a surname, come first. */
function inOrder(clean: string): string[] {
  const toWords = (part: string): string[] =>
    part.split(/[\s"“”„]+/).filter((w) => w !== '' && !TITLES.has(fold(w).replace(/\./g, '')))
  const [family = '', ...others] = clean.split(/[,;|\t]/)
  const before = others.map((part) => toWords(part)).filter((part) => part.length > 0)
  const words = [...before.flat(), ...toWords(family)]
  if (before.length > 0) return words
  let at = words.length
  while (at > 1 && INITIALS.test(words[at - 1] ?? '')) at -= 1
  const tail = words.slice(at)
  if (tail.length === 0 || at === 0 || INITIALS.test(words[0] ?? '')) return words
  const first = word(words[0] ?? '')
  const shortened =
    tail.length === 1 && /^\p{Lu}\.?$/u.test(tail[0] ?? '') && isGivenName(first) && !isCommonSurname(first)
  return shortened ? words : [...tail, ...words.slice(0, at)]
}

function takeSuffix(words: string[]): 'jr' | 'sr' | undefined {
  const last = fold(words.at(-1) ?? '').replace(/\./g, '')
  const suffix = /^(?:jr|junior|jnr)$/.test(last) ? 'jr' : /^(?:sr|senior|snr)$/.test(last) ? 'sr' : undefined
  if (suffix !== undefined && words.length > 1) words.pop()
  return suffix
}

function takeInitials(words: string[]): string[] {
  const initials: string[] = []
  const capitals = !/\p{Ll}/u.test(words.join(''))
  while (words.length > 0) {
    const first = words[0] ?? ''
    const bare = CAPITALS.test(first) && words.length > 1 && !capitals && !isInfix(first, 1)
    if (!INITIALS.test(first) && !bare) break
    // "Th." and "Chr." are one initial; "J.P." are two
    const parts =
      first.includes('.') && !/^\p{Lu}\p{Ll}*\.$/u.test(first)
        ? first.split(/[.-]+/)
        : bare
          ? Array.from(first)
          : [first]
    initials.push(
      ...parts
        .map((part) =>
          fold(part)
            .replace(/[^\p{L}]/gu, '')
            .slice(0, 1),
        )
        .filter(Boolean),
    )
    words.shift()
  }
  return initials
}

function oneWord(text: string, extra: { nick: readonly string[]; suffix?: 'jr' | 'sr' }): NameForm {
  const genitive = text.replace(/['’]s$/u, '')
  const parts = genitive.split('-').filter(Boolean).map(word)
  const whole = word(genitive)
  if (CAPITALS.test(text) && !isGivenName(whole) && !isCommonSurname(whole))
    return { given: [whole], initials: [], surnames: [whole], single: true, monogram: whole, ...extra }
  if (parts.length === 1) return { given: [whole], initials: [], surnames: [whole], single: true, ...extra }
  const [allGiven, noneGiven] = [parts.every(isGivenName), !parts.some(isGivenName)]
  if (noneGiven) return { given: [], initials: [], surnames: parts, single: false, ...extra }
  return { given: [whole], initials: [], surnames: allGiven ? [whole] : parts, single: true, ...extra }
}

/** Where the surname begins in words without initials before them. */
function surnameStart(words: readonly string[], hasInitials: boolean): number {
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (isInfix(words[at] ?? '', at + (hasInitials ? 1 : 0))) return at
    if (
      hasInitials &&
      at === 0 &&
      !(words.length > 1 && isGivenName(word(words[0] ?? '')) && !isCommonSurname(word(words[1] ?? '')))
    ) {
      if (!words.slice(1).some((part, index) => isInfix(part, index + 1))) return 0
    }
    if (at > 0 && !isGivenName(word(words[at] ?? '')))
      return words.slice(at).some((part, index) => index > 0 && isInfix(part, 1)) ? infixAt(words, at) : at
  }
  return hasInitials && words.length === 1 ? 0 : words.length - 1
}

/** A surname of several words without a given name, or with hyphen and infix ("Haan-de Jonge"), begins at the first word. */
function splitTitled(words: readonly string[]): number {
  const hyphened = /-(\p{Ll}+)$/u.exec(words[0] ?? '')?.[1]
  return hyphened !== undefined && !isInfix(hyphened, 1) ? surnameStart(words, false) : 0
}

function infixAt(words: readonly string[], from: number): number {
  const at = words.findIndex((part, index) => index >= from && isInfix(part, 1))
  return at < 0 || at >= words.length - 1 ? from : at
}

function surnameParts(words: readonly string[]): string[] {
  return words
    .flatMap((part) => part.split('-'))
    .filter((part) => part !== '' && !isInfix(part, 1))
    .map(word)
    .filter((part) => part !== '')
}

function letters(given: readonly string[]): string[] {
  return given.map((name) => name.slice(0, 1)).filter(Boolean)
}

function word(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function isInfix(text: string, at: number): boolean {
  const folded = fold(text).replace(/\./g, '')
  return INFIXES.has(folded) && (at > 0 || !LATE_INFIXES.has(folded) || /^['’]/.test(text))
}

/** How many parts a form holds: the larger, the fuller the name. */
export function fullness(form: NameForm): number {
  if (form.single) return 3
  const given = form.given.length + form.nick.length
  return (
    given * 3 +
    (form.given.length > 0 ? 0 : form.initials.length) +
    form.surnames.length * 2 +
    (given > 0 && form.surnames.length > 0 ? 2 : 0)
  )
}
