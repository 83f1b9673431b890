import type { Span } from '@sluiswacht/model'
import type { LinearOutput } from '../document/linear-model.ts'
import type { FeatureName } from '../judge/feature-bag.ts'
import { feature, FeatureBag } from '../judge/feature-bag.ts'
import { gapOf, squeezed } from '../judge/gaps.ts'
import type { AccountForm } from './account-form.ts'
import { accountFormFeatures } from './account-form.ts'
import type { AccountScene } from './account-scene.ts'
import { cueOf } from './cue-words.ts'

/** Below this nothing that stands around a run makes it an account. */
const HOPELESS = -4.5

/**
 * The features of a stretch that may be the name of somebody's account.
 *
 * @param model when given, what stands around the stretch is left out of a form that this model holds to be hopeless
 */
export function accountFeatures(scene: AccountScene, span: Span, model?: LinearOutput): FeatureBag {
  const bag = new FeatureBag()
  const form = scene.form(span)
  accountFormFeatures(bag, form)
  nameFeatures(bag, scene, span, form)
  if (model !== undefined && bag.score(model) < HOPELESS) return bag
  fieldFeatures(bag, scene, span, form)
  besideFeatures(bag, scene, span, form)
  placeFeatures(bag, scene, span, form)
  return bag
}

const WAY = feature('way')
const USED = feature('used')
const LEFT = feature('left')
const FIT = feature('fit')
const MADE_FORM = feature('way, form')
const DISTANCE = feature('distance')
const NOBODY = feature('of nobody')
const AS_NAME = feature('as a name')

function nameFeatures(bag: FeatureBag, scene: AccountScene, span: Span, { broad }: AccountForm): void {
  bag.about('names')
  const made = scene.madeOf(span)
  if (made === null) bag.add(NOBODY, scene.hasPeople ? broad : '')
  else {
    const { way, used, left, whole } = made
    bag.add(WAY, `${way} ${whole ? 'whole' : 'cut'}`)
    bag.count(USED, Math.min(used, 12))
    bag.count(LEFT, Math.min(left, 6))
    bag.add(FIT, `${way} ${left === 0 ? 'all' : left < 3 ? 'most' : 'part'}`)
    bag.add(MADE_FORM, `${way} ${broad}`)
    bag.add(DISTANCE, `${scene.distance(span, made)} ${left === 0 ? 'all' : left < 3 ? 'most' : 'part'}`)
  }
  bag.add(AS_NAME, scene.asName(span))
}

interface FieldNames {
  readonly whole: FeatureName
  readonly word: FeatureName
  readonly begin: FeatureName
  readonly last: FeatureName
  readonly form: FeatureName
  readonly cue: FeatureName
  readonly cueForm: FeatureName
}

function fieldNames(source: string): FieldNames {
  return {
    whole: feature(`${source} label`),
    word: feature(`${source} in label`),
    begin: feature(`${source} in label begins`),
    last: feature(`${source} last`),
    form: feature(`${source} label, form`),
    cue: feature(`${source} label cue`),
    cueForm: feature(`${source} label cue, form`),
  }
}

const FIELDS: Readonly<Record<'line' | 'far' | 'column' | 'row', FieldNames>> = {
  line: fieldNames('line'),
  far: fieldNames('far'),
  column: fieldNames('column'),
  row: fieldNames('row'),
}
const NO_FIELD = feature('no field')
/** Furthest that a label on the line governs what stands behind it. */
const NEAR = 8

function fieldFeatures(bag: FeatureBag, { document }: AccountScene, span: Span, { broad, kind }: AccountForm): void {
  bag.about('label')
  const fields = document.fieldsAt(span.start)
  if (fields.length === 0) bag.count(NO_FIELD, 1)
  for (const { label, source, end } of fields) {
    const names = FIELDS[source !== 'line' ? source : span.start - end < NEAR ? 'line' : 'far']
    const words = label.match(/\p{L}+/gu) ?? []
    bag.add(names.whole, words.join(' ').slice(-24))
    for (const word of words.slice(-4)) {
      bag.add(names.word, word)
      if (word.length > 4) bag.add(names.begin, word.slice(0, 4))
    }
    const last = words.at(-1) ?? ''
    bag.add(names.last, last)
    bag.add(names.form, `${last.slice(0, 5)} ${broad}`)
    for (const word of words.slice(-4)) {
      const cue = cueOf(word)
      if (cue === '') continue
      bag.add(names.cue, cue)
      bag.add(names.cueForm, `${cue} ${kind}`)
    }
  }
}

