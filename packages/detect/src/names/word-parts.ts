import { EMPTY_FOLD, foldedHash, foldInto, mix } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { LEX } from './lexicon.ts'

/** Ends of names of streets and of institutions that are written as one word with a name. */
const STREET_ENDS =
  'straat laan weg plein kade pad gracht singel dijk steeg dreef plantsoen hof park passage brug tunnel baan wal haven markt erf polder zijde wijk buurt hoven oord road street'
const INSTITUTION_ENDS =
  'school college lyceum zorg huis centrum kerk bedrijf groep bureau kliniek praktijk stichting bouw fonds bank zaal toren hoeve molen beheer advies wonen wet prijs raad dienst afdeling team bad hal club museum theater'

const ENDS = new Map<string, number>()
for (const end of STREET_ENDS.split(' ')) ENDS.set(end, LEX.street)
for (const end of INSTITUTION_ENDS.split(' ')) ENDS.set(end, LEX.institution)
const SHORTEST_END = Math.min(...Array.from(ENDS.keys(), (end) => end.length))
const LONGEST_END = Math.max(...Array.from(ENDS.keys(), (end) => end.length))

/** Bits for a word that ends like a street or an institution. */
export function endBits(text: string, start: number, end: number): number {
  let bits = 0
  for (let length = SHORTEST_END; length <= Math.min(LONGEST_END, end - start); length++)
    bits |= ENDS.get(text.slice(end - length, end)) ?? 0
  return bits
}

/** Whether an unlisted word is two listed Dutch words together, as in "toiletpas"; a linking s may stand between. */
export function isCompound(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (end - start < 7 || end - start > 32) return false
  let running = foldInto(EMPTY_FOLD, text, start, start + 3)
  let wordBefore = false
  for (let cut = start + 4; cut <= end - 3; cut++) {
    running = foldInto(running, text, cut - 1, cut)
    const isWord = (lexicon.lookup(mix(running)) & WORDS) !== 0
    const linked = wordBefore && (text.charCodeAt(cut - 1) | 32) === 115
    wordBefore = isWord
    if ((isWord || linked) && lexicon.lookup(foldedHash(text, cut, end)) & WORDS) return true
  }
  return false
}

const WORDS = LEX.word | LEX.inflected

/** A double name is a name when its parts are: forename bits that both have, surname bits that either has. */
export function compoundBits(text: string, start: number, end: number, lexicon: Lexicon): number {
  const cut = text.indexOf('-', start)
  const last = text.lastIndexOf('-', end - 1)
  if (cut < start || last < cut) return 0
  const before = lexicon.lookup(foldedHash(text, start, cut))
  const after = lexicon.lookup(foldedHash(text, last + 1, end))
  return (
    (before & after & (LEX.forename | LEX.word | LEX.nobody)) |
    ((before | after) & (LEX.surname | LEX.title | LEX.kin | LEX.place | LEX.institution)) |
    (after & LEX.street)
  )
}
