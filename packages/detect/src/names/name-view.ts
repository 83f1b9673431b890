import type { Finding } from '@sluiswacht/model'
import type { AnalysedText } from '../text/analysed-text.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'
import { foldedHash } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { NameTokens } from './name-tokens.ts'
import { copyTokens, GAP, nameTokens } from './name-tokens.ts'
import { SHAPE } from './shape.ts'

/** What the name model sees of a document: its tokens and where each of them stands. */
export interface NameView {
  readonly text: string
  readonly tokens: NameTokens
  /** Hash of the last word of the label that governs the token (line label, else column head, else row label); 0 for none. */
  readonly label: Int32Array
  /** Hash of the first word of that label. */
  readonly labelFirst: Int32Array
  /** Position in the line or cell: 0 first … 3 later; marks in front do not count. */
  readonly position: Uint8Array
  /** 1 when a sentence, line or cell begins at the token. */
  readonly opens: Uint8Array
  /** 1 when a line or cell ends after the token. */
  readonly closes: Uint8Array
  /** 1 when the token stands in a table cell, 2 when it is the first of one. */
  readonly cell: Uint8Array
}

const PIPE = 124
export const COLON = 58

/** Lays out the tokens of a document; tokens inside identifiers that were found become one token that says which. */
export function viewNames(document: AnalysedText, found: readonly Finding[], lexicon: Lexicon): NameView {
  const text = document.text
  const tokens = withIdentifiers(
    lexicon === document.words.words.lexicon ? document.words : nameTokens(text, lexicon),
    found,
  )
  const count = tokens.count
  const view: NameView = {
    text,
    tokens,
    label: new Int32Array(count),
    labelFirst: new Int32Array(count),
    position: new Uint8Array(count),
    opens: new Uint8Array(count),
    closes: new Uint8Array(count),
    cell: new Uint8Array(count),
  }
  placeInTables(view, document)
  placeInLines(view)
  return view
}

/** The tokens with those inside an identifier put together; the tokens themselves when there is none. */
function withIdentifiers(tokens: NameTokens, found: readonly Finding[]): NameTokens {
  const spans = found.filter((finding) => finding.label !== 'PERSON').toSorted((a, b) => a.start - b.start)
  if (spans.length === 0) return tokens
  const merged = copyTokens(tokens)
  let next = 0
  let kept = 0
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] ?? 0
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++
    const span = spans[next]
    const inside = span !== undefined && (tokens.end[index] ?? 0) > span.start
    if (
      inside &&
      kept > 0 &&
      merged.shape[kept - 1] === SHAPE.identifier &&
      (merged.start[kept - 1] ?? 0) >= span.start - 1 &&
      (merged.end[kept - 1] ?? 0) > span.start
    ) {
      merged.end[kept - 1] = tokens.end[index] ?? 0
      continue
    }
    merged.start[kept] = start
    merged.end[kept] = tokens.end[index] ?? 0
    merged.hash[kept] = inside ? foldedHash(span.label, 0, span.label.length) : (tokens.hash[index] ?? 0)
    merged.lex[kept] = inside ? 0 : (tokens.lex[index] ?? 0)
    merged.shape[kept] = inside ? SHAPE.identifier : (tokens.shape[index] ?? 0)
    merged.gap[kept] = tokens.gap[index] ?? 0
    merged.form[kept] = inside ? UNKNOWN_FORM : (tokens.form[index] ?? 0)
    kept++
  }
  merged.count = kept
  return merged
}