const CUE = feature('cue')
const CUES = feature('cues')
const CUE_AT = feature('cue at')
const CUE_FORM = feature('cue, form')
const CUE_BEHIND = feature('cue behind')
const FIRST = feature('before')
const FIRST_BEGIN = feature('before begin')
const FIRST_END = feature('before end')
const SECOND = feature('second before')
const TWO = feature('two before')
const ANY = feature('any before')
const GAP = feature('gap')
const FIRST_GAP = feature('before, gap')
const FIRST_FORM = feature('before, form')
const CAPITAL = feature('capital before')
const NAME_BEFORE = feature('name before')
const MARK_BEFORE = feature('mark before')
const CHUNK = feature('chunk before')
const AFTER_TIME = feature('after a time')
const BEHIND = feature('behind')
const GAP_BEHIND = feature('gap behind')
const AROUND = feature('around')
const AROUND_FORM = feature('around, form')
const NAME_BEHIND = feature('name behind')
const REACH = 60
const TIME_BEFORE = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?[\])]?[\s|;,(-]{1,5}$/
/** What stands in front without white space, letters and digits made one of a kind. */
const STUCK = /[^\s]{1,12}$/

function besideFeatures(bag: FeatureBag, scene: AccountScene, span: Span, { broad, kind }: AccountForm): void {
  const { text, lines } = scene.document
  const line = lines.span(lines.at(span.start))
  const written = text.slice(Math.max(line.start, span.start - REACH), span.start)
  const before = written.toLowerCase()
  bag.about('words before')
  const words = (before.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-5).map((word) => word.replace(/\d/g, '9'))
  const first = words.at(-1) ?? '^'
  const second = words.at(-2) ?? '^'
  bag.add(FIRST, first)
  if (first.length > 4) bag.add(FIRST_BEGIN, first.slice(0, 4))
  if (first.length > 4) bag.add(FIRST_END, first.slice(-4))
  bag.add(SECOND, second)
  bag.add(TWO, `${second} ${first}`)
  for (const word of words) bag.add(ANY, word)
  let cues = ''
  for (let back = 1; back <= words.length; back++) {
    const cue = cueOf(words.at(-back) ?? '')
    if (cue === '') continue
    cues += `${cue} `
    bag.add(CUE, cue)
    bag.add(CUE_AT, `${cue} ${back}`)
    bag.add(CUE_FORM, `${cue} ${kind}`)
  }
  bag.add(CUES, cues)
  const gap = gapOf(before)
  bag.add(GAP, gap)
  bag.add(FIRST_GAP, first + gap)
  bag.add(FIRST_FORM, `${first} ${broad}`)
  bag.count(CAPITAL, /\p{Lu}[\p{L}'-]+[,\s(]*$/u.test(written))
  bag.add(NAME_BEFORE, scene.nameBefore(span))
  bag.add(MARK_BEFORE, text.charAt(span.start - 1))
  bag.add(
    CHUNK,
    (STUCK.exec(before)?.[0] ?? '')
      .replace(/\p{L}+/gu, 'a')
      .replace(/\d+/g, '9')
      .slice(-6),
  )
  bag.count(AFTER_TIME, TIME_BEFORE.test(written))
  const after = text.slice(span.end, Math.min(line.end, span.end + 30)).toLowerCase()
  bag.about('words behind')
  const next = /[\p{L}\p{N}]+/u.exec(after)
  bag.add(BEHIND, next === null ? '$' : next[0].replace(/\d/g, '9'))
  for (const word of (after.match(/\p{L}+/gu) ?? []).slice(0, 3)) {
    const cue = cueOf(word)
    if (cue !== '') bag.add(CUE_BEHIND, cue)
  }
  const gapBehind = squeezed(next === null ? after : after.slice(0, next.index))
  bag.add(GAP_BEHIND, gapBehind)
  const around = `${text.charAt(span.start - 1)}_${text.charAt(span.end)}`
  bag.add(AROUND, around)
  bag.add(AROUND_FORM, around + broad)
  bag.add(NAME_BEHIND, scene.nameBehind(span))
}

const LINE = feature('line')
const OPENING = feature('line opens')
const OPENS = feature('opens line')
const CLOSES = feature('closes line')
const CELL = feature('cell')
const HEAD = feature('head')
const COLUMN = feature('column')
const PEOPLE = feature('people')
const SAME_FORM = feature('same form')
const AGAIN = feature('again')

function placeFeatures(bag: FeatureBag, scene: AccountScene, span: Span, { written, broad }: AccountForm): void {
  const { document } = scene
  const { text, lines } = document
  const at = lines.at(span.start)
  const line = lines.span(at)
  bag.about('place')
  bag.count(LINE, at < 2 ? at : at < 6 ? 2 : 3)
  bag.add(
    OPENING,
    /\p{L}+/u.exec(text.slice(line.start, Math.min(line.end, line.start + REACH)))?.[0].toLowerCase() ?? '',
  )
  bag.count(OPENS, span.start - line.start < 3)
  bag.count(CLOSES, line.end - span.end < 3)
  const cell = document.cellAt(span.start)
  const fills = cell !== null && text.slice(cell.start, cell.end).trim().length <= span.end - span.start + 2
  bag.count(CELL, cell === null ? 0 : fills ? 1 : 2)
  if (cell !== null) {
    bag.count(HEAD, (cell.line === cell.firstLine ? 1 : 0) + (cell.columnHead === null ? 2 : 0))
    bag.count(COLUMN, Math.min(cell.column, 4))
  }
  bag.about('document')
  bag.count(PEOPLE, scene.hasPeople)
  bag.count(SAME_FORM, Math.min(scene.formCount(broad), 4))
  bag.count(AGAIN, Math.min(scene.valueCount(written), 3))
}
