import type { Span } from '@sluiswacht/model'
import type { LinearOutput } from '../document/linear-model.ts'
import type { FeatureName } from '../judge/feature-bag.ts'
import { feature, FeatureBag } from '../judge/feature-bag.ts'
import { gapOf, squeezed } from '../judge/gaps.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import type { CaseScene } from './case-scene.ts'
import type { NumberForm } from './form-features.ts'
import { formFeatures, readForm } from './form-features.ts'
import { numberWord, wordNames } from './label-words.ts'
import type { WordNames } from './label-words.ts'

/** Below this nothing that stands around a number makes it one of a case; those of the corpus are all above. */
const HOPELESS = -7

/**
 * The features of a stretch that may be the number of a case.
 *
 * @param model when given, what stands around the stretch is left out of a form that this model holds to be hopeless
 */
export function caseFeatures(scene: CaseScene, span: Span, model?: LinearOutput): FeatureBag {
  const bag = new FeatureBag()
  const form = readForm(scene.document.text.slice(span.start, span.end))
  formFeatures(bag, form)
  ruleFeatures(bag, scene, span)
  if (model !== undefined && bag.score(model) < HOPELESS) return bag
  fieldFeatures(bag, scene.document, span, form)
  beforeFeatures(bag, scene.document, span, form)
  behindFeatures(bag, scene.document, span)
  placeFeatures(bag, scene, span, form)
  return bag
}

interface FieldNames {
  readonly whole: FeatureName
  readonly each: WordNames
  readonly last: WordNames
  readonly form: FeatureName
}

function fieldNames(source: string): FieldNames {
  return {
    whole: feature(`${source} label`),
    each: wordNames(`${source} in label`),
    last: wordNames(`${source} last`),
    form: feature(`${source} label, form`),
  }
}

const FIELDS: Readonly<Record<'line' | 'far' | 'table', FieldNames>> = {
  line: fieldNames('line'),
  far: fieldNames('far'),
  table: fieldNames('table'),
}
const NO_FIELD = feature('no field')
/** Furthest that a label on the line governs what stands behind it. */
const NEAR = 16

function fieldFeatures(bag: FeatureBag, document: AnalysedText, span: Span, form: NumberForm): void {
  bag.about('label')
  const fields = document.fieldsAt(span.start)
  if (fields.length === 0) bag.count(NO_FIELD, 1)
  for (const { label, source, end } of fields) {
    const names = FIELDS[source !== 'line' ? 'table' : span.start - end < NEAR ? 'line' : 'far']
    const words = label.match(/\p{L}+/gu) ?? []
    bag.add(names.whole, words.join(' ').slice(-24))
    for (const word of words.slice(-4)) addWord(bag, names.each, word)
    addWord(bag, names.last, words.at(-1) ?? '')
    bag.add(names.form, `${numberWord(label)} ${form.broad}`)
  }
}

/** A word, its beginning and its end, and of what it is the number. */
function addWord(bag: FeatureBag, names: WordNames, word: string): void {
  bag.add(names.word, word)
  if (word.length > 5) bag.add(names.begin, word.slice(0, 5))
  if (word.length > 3) {
    bag.add(names.begins, word.slice(0, 3))
    bag.add(names.end, word.slice(-3))
  }
  const number = numberWord(word)
  bag.add(names.number, number)
  if (number !== '' && word.length > number.length)
    bag.add(names.of, word.slice(0, Math.min(5, word.length - number.length)))
}

const FIRST = wordNames('before')
const SECOND = wordNames('second before')
const THIRD = feature('third before')
const TWO = feature('two before')
const ANY = feature('any before')
const GAP = feature('gap')
const FIRST_GAP = feature('before, gap')
const FIRST_FORM = feature('before, form')
const CAPITAL = feature('capital before')
const NAME_BEFORE = feature('name before')
const DIGIT_BEFORE = feature('digit before')
const LETTERS_LEFT = feature('letters left out')
const REACH = 60
/** "Bakker, T.", "Fatma Yilmaz", "J.P. de Vries". */
const NAME =
  /\p{Lu}\p{Ll}+, (?:\p{Lu}\.|\p{Lu}\p{Ll}+)|\p{Lu}\p{Ll}{2,} (?:(?:van|de|der|den|ten|ter|el|al) ){0,2}\p{Lu}\p{Ll}{2,}|(?:\p{Lu}\.){1,4} ?(?:(?:van|de|der|den|ten|ter) ){0,2}\p{Lu}\p{Ll}{2,}/u