/** Positions, sentence starts and the "label:" that governs each token. */
function placeInLines(view: NameView): void {
  const { tokens, text } = view
  let position = 0
  let fresh = true
  let label = 0
  let labelFirst = 0
  let firstWord = 0
  let lastWord = 0
  let words = 0
  let sinceLabel = 0
  let segment = 0
  for (let index = 0; index < tokens.count; index++) {
    const gap = tokens.gap[index] ?? 0
    const shape = tokens.shape[index] ?? 0
    const code = text.charCodeAt(tokens.start[index] ?? 0)
    const edge = gap >= GAP.tab || (shape === SHAPE.mark && code === PIPE)
    if (edge) {
      if (index > 0) view.closes[index - 1] = 1
      // a label with nothing after it governs the line under it, and what stands apart on its own line
      const apart = gap < GAP.line && view.cell[index] === 0
      if (apart && words > 0 && words <= 4 && segment === 0) {
        label = lastWord
        labelFirst = firstWord
        sinceLabel = 0
      } else if ((sinceLabel > 0 && !apart) || gap === GAP.blank || shape === SHAPE.mark) label = labelFirst = 0
      segment = gap >= GAP.line ? 0 : segment + 1
      position = 0
      fresh = true
      words = 0
    }
    if (shape === SHAPE.mark) {
      // a value in quotes ends there: {"achternaam": "Groot"}
      if ((code === 34 || code === 39) && index > 0 && endsQuoted(view, index, text)) view.closes[index - 1] = 1
      govern(view, index, label, labelFirst)
      view.position[index] = Math.min(position, 3)
      if (
        code === FULL_STOP &&
        text.charCodeAt((tokens.start[index] ?? 0) + 1) === FULL_STOP &&
        text.charCodeAt((tokens.start[index] ?? 0) + 2) === FULL_STOP &&
        words > 0 &&
        words <= 4
      ) {
        // "Achternaam ........ Jansen"
        label = lastWord
        labelFirst = firstWord
        sinceLabel = 0
        words = 0
      } else if (code === COLON && words > 0 && words <= 5) {
        label = lastWord
        labelFirst = firstWord
        sinceLabel = 0
        words = 0
        position = 0
        fresh = true
      } else if (code === FULL_STOP || code === 33 || code === 63) fresh = true
      else if (code !== 34 && code !== 40 && code !== 45 && code !== 42 && code !== 62 && code !== 35 && code !== PIPE)
        fresh = fresh && position === 0
      if (code === COLON) fresh = true
      continue
    }
    govern(view, index, label, labelFirst)
    view.position[index] = Math.min(position, 3)
    view.opens[index] = fresh ? 1 : 0
    fresh = false
    if (words === 0) firstWord = tokens.hash[index] ?? 0
    lastWord = tokens.hash[index] ?? 0
    words++
    position++
    if (++sinceLabel > 14) label = labelFirst = 0
  }
  if (tokens.count > 0) view.closes[tokens.count - 1] = 1
}

/** Whether a closing quote ends the value of a field in code: a comma, a bracket or the line's end stands behind it. */
function endsQuoted(view: NameView, index: number, text: string): boolean {
  return /[,)}\]\n]/.test(text[view.tokens.end[index] ?? 0] ?? '\n') && view.tokens.gap[index] === GAP.none
}

const FULL_STOP = 46

/** A label on the line itself goes before the head of the column. */
function govern(view: NameView, index: number, label: number, first: number): void {
  if (label === 0) return
  view.label[index] = label
  view.labelFirst[index] = first
}

function placeInTables(view: NameView, document: AnalysedText): void {
  const { tokens, text } = view
  let tabular = false
  let cellEnd = -1
  let last = 0
  let first = 0
  let inside = 0
  let begins = 1
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] ?? 0
    if (index === 0 || (tokens.gap[index] ?? 0) >= GAP.line) {
      tabular = looksTabular(text, start)
      cellEnd = -1
    }
    if (!tabular) continue
    if (start >= cellEnd && tokens.shape[index] !== SHAPE.mark) {
      const cell = document.cellAt(start)
      last = first = inside = 0
      if (cell) {
        cellEnd = Math.max(cell.end, start + 1)
        begins = start <= cell.start + 1 ? 2 : 1
        inside = 1
        if (begins === 2) closeBefore(view, index)
        const head = cell.columnHead ?? cell.rowLabel
        if (head) [first, last] = labelHashes(head.label)
        // in a table of two columns the row label says what the value is
        if (cell.columnHead && cell.rowLabel && cell.column === 1 && cell.columns === 2)
          [first, last] = labelHashes(cell.rowLabel.label)
      } else cellEnd = start + 1
    }
    if (inside === 0) continue
    view.cell[index] = begins
    begins = 1
    view.label[index] = last
    view.labelFirst[index] = first
  }
}

/** The cell before the one that begins at a token ends with its last word. */
function closeBefore({ tokens, closes }: NameView, index: number): void {
  let last = index - 1
  while (last >= 0 && tokens.shape[last] === SHAPE.mark && (tokens.gap[last + 1] ?? 0) < GAP.line) last--
  if (last >= 0) closes[last] = 1
}

function labelHashes(label: string): [number, number] {
  const words = label.match(/\p{L}+/gu) ?? []
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  return [foldedHash(first, 0, first.length), foldedHash(last, 0, last.length)]
}

/** Whether the line holds a bar or tab, or two commas, semicolons or gaps, so that it may be a row of a table. */
function looksTabular(text: string, start: number): boolean {
  let marks = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return false
    if (code === PIPE || code === 9) return true
    const divides = code === 59 || code === 44 || (code === 32 && text.charCodeAt(at - 1) === 32)
    if (divides && ++marks >= 2) return true
  }
  return false
}

/** Whether a token may be written as a name begins: with a capital. */
export function isCapitalised(shape: number): boolean {
  return (shape >= SHAPE.capital && shape <= SHAPE.compound) || shape === SHAPE.foreignScript
}
