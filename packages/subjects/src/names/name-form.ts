/** A name taken apart. Everything is folded: lower case, without diacritics. */
export interface NameForm {
  /** Given names or nicknames, in order. */
  readonly given: readonly string[]
  /** One letter each. */
  readonly initials: readonly string[]
  /** Surname parts without infixes: `jansen`, `boer` for "Jansen-de Boer". */
  readonly surnames: readonly string[]
}

const INFIXES = new Set(
  'van de den der het t ten ter te d vd op aan in uit bij tot la le du des da dos di el al von und'.split(' '),
)
const INITIALS = /^(?:\p{Lu}[a-z]?\.){1,6}$|^\p{Lu}\.?$|^\p{Lu}{2,4}$/u

/** Lower case, without diacritics and apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss')
    .replace(/['’`]/g, '')
    .toLowerCase()
}

/**
 * Takes a name apart: "Berg, S. van den", "Sem van den Berg", "S.J. van den Berg-El Idrissi", "Sem", "VAN DEN BERG".
 * A single word is kept as both given name and surname: which of the two it is, only its neighbours can tell.
 */
export function readName(text: string): NameForm {
  const comma = text.indexOf(',')
  const ordered = comma > 0 ? `${text.slice(comma + 1)} ${text.slice(0, comma)}` : text
  const words = ordered
    .replace(/[()"“”]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const capitals = !/\p{Ll}/u.test(ordered)
  const given: string[] = []
  const initials: string[] = []
  let at = 0
  for (; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (INITIALS.test(word) && !(capitals && word.length > 1 && !word.includes('.')))
      initials.push(...fold(word).replace(/[^\p{L}]/gu, ''))
    else break
  }
  const rest = words.slice(at)
  const firstInfix = rest.findIndex((word, index) => index + 1 < rest.length && isInfix(word))
  const split = firstInfix >= 0 ? firstInfix : initials.length > 0 ? 0 : Math.max(0, rest.length - 1)
  given.push(...rest.slice(0, split).map(fold))
  const surnames = rest
    .slice(split)
    .flatMap((word) => word.split(/[-–]/))
    .map(fold)
    .filter((word) => word !== '' && !isInfix(word))
  if (given.length === 0 && initials.length === 0 && words.length === 1)
    return { given: [fold(words[0] ?? '')], initials: [], surnames }
  return { given, initials: initials.length > 0 ? initials : given.map((name) => name[0] ?? ''), surnames }
}

function isInfix(word: string): boolean {
  return INFIXES.has(fold(word).replace(/\./g, ''))
}

/** How many parts a form holds: the larger, the fuller the name. */
export function fullness(form: NameForm): number {
  return form.given.length * 3 + (form.given.length > 0 ? 0 : form.initials.length) + form.surnames.length * 2
}

/** Whether a form is one word, of which nobody can tell by itself whether it is given name or surname. */
export function isSingleWord(form: NameForm): boolean {
  return (
    form.initials.length === 0 &&
    form.given.length === 1 &&
    form.surnames.length <= 1 &&
    (form.surnames[0] ?? form.given[0]) === form.given[0]
  )
}

/** Whether two forms can be names of one person. */
export function compatible(a: NameForm, b: NameForm): boolean {
  if (isSingleWord(a)) return singleFits(a, b)
  if (isSingleWord(b)) return singleFits(b, a)
  if (a.surnames.length > 0 && b.surnames.length > 0 && !a.surnames.some((name) => b.surnames.includes(name)))
    return false
  if (a.given.length > 0 && b.given.length > 0)
    return a.given[0] === b.given[0] || startsAlike(a.given[0] ?? '', b.given[0] ?? '')
  const [first] = a.initials
  return first === undefined || b.initials[0] === undefined || first === b.initials[0]
}

function singleFits(single: NameForm, other: NameForm): boolean {
  const word = single.given[0] ?? ''
  return other.given.includes(word) || other.surnames.includes(word)
}

/** "Jan" and "Jan-Willem", "Wil" and "Willem". */
function startsAlike(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b
  return shorter.length >= 3 && a.startsWith(shorter) && b.startsWith(shorter)
}