function beforeFeatures(bag: FeatureBag, document: AnalysedText, span: Span, form: NumberForm): void {
  const { text, lines } = document
  const line = lines.span(lines.at(span.start))
  const written = text.slice(Math.max(line.start, span.start - REACH), span.start)
  const before = written.toLowerCase()
  bag.about('words before')
  const words = (before.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-6).map(withoutDigits)
  const third = words.at(-3) ?? '^'
  const second = words.at(-2) ?? '^'
  const first = words.at(-1) ?? '^'
  addWord(bag, FIRST, first)
  addWord(bag, SECOND, second)
  bag.add(THIRD, third)
  bag.add(TWO, `${second} ${first}`)
  for (const word of words) bag.add(ANY, word)
  const gap = gapOf(before)
  bag.add(GAP, gap)
  bag.add(FIRST_GAP, first + gap)
  bag.add(FIRST_FORM, `${numberWord(first) || first} ${form.broad}`)
  const hasCapital = before !== written
  bag.count(CAPITAL, hasCapital && /\p{Lu}[\p{L}'-]+[,\s(]*$/u.test(written))
  bag.count(NAME_BEFORE, hasCapital && NAME.test(written.slice(-34)))
  bag.count(DIGIT_BEFORE, /\d[-/. ]?$/.test(before))
  bag.count(LETTERS_LEFT, hasCapital && /(?:^|[^\p{L}])\p{Lu}{1,5} $/u.test(written))
}

function withoutDigits(word: string): string {
  return /^\d+$/.test(word) ? '9' : word.replace(/\d/g, '9')
}

const BEHIND = feature('behind')
const GAP_BEHIND = feature('gap behind')
const AROUND = feature('around')
const DIGIT_BEHIND = feature('digit behind')
const LETTERS_BEHIND = feature('letters behind')
const NAME_BEHIND = feature('name behind')

function behindFeatures(bag: FeatureBag, { text, lines }: AnalysedText, span: Span): void {
  const line = lines.span(lines.at(span.start))
  const written = text.slice(span.end, Math.min(line.end, span.end + 40))
  const after = written.toLowerCase()
  bag.about('words behind')
  bag.count(NAME_BEHIND, after !== written && NAME.test(written.slice(0, 30)))
  const next = /[\p{L}\p{N}]+/u.exec(after)
  bag.add(BEHIND, next === null ? '$' : next[0].replace(/\d/g, '9'))
  const gap = squeezed(next === null ? after : after.slice(0, next.index))
  bag.add(GAP_BEHIND, gap)
  bag.add(AROUND, `${text.charAt(span.start - 1)}_${gap}`)
  bag.count(DIGIT_BEHIND, /^ ?\d/.test(after))
  bag.count(LETTERS_BEHIND, /^[ -]?\p{Lu}{1,4}(?![\p{L}])/u.test(written))
}

const LINE = feature('line')
const OPENING = feature('line opens')
const WHOLE_LINE = feature('whole line')
const OPENS = feature('opens line')
const CLOSES = feature('closes line')
const SUBJECT = feature('subject')
const ABOVE = feature('above')
const CELL = feature('cell')
const COLUMN = feature('column')
const HEAD = feature('head')
const PEOPLE = feature('people')
const SAME_FORM = feature('same form')
const AGAIN = feature('again')
const SUBJECT_LINE = /^\W*(?:betreft|onderwerp|subject|betr|inzake|re|fw)(?![\p{L}])/iu

function placeFeatures(bag: FeatureBag, scene: CaseScene, span: Span, form: NumberForm): void {
  const { document } = scene
  const { text, lines } = document
  const at = lines.at(span.start)
  const line = lines.span(at)
  bag.about('place')
  bag.count(LINE, at < 2 ? at : at < 6 ? 2 : at < 15 ? 3 : 4)
  const own = text.slice(line.start, Math.min(line.end, line.start + REACH))
  bag.add(OPENING, /\p{L}+/u.exec(own)?.[0].toLowerCase() ?? '')
  bag.count(WHOLE_LINE, line.end - line.start < form.written.length + 4)
  bag.count(OPENS, span.start - line.start < 4)
  bag.count(CLOSES, line.end - span.end < 3)
  bag.count(SUBJECT, SUBJECT_LINE.test(own))
  if (span.start - line.start < 4 && at > 0) {
    const above = lines.span(at - 1)
    const words = text
      .slice(Math.max(above.start, above.end - 40), above.end)
      .toLowerCase()
      .match(/\p{L}+/gu)
    bag.add(ABOVE, words?.at(-1) ?? '')
  }
  const cell = document.cellAt(span.start)
  const fills = cell !== null && cell.end - cell.start <= form.written.length + 2
  bag.count(CELL, cell === null ? 0 : fills ? 1 : 2)
  if (cell !== null) {
    bag.count(COLUMN, Math.min(cell.column, 5))
    bag.count(HEAD, (cell.line === cell.firstLine ? 1 : 0) + (cell.columnHead === null ? 2 : 0))
  }
  bag.about('document')
  bag.count(PEOPLE, Math.min(scene.people, 3))
  bag.count(SAME_FORM, Math.min(scene.formCount(form.exact), 4))
  bag.count(AGAIN, Math.min(scene.valueCount(form.written), 3))
}

const VERDICT = feature('verdict')
const HALF = feature('verdict half')
const REASON = feature('reason')
const OTHER = feature('other')
const OTHER_SCORE = feature('other score')

function ruleFeatures(bag: FeatureBag, scene: CaseScene, span: Span): void {
  bag.about('rules')
  const verdict = scene.verdict(span)
  bag.count(VERDICT, verdict === undefined ? -1 : Math.round(verdict.score * 20))
  bag.count(HALF, verdict === undefined ? -1 : verdict.score >= 0.45)
  for (const reason of verdict?.reasons ?? []) bag.add(REASON, reason)
  const other = scene.other(span)
  bag.add(OTHER, other?.label ?? '')
  if (other !== undefined) bag.add(OTHER_SCORE, `${other.label} ${Math.round(other.score * 5)}`)
}
