import type { Finding } from '@sluiswacht/model'
import { createJudge } from '../context/judge.ts'
import type { Recognizer } from '../recognizer.ts'
import { touchesNoWord } from '../recognizers/boundaries.ts'
import type { OwnNumber, OwnRules } from './own-rules.ts'

/** Makes a recogniser of each number of the organisation. */
export function ownRecognizers(rules: OwnRules): Recognizer[] {
  return rules.numbers.map(ownRecognizer)
}

function ownRecognizer(own: OwnNumber): Recognizer {
  const form = new RegExp(Array.from(own.form, characterForm).join(''), 'y')
  const context = { for: own.context.map((word) => word.toLowerCase()), against: [] }
  const judge = createJudge(context)
  return {
    id: `own/${own.name}`,
    label: own.label,
    title: { nl: own.name, en: own.name },
    anchor: 'compound',
    context,
    find(document, anchor) {
      form.lastIndex = anchor.start
      const hit = form.exec(document.text)
      if (hit === null) return null
      const span = { start: anchor.start, end: form.lastIndex }
      if (!touchesNoWord(document.text, span)) return null
      const named = context.for.length > 0 && judge(document, span).support >= 2
      return {
        ...span,
        label: own.label,
        value: hit[0],
        score: named || context.for.length === 0 ? 0.98 : 0.6,
        reasons: ['own form', ...(named ? ['context: own words'] : [])],
      }
    },
    sources: ['own rules of the organisation'],
    examples: { found: [], ignored: [] },
  }
}

function characterForm(character: string): string {
  if (character === '#') return '\\d'
  if (character === '@') return '[A-Za-z]'
  return character.replace(/[$()*+.?[\\\]^{|}/-]/, '\\$&')
}

/** Makes the test whether a finding is a value of the organisation itself, which is nobody's personal data. */
export function createAllowList(rules: OwnRules): (finding: Finding) => boolean {
  const plain = (value: string): string => value.toLowerCase().replace(/[\s.'-]+/g, '')
  const digits = (value: string): string => value.replace(/\D/g, '').replace(/^(?:0031|31|0)/, '')
  const set = (values: readonly string[], form: (value: string) => string): ReadonlySet<string> =>
    new Set(values.map(form))
  const names = set(rules.allow.officeHolders, plain)
  const addresses = set(rules.allow.addresses, plain)
  const ibans = set(rules.allow.ibans, plain)
  const emails = set(rules.allow.emails, (value) => value.toLowerCase())
  const phones = set(rules.allow.phones, digits)
  return ({ label, text, value }) => {
    if (label === 'PERSON') return names.has(plain(text))
    if (label === 'ADDRESS' || label === 'POSTCODE') return addresses.has(plain(text))
    if (label === 'IBAN') return ibans.has(plain(value))
    if (label === 'EMAIL') return emails.has(value)
    return label === 'PHONE' && phones.has(digits(value))
  }
}
