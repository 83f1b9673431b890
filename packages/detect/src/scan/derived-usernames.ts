import type { Finding } from '@sluiswacht/model'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import { isDigitAt, isLetterAt, isWordAt } from '../text/characters.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { accountFinding } from './account-finding.ts'

/** Names looked for; a list of hundreds of people is no place where account names hide. */
const MOST_NAMES = 60
const MOST_HITS = 200
/** The initial and the infixes in front of the surname: "jvdmolen", "avanbeek". */
const WITH_INFIX = /^[a-z]{1,2}[._]?(?:vd|vdr|vden|van|vande|vander|de|den|der|ten|ter|t|el|al)[._]?$/
const FROM_NAME = ['made of a name']
/** Letters of the surname that an account name holds at least; with an initial and digits around it, {@link LEAST} do. */
const SHORTEST = 5
const LEAST = 4
/** An account that was taken for a name: "r.hazebroek". */
const ACCOUNT_LIKE = /^[a-z]{1,2}[._][a-z]+$/

/**
 * Finds account names that are made of a person's name: `fyilmaz3`, `vroegopb`, `mdekker_sd`. A lower-case word of letters
 * and digits that holds the surname, or its beginning, with the initial of the first name or digits beside it.
 */
export function findDerivedUsernames(
  document: AnalysedText,
  names: readonly Finding[],
  taken: readonly Finding[],
): Finding[] {
  const { lower } = document
  const surnames = new Map<string, Set<string>>()
  const forenames = new Set<string>()
  for (const { label, text } of names) {
    if (label !== 'PERSON' || ACCOUNT_LIKE.test(text)) continue
    const parts = plain(text)
      .split(/[^a-z]+/)
      .filter((part) => part !== '')
    const long = parts.filter((part) => part.length > 3)
    // "Yılmaz, Fatma" has the surname in front.
    const surname = text.includes(',') ? long[0] : long.at(-1)
    if (surname === undefined) continue
    if (parts.length === 1) forenames.add(surname)
    const initials = surnames.get(surname) ?? new Set<string>()
    for (const part of parts) if (part !== surname) initials.add(part.charAt(0))
    surnames.set(surname, initials)
    if (!text.includes(',') && parts[0] !== surname && (parts[0] ?? '').length > 3) forenames.add(parts[0] ?? '')
    if (surnames.size > MOST_NAMES) return []
  }
  const found = new Map<number, Finding>()
  for (const [surname, initials] of surnames) {
    const core = surname.slice(0, LEAST)
    for (let at = lower.indexOf(core); at >= 0 && found.size < MOST_HITS; at = lower.indexOf(core, at + 1)) {
      const finding = usernameAround(document, lower, at, surname, initials)
      if (finding !== null) found.set(finding.start, finding)
    }
  }
  if (forenames.size > MOST_NAMES) forenames.clear()
  for (const forename of forenames) {
    for (
      let at = lower.indexOf(`${forename}_`);
      at >= 0 && found.size < MOST_HITS;
      at = lower.indexOf(`${forename}_`, at + 1)
    ) {
      const finding = forenameAt(document, at, forename)
      if (finding !== null) found.set(finding.start, finding)
    }
  }
  // each name is sought through the whole text once
  const people = new Map(names.filter(({ label }) => label === 'PERSON').map((name) => [plain(name.text), name]))
  if (people.size <= MOST_HITS)
    for (const name of people.values()) {
      const called = handleOf(document, lower, name)
      if (called !== null && found.size < MOST_HITS) found.set(called.start, called)
    }
  for (const name of names) {
    const finding = name.label === 'PERSON' ? accountBehind(document, name) : null
    if (finding !== null && found.size < MOST_HITS) found.set(finding.start, finding)
  }
  return [...found.values()].filter(({ start, end }) =>
    taken.every((other) => other.label === 'PERSON' || end <= other.start || start >= other.end),
  )
}

const BEHIND = /^ \(([a-z][a-z._-]{2,14}\d{0,4}|[A-Z]{3,12}(?:-[A-Z]|\d{1,4})|[A-Z]{6,12})\)/
/** "M. Tijink (tijm03)": in brackets right behind a name, the beginning of the surname or of an initial and the surname. */
function accountBehind({ text }: AnalysedText, name: Finding): Finding | null {
  const written = BEHIND.exec(text.slice(name.end, name.end + 24))?.[1]
  if (written === undefined) return null
  const letters = written.replace(/[\d._-]/g, '').toLowerCase()
  const parts = plain(name.text)
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
  const made = parts.some((_, at) => {
    const surname = parts.slice(at).join('')
    const initials = parts.slice(0, at).map((part) => part.charAt(0))
    const shared = (from: number): number => {
      let length = 0
      while (from + length < letters.length && letters[from + length] === surname[length]) length++
      return length
    }
    const own = shared(0)
    if (own >= 4 && letters.length > own) return true
    if (own >= 3 && initials.includes(letters.charAt(own))) return true
    return initials.includes(letters.charAt(0)) && shared(1) >= 3
  })
  if (!made || (!/\d/.test(written) && isWord(written))) return null
  const start = name.end + 2
  return accountFinding(start, written, 0.85, FROM_NAME)
}

