import type { AffectedPerson } from '@sluiswacht/model'

const BLANK = '█'
const SHORTEST = 3
/** A name of so many letters is also found inside a longer word (`planZwartkruis`). */
const LONG = 5
/** Words of names that are everyday words as well, and say nothing by themselves. */
const INFIXES = new Set('van von vom den der des het ten ter del della dos das bin ben bint ibn abu'.split(' '))

/** The words by which a person can be told in the name of a file: names, and numbers of at least six digits. */
export class NameWords {
  readonly #words: ReadonlySet<string>
  readonly #long: readonly string[]
  readonly #numbers: ReadonlySet<string>

  constructor({ name, aliases, identifiers }: AffectedPerson) {
    const words = [name, ...aliases, ...(identifiers.username ?? [])].flatMap((one) =>
      runsOf(one).map(({ folded }) => folded),
    )
    const mails = (identifiers.email ?? []).flatMap((mail) =>
      runsOf(mail.split('@')[0] ?? '').map(({ folded }) => folded),
    )
    this.#words = new Set(
      [...words, ...mails].filter((word) => word.length >= SHORTEST && /\p{L}/u.test(word) && !INFIXES.has(word)),
    )
    this.#long = [...this.#words].filter(({ length }) => length >= LONG)
    const numbers = [identifiers.bsn, identifiers.phone, identifiers.caseNumber, identifiers.idDoc, identifiers.vNumber]
    this.#numbers = new Set(
      numbers.flatMap((values) =>
        (values ?? []).map((value) => value.replace(/\D/g, '')).filter(({ length }) => length >= 6),
      ),
    )
  }

  /** How many of the words stand in a text, each counted once. */
  countIn(text: string): number {
    return new Set(this.#places(text).map(({ word }) => word)).size
  }

  /** The text (composed, NFC) with the words made `█`; the same text when none stands in it. */
  blank(text: string): string {
    const places = this.#places(text)
    if (places.length === 0) return text
    const letters = codePoints(text)
    for (const { start, end } of places) letters.fill(BLANK, start, end)
    return letters.join('')
  }

  /** Offsets are those of {@link codePoints}. */
  #places(text: string): { start: number; end: number; word: string }[] {
    const places: { start: number; end: number; word: string }[] = []
    for (const { folded, start, end } of runsOf(text)) {
      if (this.#words.has(folded)) places.push({ start, end, word: folded })
      else
        for (const word of this.#long)
          for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
            if (folded.length === end - start) places.push({ start: start + at, end: start + at + word.length, word })
    }
    for (const { start, end, digits } of numbersOf(text))
      if (this.#numbers.has(digits)) places.push({ start, end, word: digits })
    return places
  }
}

/** The letters and signs of a text, with their accents composed: some systems write file names taken apart. */
function codePoints(text: string): string[] {
  return Array.from(text.normalize('NFC'))
}

/** Runs of letters, folded letter by letter. */
function runsOf(text: string): { folded: string; start: number; end: number }[] {
  const runs: { folded: string; start: number; end: number }[] = []
  let open: { folded: string; start: number; end: number } | undefined
  for (const [at, letter] of codePoints(text).entries()) {
    if (!/\p{L}/u.test(letter)) {
      open = undefined
      continue
    }
    const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (open) {
      open.folded += folded
      open.end = at + 1
    } else {
      open = { folded, start: at, end: at + 1 }
      runs.push(open)
    }
  }
  return runs
}

/** Runs of digits with dots, spaces, dashes or underscores between them. */
function numbersOf(text: string): { digits: string; start: number; end: number }[] {
  const letters = codePoints(text)
  const runs: { digits: string; start: number; end: number }[] = []
  let open: { digits: string; start: number; end: number } | undefined
  for (const [at, letter] of letters.entries()) {
    if (/\d/.test(letter)) {
      if (open) {
        open.digits += letter
        open.end = at + 1
      } else {
        open = { digits: letter, start: at, end: at + 1 }
        runs.push(open)
      }
    } else if (!/[ ._-]/.test(letter)) open = undefined
  }
  return runs
}
