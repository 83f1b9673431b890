import type { Finding, Span } from '@sluiswacht/model'
import { firstFrom, overlapping } from '../judge/ordered-spans.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import type { AccountForm } from './account-form.ts'
import { readAccountForm } from './account-form.ts'
import { accountSpans } from './account-spans.ts'
import { isShared } from './cue-words.ts'
import { NamedPeople } from './named-people.ts'
import type { MadeOf } from './named-people.ts'

/** What is known of a text as a whole, the same for all that may be names of accounts in it. */
export interface AccountScene {
  readonly document: AnalysedText
  readonly hasPeople: boolean
  form(span: Span): AccountForm
  madeOf(span: Span): MadeOf | null
  /** How far off the name is that a run is made of. */
  distance(span: Span, made: MadeOf): 'beside' | 'line' | 'near' | 'far'
  /** What a stretch was found to be: part of a name, the whole of one, nothing. */
  asName(span: Span): string
  nameBefore(span: Span): string
  nameBehind(span: Span): string
  formCount(broad: string): number
  valueCount(written: string): number
}

/** The stretches of a text that are judged, in order, and what is known of them. */
export interface AccountQuestion {
  readonly scene: AccountScene
  readonly spans: readonly Span[]
}

/** A number of a case that is less sure may be an account. */
const CERTAIN = 0.8
/** Letters of a name that make an account somebody's own though it begins as shared ones do, and those besides. */
const MADE = 4
const MOST_LEFT = 5
/** A word, or a double name in capitals. */
const PLAIN = /^(?:[A-Za-z]+|[A-Z]+(?:-[A-Z]{2,})+)$/

/**
 * Gathers the stretches that may be the name of an account: what no identifier was found in.
 *
 * @param findings the identifiers and names that were found, in order and apart
 */
export function askAccounts(document: AnalysedText, findings: readonly Finding[]): AccountQuestion {
  const { text } = document
  const people = new NamedPeople(findings)
  const names: Finding[] = []
  const others: Finding[] = []
  for (const finding of findings) (finding.label === 'PERSON' ? names : others).push(finding)
  const spans = accountSpans(document, people).filter((span) => {
    const other = overlapping(others, span)
    if (other !== undefined && !(other.label === 'CASE_NUMBER' && other.score < CERTAIN)) return false
    const written = text.slice(span.start, span.end)
    // the word itself is somebody's name, and no account made of it
    if (PLAIN.test(written) && overlapping(names, span) !== undefined) return false
    if (!isShared(written)) return true
    const made = people.made(text, span)
    return made !== null && made.used >= MADE && made.left <= MOST_LEFT
  })
  const forms = new Map<number, AccountForm>()
  const formCounts = new Map<string, number>()
  const valueCounts = new Map<string, number>()
  for (const { start, end } of spans) {
    const form = readAccountForm(text.slice(start, end))
    forms.set(start, form)
    formCounts.set(form.broad, (formCounts.get(form.broad) ?? 0) + 1)
    valueCounts.set(form.written, (valueCounts.get(form.written) ?? 0) + 1)
  }
  const linkTo = (name: Finding | undefined, gap: string): string =>
    name === undefined || gap.length > 4 || /[\p{L}\p{N}\n]/u.test(gap) ? '' : `name${gap}`
  const scene: AccountScene = {
    document,
    hasPeople: names.length > 0,
    form: ({ start, end }) => forms.get(start) ?? readAccountForm(text.slice(start, end)),
    madeOf: (span) => people.made(text, span),
    distance(span, { name }) {
      const near = names[firstFrom(names, span.start) - 1]
      const next = names[firstFrom(names, span.end)]
      const madeOfThis = (one: Finding | undefined): boolean =>
        one !== undefined && one.text === text.slice(name.start, name.end)
      if (madeOfThis(near) && near !== undefined && span.start - near.end < 5) return 'beside'
      if (madeOfThis(next) && next !== undefined && next.start - span.end < 5) return 'beside'
      const gap = Math.max(span.start - name.end, name.start - span.end)
      return gap < 60 ? 'line' : gap < 400 ? 'near' : 'far'
    },
    asName(span) {
      const name = overlapping(names, span)
      if (name === undefined) return ''
      if (name.start === span.start && name.end === span.end) return 'whole'
      return name.end - name.start > span.end - span.start ? 'part' : 'holds'
    },
    nameBefore(span) {
      const name = names[firstFrom(names, span.start) - 1]
      return linkTo(name, text.slice(name?.end ?? 0, span.start).slice(-5))
    },
    nameBehind(span) {
      const name = names[firstFrom(names, span.end)]
      return linkTo(name, text.slice(span.end, Math.min(name?.start ?? 0, span.end + 5)))
    },
    formCount: (broad) => formCounts.get(broad) ?? 0,
    valueCount: (written) => valueCounts.get(written) ?? 0,
  }
  return { scene, spans }
}