/** "@larsmooldijk" of Lars Mooldijk. */
function handleOf({ text }: AnalysedText, lower: string, name: Finding): Finding | null {
  const parts = plain(name.text)
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
  const joined = `@${parts.join('')}`
  if (parts.length < 2 || joined.length < 7) return null
  const start = lower.indexOf(joined)
  const end = start + joined.length
  if (start < 0 || isWordAt(text, start - 1) || isWordAt(text, end) || /[._-]/.test(text[end] ?? '')) return null
  return accountFinding(start, text.slice(start, end), 0.85, FROM_NAME)
}

/** "ahmed_b", of somebody called Ahmed. */
function forenameAt({ text }: AnalysedText, start: number, forename: string): Finding | null {
  const written = /^[a-z]+_[a-z0-9]{1,8}(?![\p{L}\p{N}_@/.-])/u.exec(
    text.slice(start, start + forename.length + 12),
  )?.[0]
  if (written === undefined || isWordAt(text, start - 1) || /[_@./-]/.test(text[start - 1] ?? '')) return null
  return accountFinding(start, written, 0.75, FROM_NAME)
}

function usernameAround(
  document: AnalysedText,
  lower: string,
  at: number,
  surname: string,
  initials: ReadonlySet<string>,
): Finding | null {
  const { text } = document
  let start = at
  while (start > 0 && at - start < 20 && isName(text, start - 1)) start--
  let end = at + 1
  while (end < text.length && end - at < 30 && isName(text, end)) end++
  while (end > start && !isWordAt(text, end - 1)) end--
  while (start < end && !isWordAt(text, start)) start++
  const written = text.slice(start, end)
  if (
    written !== lower.slice(start, end) ||
    !/^[a-z0-9][a-z0-9._]*$/.test(written) ||
    text[end] === '@' ||
    text[start - 1] === '@' ||
    /[-/]/.test(text[end] ?? '') ||
    /[-/]/.test(text[start - 1] ?? '')
  )
    return null
  const position = written.indexOf(surname.slice(0, LEAST))
  if (position < 0) return null
  let matched = LEAST
  while (matched < surname.length && written[position + matched] === surname[matched]) matched++
  const before = written.slice(0, position)
  const after = written.slice(position + Math.min(matched, surname.length))
  const rest = `${before}${after}`
  // The surname itself, or a compound with it, is no account name; an initial or digits beside it make it one.
  const initial =
    (/^[a-z]{1,2}[._]?$/.test(before) || WITH_INFIX.test(before)) && initials.has(before.charAt(0))
      ? true
      : /^[._]?[a-z]{1,2}\d*$/.test(after) && initials.has(after.replace(/[._]/, '').charAt(0))
  const digits = /\d/.test(rest)
  if (rest === '' || rest.length > 7 || !(initial || digits)) return null
  // five letters of a longer surname are few: "gwolte01" has both the initial and digits
  if (matched < Math.min(SHORTEST + 1, surname.length) && !(digits && initial)) return null
  if (matched < Math.min(SHORTEST, surname.length) && !(/^[a-z]$/.test(before) && /^\d{1,4}$/.test(after))) return null
  // "mdekker_sd" has the initial in front and a department behind.
  const department = /^[a-z]{1,2}[._]?$/.test(before) && /^[._][a-z]{1,4}$/.test(after)
  const whole = matched === surname.length && matched > SHORTEST - 1 && before !== '' && after === ''
  const isKnown = whole ? isDutchWord(written) : isWord(written)
  if (!digits && !department && ((rest.replace(/[._]/g, '').length > 2 && !WITH_INFIX.test(before)) || isKnown))
    return null
  // "r.hazebroek" beside R. Hazebroek is taken for a name otherwise
  return accountFinding(start, written, ACCOUNT_LIKE.test(written) ? 1 : digits && initial ? 0.9 : 0.75, FROM_NAME)
}

function isDutchWord(written: string): boolean {
  return (shippedLexicon().word(written) & (LEX.word | LEX.inflected)) !== 0
}

/** "ouders" is no account of somebody called Ouder. */
function isWord(written: string): boolean {
  return (shippedLexicon().word(written) & (LEX.word | LEX.inflected | LEX.common)) !== 0
}

function isName(text: string, at: number): boolean {
  return isLetterAt(text, at) || isDigitAt(text, at) || text[at] === '.' || text[at] === '_'
}

function plain(text: string): string {
  if (/^[\x20-\x7f]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase()
}
