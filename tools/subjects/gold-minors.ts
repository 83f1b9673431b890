// Who is a minor in an annotated document: told by the header where it can be, by the text where it must be.
import type { AnnotatedDocument, GoldSubject } from '../corpus/annotated-document.ts'
import { isoDate } from './iso-date.ts'

const OF_AGE = 18
const GROWN_UP = new Set(['parent', 'professional', 'employee', 'applicant', 'public_figure'])
const YEAR = /\b20[012]\d\b/g
const LAST_YEAR = 2026
const FULL_DATE =
  /\b(?:20[012]\d-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]20[012]\d|\d{1,2} (?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]* 20[012]\d)\b/gi
const STATED =
  /^[^\n[\]]{0,18}?\b(\d{1,2})[ -]?(?:jaar\b(?! (?:ervaring|in dienst|werk))|jr\b|jarig|j\.|years? old|y\.?o\b)/
const IN_BRACKETS = /^ ?\((\d{1,2})(?: ?j)?[,)]/
const OF_YEARS_BEFORE = /\b(\d{1,2})-jarige? (?:\S+ ){0,2}$/
const TITLE = /\b(?:mevrouw|mevr\.?|mw\.?|de heer|dhr\.?|meneer)\s+$/i

/** What a reader sees and no rule here does: `document name`. */
const YOUNG = new Set([
  'a021 Robin Scholte Lubbers',
  'a025 Teun',
  'e026 Fieke',
  'e065 Robin Haverkort',
  'f028 Lina',
  'h003 Storm',
  'f090 Levi',
  'h082 Hatice',
  'h089 Astrid',
  'h097 Marius',
  'i011 Shanaya',
  'i027 Sterre',
  'i033 Marouan Ziani',
  'm051 Destiny',
  'm072 Noah',
  'm121 Caspian',
])
const OLD = new Set([
  'a018 Melissa',
  'a132 vasil',
  'b096 Hilde Kooijmans',
  'dd114 Sandra Nowicka',
  'e023 Gwendolyn',
  'e075 Janet Elzinga Morrison',
  'f057 Fleur',
  'f069 Joëlle',
  'g018 Dion Eppink',
  'g024 Yasmina Ben Haddou',
  'i065 Khadija Azzouzi',
])
const UNTOLD = new Set(['dd044 Livia Santoro', 'dd077 W. STUIVENBERG', 'e034 djenairo', 'h017 mees', 'i025 Maikel'])

/**
 * Whether a subject of an annotated document was under 18 when it was written; undefined when neither header nor text
 * tells: a brother or a friend without an age, somebody who turned 18 in the year of writing.
 */
export function goldMinor(document: AnnotatedDocument, subject: GoldSubject): boolean | undefined {
  const name = `${document.id} ${subject.name}`
  if (UNTOLD.has(name)) return undefined
  if (YOUNG.has(name) || OLD.has(name)) return YOUNG.has(name)
  if (subject.dob !== '') return byBirth(document, subject.dob)
  const age = statedAge(document, subject)
  if (age !== undefined) return GROWN_UP.has(subject.role) && age < OF_AGE ? undefined : age < OF_AGE
  if (GROWN_UP.has(subject.role)) return false
  const titled = ownSpans(document, subject).some(({ start }) =>
    TITLE.test(document.text.slice(Math.max(0, start - 12), start)),
  )
  if (subject.role === 'child') return titled ? undefined : true
  if (titled || subject.role === 'relative') return false
  if (subject.role === 'client') return document.docTypes[0] === 'jeugdwet' ? undefined : false
  // somebody called by the first name alone may be a friend of a child
  return subject.role === 'other' && / /.test(subject.name) ? false : undefined
}

function ownSpans({ spans }: AnnotatedDocument, { key }: GoldSubject): AnnotatedDocument['spans'] {
  return spans.filter((span) => span.key === key && span.label === 'PERSON')
}

function byBirth(document: AnnotatedDocument, dob: string): boolean | undefined {
  const text = withoutBirths(document)
  const dates = [...text.matchAll(FULL_DATE)].flatMap(([date]) => isoDate(date) ?? []).filter(isPast)
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year)).filter((year) => year <= LAST_YEAR)
  const written = dates.toSorted().at(-1)
  const year = Math.max(...years, 0) || LAST_YEAR
  const age = year - Number(dob.slice(0, 4))
  if (age !== OF_AGE) return age < OF_AGE
  if (written === undefined || Number(written.slice(0, 4)) !== year) return undefined
  return dob.slice(5) > written.slice(5)
}

function isPast(date: string): boolean {
  return Number(date.slice(0, 4)) <= LAST_YEAR
}

function withoutBirths({ text, spans }: AnnotatedDocument): string {
  let kept = ''
  let last = 0
  for (const { label, start, end } of spans) {
    if (label !== 'DOB') continue
    kept += text.slice(last, start)
    last = end
  }
  return kept + text.slice(last)
}

/** The age that stands beside a mention, before the next name. */
function statedAge(document: AnnotatedDocument, subject: GoldSubject): number | undefined {
  for (const { start, end } of ownSpans(document, subject)) {
    const next = document.spans.find((span) => span.start >= end)?.start ?? document.text.length
    const after = document.text.slice(end, Math.min(next, end + 40))
    const before = document.text.slice(Math.max(0, start - 40), start)
    const found = IN_BRACKETS.exec(after) ?? STATED.exec(after) ?? OF_YEARS_BEFORE.exec(before)
    if (found) return Number(found[1])
  }
  return undefined
}
