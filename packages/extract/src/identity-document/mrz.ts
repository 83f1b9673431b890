import { mrzCheckDigit } from './check-digit.ts'

/** The machine-readable zone of a travel document, as lines of text for detection. */
export interface Mrz {
  readonly lines: readonly string[]
  /** How many of its check digits are right, as a probability that it is one. */
  readonly score: number
}

interface Fields {
  readonly surname: string
  readonly given: string
  readonly number: string
  readonly nationality: string
  readonly birth: string
  readonly optional: string
  readonly checks: readonly (readonly [field: string, digit: string])[]
}

/** Letters that recognition mistakes for digits. */
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}

/** Finds a zone of ICAO Doc 9303 (TD1, TD2, TD3) or of a driving licence (ISO 18013) in text; null when there is none. */
export function readMrz(text: string): Mrz | null {
  const lines = text
    .split('\n')
    .map((line) => line.toUpperCase().replace(/[«‹]/g, '<').replace(/\s+/g, ''))
    .filter((line) => /^[A-Z0-9<]{26,46}$/.test(line) && (line.includes('<') || /^[A-Z0-9]{30}$/.test(line)))
  for (let at = 0; at < lines.length; at++) {
    const fields = td3(lines, at) ?? td1(lines, at) ?? td2(lines, at)
    if (fields !== null) {
      const right = fields.checks.filter(([field, digit]) => String(mrzCheckDigit(field)) === digit).length
      if (right > 0) return { lines: shown(fields), score: 0.6 + (0.39 * right) / fields.checks.length }
    }
    const licence = drivingLicence(lines[at] ?? '')
    if (licence !== null) return licence
  }
  return null
}

function fitted(line: string | undefined, length: number): string | null {
  if (line === undefined || Math.abs(line.length - length) > 3) return null
  return line.padEnd(length, '<').slice(0, length)
}

function digits(field: string): string {
  return field.replace(/[OQDILZSGB]/g, (letter) => DIGITS[letter] ?? letter)
}

function td3(lines: readonly string[], at: number): Fields | null {
  const first = fitted(lines[at], 44)
  const second = fitted(lines[at + 1], 44)
  if (first === null || second === null || !/^P[A-Z<]/.test(first)) return null
  return passportLike(first, second, 28, 42)
}

function td2(lines: readonly string[], at: number): Fields | null {
  const first = fitted(lines[at], 36)
  const second = fitted(lines[at + 1], 36)
  if (first === null || second === null || !/^[ACIV][A-Z<]/.test(first)) return null
  return passportLike(first, second, 28, 35)
}

function passportLike(first: string, second: string, optionalFrom: number, optionalTo: number): Fields {
  const [surname = '', given = ''] = first.slice(5).split('<<', 2)
  const number = second.slice(0, 9)
  const birth = digits(second.slice(13, 19))
  const expiry = digits(second.slice(21, 27))
  return {
    surname,
    given,
    number,
    nationality: second.slice(10, 13),
    birth,
    optional: second.slice(optionalFrom, optionalTo),
    checks: [
      [number, digits(second.slice(9, 10))],
      [birth, digits(second.slice(19, 20))],
      [expiry, digits(second.slice(27, 28))],
    ],
  }
}

function td1(lines: readonly string[], at: number): Fields | null {
  const first = fitted(lines[at], 30)
  const second = fitted(lines[at + 1], 30)
  const third = fitted(lines[at + 2], 30)
  if (first === null || second === null || third === null || !/^[ACIV][A-Z0-9<]/.test(first)) return null
  const [surname = '', given = ''] = third.split('<<', 2)
  const birth = digits(second.slice(0, 6))
  return {
    surname,
    given,
    number: first.slice(5, 14),
    nationality: second.slice(15, 18),
    birth,
    optional: first.slice(15, 30),
    checks: [
      [first.slice(5, 14), digits(first.slice(14, 15))],
      [birth, digits(second.slice(6, 7))],
      [digits(second.slice(8, 14)), digits(second.slice(14, 15))],
    ],
  }
}

/** `D1NLD` and the number of a Dutch driving licence, with a check digit over the line at its end. */
function drivingLicence(line: string): Mrz | null {
  const match = /^D[1<]NLD[0-9A-Z]?(\d{10})/.exec(line)
  if (match === null || line.length !== 30) return null
  const right = String(mrzCheckDigit(line.slice(0, 29))) === line.slice(29)
  return { lines: [`Rijbewijsnummer: ${match[1]}`], score: right ? 0.99 : 0.7 }
}

function words(field: string): string {
  return field.replace(/</g, ' ').replace(/\s+/g, ' ').trim()
}

function shown({ surname, given, number, nationality, birth, optional }: Fields): string[] {
  const lines = [
    `Achternaam: ${titled(words(surname))}`,
    `Voornamen: ${titled(words(given))}`,
    `Documentnummer: ${words(number)}`,
  ]
  if (/^\d{6}$/.test(birth))
    lines.push(
      `Geboortedatum: ${birth.slice(4)}-${birth.slice(2, 4)}-${centuryOf(birth.slice(0, 2))}${birth.slice(0, 2)}`,
    )
  lines.push(`Nationaliteit: ${words(nationality)}`)
  // Dutch documents until 2021 carry the BSN as personal number.
  const personal = /^\d{9}/.exec(digits(optional))?.[0]
  if (personal !== undefined && nationality === 'NLD') lines.push(`BSN: ${personal}`)
  return lines.filter((line) => !line.endsWith(': '))
}

/** A year of birth of two digits cannot lie in the future. */
function centuryOf(year: string): string {
  return Number(year) > new Date().getFullYear() % 100 ? '19' : '20'
}

/** Capitals as in running text, so that names are seen as names. */
function titled(name: string): string {
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
}
