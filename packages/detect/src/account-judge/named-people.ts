import type { Finding, Span } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'

/** How the letters of an account are made of somebody's name. */
export interface MadeOf {
  /** `is` initials and surname, `si` surname and initials, `fs` forename and surname, `f` a forename, `s` a surname. */
  readonly way: 'is' | 'si' | 'fs' | 'f' | 's'
  /** Letters of the name that are found again, and letters that are not. */
  readonly used: number
  readonly left: number
  /** Whether the surname is there in full. */
  readonly whole: boolean
  readonly name: Span
}

/** The parts of one person's name in small letters without diacritics, forenames first. */
interface NameParts extends Span {
  readonly parts: readonly string[]
  /** A forename or surname alone: what is written just so is the name, and no account made of it. */
  readonly isOneWord: boolean
}

/** A part of a name that an account may begin with, or hold behind an initial. */
interface Entry {
  readonly name: NameParts
  readonly at: number
}

/** Letters by which parts of names are found. */
const KEY = 3
/** People with a part that begins alike; of more than these nobody is told apart. */
const MOST_ALIKE = 12
const MOST_PEOPLE = 3000
/** What was taken for a name and may be an account: "r.hazebroek". */
const ACCOUNT_LIKE = /^[\p{Ll}\d]{1,2}[._]\p{Ll}+$|[_\d\\@]/u

/** The people that a text names, to ask of which of them the letters of an account are made. */
export class NamedPeople {
  readonly #entries = new Map<string, Entry[]>()
  readonly #known = new Map<string, MadeOf | null>()

  readonly #findings: readonly Finding[]
  #isRead = false

  constructor(findings: readonly Finding[]) {
    this.#findings = findings
  }

  #read(): void {
    this.#isRead = true
    let count = 0
    const seen = new Map<string, number>()
    for (const { label, text, start, end } of this.#findings) {
      if (label !== 'PERSON' || ACCOUNT_LIKE.test(text)) continue
      const times = seen.get(text) ?? 0
      seen.set(text, times + 1)
      if (times > 0 || count++ > MOST_PEOPLE) continue
      const parts = partsOf(text)
      const name: NameParts = { parts, isOneWord: !text.includes(' '), start, end }
      for (let at = 0; at < parts.length; at++) {
        // "J. ten Hoopen": an account may hold all from here on, or from behind the infixes on
        const key = parts.slice(at).join('').slice(0, KEY)
        if (key.length < KEY) continue
        const entries = this.#entries.get(key)
        if (entries === undefined) this.#entries.set(key, [{ name, at }])
        else if (entries.length < MOST_ALIKE) entries.push({ name, at })
      }
    }
  }

  /** Of whose name a run of the text is made, the best explanation; null when of nobody's. */
  made(text: string, { start, end }: Span): MadeOf | null {
    if (!this.#isRead) this.#read()
    if (this.#entries.size === 0) return null
    const written = fold(text.slice(start, end))
    const known = this.#known.get(written)
    if (known !== undefined) return known
    const letters = written.replace(/[^a-z]/g, '')
    let best: MadeOf | null = null
    for (let from = 0; from <= Math.min(6, letters.length - KEY); from++) {
      for (const { name, at } of this.#entries.get(letters.slice(from, from + KEY)) ?? []) {
        const found = explain(letters, from, name, at)
        if (found?.left === 0 && name.isOneWord && !/\d|_/.test(written)) continue
        if (found !== null && (best === null || found.used - 1.5 * found.left > best.used - 1.5 * best.left))
          best = found
      }
    }
    this.#known.set(written, best)
    return best
  }
}

function partsOf(name: string): string[] {
  const [first = '', second] = fold(name).split(',')
  const words = (part: string): string[] => part.split(/[^a-z]+/).filter((word) => word !== '')
  return second === undefined ? words(first) : [...words(second), ...words(first)]
}

/** Explains letters by a part of a name that begins at `from` in them. */
function explain(letters: string, from: number, { parts, start, end }: NameParts, at: number): MadeOf | null {
  const surname = parts.slice(at).join('')
  let shared = 0
  while (shared < surname.length && letters[from + shared] === surname[shared]) shared++
  if (shared < KEY) return null
  const before = letters.slice(0, from)
  const behind = letters.slice(from + shared)
  const initials = parts
    .slice(0, at)
    .map((part) => part.charAt(0))
    .join('')
  const name = { start, end }
  const whole = shared === surname.length
  const made = (way: MadeOf['way'], more: number): MadeOf => ({
    way,
    used: shared + more,
    left: letters.length - shared - more,
    whole,
    name,
  })
  const isForename = at === 0 && shared === (parts[0] ?? '').length
  if (from === 0) {
    if (isForename && parts.length > 1) {
      // "ahmedb" of Ahmed Bouali
      const rest = parts.slice(1).join('')
      if (behind !== '' && (rest.startsWith(behind) || (parts.at(-1) ?? '').startsWith(behind)))
        return made('fs', behind.length)
    }
    if (at === 0 && whole && parts.length > 1) return made('fs', 0)
    if (behind !== '' && initials !== '' && initials.startsWith(behind.charAt(0)))
      return made('si', behind.length <= initials.length && initials.startsWith(behind) ? behind.length : 1)
    return made(at === 0 ? 'f' : 's', 0)
  }
  // "jvdmolen" of Joris van der Molen: the initials, or the first of them, then first letters of infixes
  const used =
    initials.startsWith(before) || (before.charAt(0) === initials.charAt(0) && initials.endsWith(before.slice(1)))
      ? before.length
      : 0
  if (used > 0) return made('is', used)
  const first = parts.slice(0, at).join('')
  if (first.startsWith(before) && from > 1) return made('fs', before.length)
  return initials !== '' && before.endsWith(initials.charAt(0)) && from > 2 ? made('is', 1) : made('s', 0)
}
