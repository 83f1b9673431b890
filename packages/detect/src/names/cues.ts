import { hashesOf } from './fold.ts'
import { LEX } from './lexicon.ts'
import { GAP } from './name-tokens.ts'
import { SHAPE } from './shape.ts'
import { beforeNextSentence, runOf } from './name-edges.ts'
import { lowerCaseName } from './lower-case-cues.ts'
import { isNameLabel } from './name-labels.ts'
import type { NameView } from './name-view.ts'
import { isCapitalised } from './name-view.ts'
import { isNotAPerson } from './not-persons.ts'
import type { NameRun } from './read-names.ts'

/** Score of a name that only a label ("Achternaam: …") or a form of address gives away. */
const BY_LABEL = 0.85
const BY_ADDRESS = 0.8
const BY_KIN = 0.7

/** Forms of address that stand before nothing but a name. */
const ADDRESSES = hashesOf(
  'dhr hr heer mevr mevrouw mw meneer mijnheer mejuffrouw mej mrs ms dr drs ir ing prof dokter professor',
)
/** Relatives and greetings, after which people are often called by their first name. */
const RELATIVES = hashesOf(
  'zoon zoontje dochter dochtertje broer broertje zus zusje oom tante oma opa neef neefje nicht nichtje kleinzoon kleindochter echtgenoot echtgenote partner vriend vriendin stiefvader stiefmoeder pleegmoeder pleegvader roepnaam genaamd heet heten aunt auntie uncle hoi moi moin hallo hey hi hello dear beste lieve',
)

/** Heads of columns that hold people, or else firms. */
const PEOPLE_HEADS = hashesOf(
  'naam namen name client clienten cliente bewoner kind leerling medewerker consulent deelnemer kandidaat inwoner behandelaar jeugdige patient contactpersoon collega aanvrager klant klantmanager regisseur notulist voorzitter',
)

/** Names that the model left but a label or form of address gives away. */
export function cuedNames(view: NameView, names: readonly NameRun[]): NameRun[] {
  const { count } = view.tokens
  const taken = new Uint8Array(count)
  for (const name of names) taken.fill(1, name.first, name.last + 1)
  const result: NameRun[] = []
  for (let index = 0; index < count; index++) {
    if (taken[index] === 1) continue
    const run =
      labelledName(view, index) ??
      nameInColumn(view, index) ??
      addressedName(view, index) ??
      lowerCaseName(view, index) ??
      bracketedRelative(view, index)
    if (run === null || run.last >= count || anyTaken(taken, run) || isNotAPerson(view, run)) continue
    result.push(run)
    index = run.last
  }
  return result.length === 0 ? [...names] : [...names, ...result].toSorted((a, b) => a.start - b.start)
}

function anyTaken(taken: Uint8Array, run: NameRun): boolean {
  for (let index = run.first; index <= run.last; index++) if (taken[index] === 1) return true
  return false
}

/** The whole value of a name label, when it is written like a name and at most six tokens long. */
function labelledName(view: NameView, index: number): NameRun | null {
  const begins = view.opens[index] === 1 || view.cell[index] === 2
  if (!begins || !isNameLabel(view.label[index] ?? 0)) return null
  if (!isNameWord(view, index)) return null
  let last = index
  while (view.closes[last] === 0 && last - index < 6) last++
  if (view.closes[last] === 0) return null
  for (let at = index; at <= last; at++) if (!isNameWord(view, at)) return null
  return runOf(view, index, last, BY_LABEL)
}

/** Whether the label is one of the same line: the label of the row, or a head beside in the first row. */
function isOfRow(view: NameView, index: number): boolean {
  const { hash, gap } = view.tokens
  const label = view.label[index]
  for (let at = index; at > Math.max(0, index - 40); at--) {
    if ((gap[at] ?? 0) >= GAP.line) return false
    if (hash[at - 1] === label) return true
  }
  return false
}

/** A surname alone in its cell ("Bos", "Kok") where the column says that people are in it. */
function nameInColumn(view: NameView, index: number): NameRun | null {
  if (view.cell[index] !== 2 || view.closes[index] === 0 || !PEOPLE_HEADS.has(view.label[index] ?? 0)) return null
  if (isOfRow(view, index)) return null
  const bits = view.tokens.lex[index] ?? 0
  const known = bits & (LEX.surname | LEX.forename)
  if (known === 0 || bits & (LEX.nobody | LEX.institution | LEX.place | LEX.title | LEX.kin)) return null
  return view.tokens.shape[index] === SHAPE.capital ? runOf(view, index, index, BY_KIN) : null
}

function isNameWord(view: NameView, index: number): boolean {
  const bits = view.tokens.lex[index] ?? 0
  const form = view.tokens.shape[index] ?? 0
  if (form === SHAPE.initials || form === SHAPE.letter || bits & LEX.infix) return true
  return isCapitalised(form) && ((bits & (LEX.nobody | LEX.institution)) === 0 || (bits & LEX.surname) !== 0)
}

/** "mevrouw" and the capitalised words after it; "dochter" and a forename. */
function addressedName(view: NameView, index: number): NameRun | null {
  if (index === 0) return null
  const { hash, lex, shape, gap, count } = view.tokens
  if ((gap[index] ?? 0) > GAP.line) return null
  const before = hash[index - 1] ?? 0
  const addressed = ADDRESSES.has(before)
  if (!addressed && !RELATIVES.has(before)) return null
  let last = index
  while (last + 1 < count && (gap[last + 1] ?? 0) <= GAP.space && isPrefix(shape[last] ?? 0, lex[last] ?? 0)) last++
  last = beforeNextSentence(view, index, last)
  const bits = lex[last] ?? 0
  const form = shape[last] ?? 0
  if (!isCapitalised(form) || form === SHAPE.compound || bits & (LEX.nobody | LEX.institution | LEX.title)) return null
  if (form === SHAPE.capitals && last === index && bits & (LEX.word | LEX.inflected | LEX.common)) return null
  if (addressed) return runOf(view, index, last, BY_ADDRESS)
  return last === index && bits & LEX.forename ? runOf(view, index, last, BY_KIN) : null
}

/** "oma (gerda, 06 …)": a forename in brackets behind a relative. */
function bracketedRelative(view: NameView, index: number): NameRun | null {
  const { lex, shape, gap, start, count } = view.tokens
  if (index < 2 || view.text.charCodeAt(start[index - 1] ?? 0) !== OPENING || (gap[index] ?? 0) !== GAP.none)
    return null
  if (!((lex[index - 2] ?? 0) & LEX.kin) || index + 1 >= count) return null
  const bits = lex[index] ?? 0
  if ((bits & LEX.forename) === 0 || bits & (LEX.common | LEX.word | LEX.inflected | LEX.infix)) return null
  const behind = view.text.charCodeAt(start[index + 1] ?? 0)
  const ends = shape[index + 1] === SHAPE.mark && (behind === CLOSING || behind === COMMA)
  return ends ? runOf(view, index, index, BY_KIN) : null
}

const OPENING = 40
const CLOSING = 41
const COMMA = 44
const isPrefix = (form: number, bits: number): boolean =>
  form === SHAPE.initials || form === SHAPE.letter || (bits & LEX.infix) !== 0
