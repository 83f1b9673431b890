import type { Identifiers } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { type NameForm, readName } from '../names/name-form.ts'

/** One thing that is asked: a name, or an identifier of a kind that its form tells. */
export type QueryTerm =
  | { readonly kind: 'name'; readonly text: string; readonly form: NameForm }
  | { readonly kind: keyof Identifiers | 'number'; readonly value: string }

const MONTHS: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['maa', 3],
  ['mrt', 3],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]
const LONGEST = 400
const EMAIL = /[^\s,;<>"]{1,80}@[^\s,;<>"]{1,120}/g
const DATE =
  /\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[-./](\d{1,2})[-./](\d{2}|\d{4})\b|\b(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})\b/gi
const IBAN = /\b[A-Z]{2}\d{2}(?:[ .]?[A-Z0-9]{2,4}){3,8}\b/gi
const POSTCODE = /\b[1-9]\d{3} ?[A-Z]{2}\b/gi
const NUMBER = /\+?(?:\b[A-Z]{1,6}[-/.]?)?\d[\dA-Z]*(?:[ ./-]{1,3}[A-Z]{0,4}\d[\dA-Z]*|-[A-Z]{1,3}\b)*/gi
const FILLER = /\b(?:geboren|geb|born|op|bsn|burgerservicenummer|tel|telefoon|e-?mail|iban|postcode|adres)\b[.:]?/gi

/** Takes a question apart: "Sem van den Berg, geboren 2 maart 2014", "1234.56.782", "s.berg@voorbeeld.example". */
export function readQuery(words: string): QueryTerm[] {
  const terms: QueryTerm[] = []
  let rest = words.slice(0, LONGEST)
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => QueryTerm | undefined): void => {
    rest = rest.replace(pattern, (...found) => {
      const groups = found as unknown as RegExpMatchArray
      const term = read(groups)
      if (term === undefined) return String(found[0])
      terms.push(term)
      return ' , '
    })
  }
  take(EMAIL, ([email]) => ({ kind: 'email', value: fold(email) }))
  take(DATE, (found) => {
    const value = isoOf(found)
    return value === undefined ? undefined : { kind: 'dob', value }
  })
  take(IBAN, ([iban]) =>
    iban.replace(/[ .]/g, '').length >= 15 ? { kind: 'iban', value: bareValue(iban) } : undefined,
  )
  const street = /^[^\d@]*\p{Ll}\s+\d{1,5}(?:\s?-?\s?[a-z\d]{1,4})?\s*(?:,|$)/iu.test(rest) && /\d/.test(rest)
  if (street) return [...terms, { kind: 'address', value: bareValue(rest) }]
  take(POSTCODE, ([postcode]) => ({ kind: 'postcode', value: bareValue(postcode) }))
  take(NUMBER, ([number]) => numberTerm(number))
  const name = rest
    .replace(FILLER, ' ')
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+/g, ' ')
  if (/\p{L}/u.test(name)) terms.push({ kind: 'name', text: fold(name), form: readName(titleCase(name)) })
  return terms
}

function numberTerm(text: string): QueryTerm | undefined {
  const value = bareValue(text)
  if (value.length < 4) return undefined
  const digits = value.replace(/\D/g, '')
  if (/^(?:\+?31|0031|0)[1-9]\d{8}$/.test(text.replace(/[\s().-]/g, '')))
    return { kind: 'phone', value: phoneKey(text) }
  if (digits.length === value.length && (digits.length === 9 || digits.length === 8))
    return { kind: 'bsn', value: digits.padStart(9, '0') }
  return { kind: 'number', value }
}

/** "sem van den berg" is read as a name all the same. */
function titleCase(name: string): string {
  return /\p{Lu}/u.test(name)
    ? name
    : name.replace(
        /(^|[\s-])(\p{Ll})(?=\p{L}{2,}|\.)/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
}

function isoOf(found: RegExpMatchArray): string | undefined {
  const [, year, month, day, d, m, y, dayOf, monthName, yearOf] = found
  const named = monthName === undefined ? undefined : MONTHS.find(([start]) => fold(monthName).startsWith(start))?.[1]
  if (monthName !== undefined && named === undefined) return undefined
  const [yy, mm, dd] = [year ?? yearOf ?? y, Number(month ?? m ?? named), Number(day ?? dayOf ?? d)]
  if (yy === undefined || !(mm >= 1 && mm <= 12) || !(dd >= 1 && dd <= 31)) return undefined
  const full = yy.length === 4 ? yy : Number(yy) > 30 ? `19${yy}` : `20${yy}`
  return `${full}-${String(mm).padStart(2, '0')}-${String(dd).padStart(2, '0')}`
}

/** One spelling for identifiers: folded, without blanks and separators. */
export function bareValue(value: string): string {
  return fold(value).replace(/[\s.,\-/()_]/g, '')
}

/** The last nine digits of a telephone number: the same with 0, +31 and 0031 before it. */
export function phoneKey(value: string): string {
  return value.replace(/\D/g, '').slice(-9)
}
