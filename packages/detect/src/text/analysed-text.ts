import type { Span } from '@sluiswacht/model'
import { shippedLexicon } from '../names/lexicon.ts'
import type { NameTokens } from '../names/name-tokens.ts'
import { nameTokens } from '../names/name-tokens.ts'
import { codeUnits } from './code-units.ts'
import type { Field } from './field.ts'
import { fieldOfLine } from './field.ts'
import type { Lines } from './lines.ts'
import { splitLines } from './lines.ts'
import { normaliseText } from './normal-text.ts'
import { findTables } from './tables/find-tables.ts'
import type { Cell, TableFinder } from './tables/table.ts'
import { lowerCase } from './lower-case.ts'
import type { WordsAfter, WordsBefore } from './words-before.ts'
import { wordsAfter, wordsBefore } from './words-before.ts'

/**
 * A text made ready for recognisers. All offsets that recognisers see and give are those of {@link text}, the
 * normalised text; the engine takes them back to the original at the end.
 */
export interface AnalysedText {
  readonly original: string
  /** Plain spaces, dashes and quotes, no zero-width characters, NFKC; see `normaliseText`. Lines end in `\n`. */
  readonly text: string
  /** The code units of {@link text} and a 0, see `codeUnits`. */
  readonly units: Uint16Array
  /** The text in lower case, offset by offset; made at first use. */
  readonly lower: string
  readonly lines: Lines
  /** The words, numbers and marks, made at first use; whoever changes them makes a copy first. */
  readonly words: NameTokens
  /** The cell of the table that the offset is in. */
  cellAt(offset: number): Cell | null
  /** The labels that govern the offset, the nearest first. */
  fieldsAt(offset: number): readonly Field[]
  /** The lower-case words in front of the offset that may say what stands there. */
  before(offset: number): WordsBefore
  /** The lower-case words behind the offset on the same line. */
  after(offset: number): WordsAfter
  /** Takes a span of {@link text} to the span of {@link original}. */
  toOriginal(span: Span): Span
}

export function analyseText(original: string): AnalysedText {
  const written = codeUnits(original)
  const normal = normaliseText(original, written)
  const { text } = normal
  const units = text === original ? written : codeUnits(text)
  let lines: Lines | null = null
  let lower: string | null = null
  let tokens: NameTokens | null = null
  let tables: TableFinder | null = null
  // Several recognisers ask for the labels and words of the same place, one after another.
  let fields: readonly Field[] = []
  let fieldsOffset = -1
  let wordsInFront: WordsBefore | null = null
  let wordsOffset = -1
  let wordsBehind: WordsAfter | null = null
  let behindOffset = -1
  const analysed: AnalysedText = {
    original,
    text,
    units,
    get lower() {
      lower ??= lowerCase(text)
      return lower
    },
    get lines() {
      lines ??= splitLines(text, units)
      return lines
    },
    get words() {
      tokens ??= nameTokens(text, shippedLexicon(), units)
      return tokens
    },
    cellAt(offset) {
      tables ??= findTables(analysed)
      return tables.cellAt(offset)
    },
    fieldsAt(offset) {
      if (offset === fieldsOffset) return fields
      fieldsOffset = offset
      fields = readFields(offset)
      return fields
    },
    before(offset) {
      if (wordsInFront === null || offset !== wordsOffset) wordsInFront = wordsBefore(text, analysed.lines, offset)
      wordsOffset = offset
      return wordsInFront
    },
    after(offset) {
      if (wordsBehind === null || offset !== behindOffset) wordsBehind = wordsAfter(text, analysed.lines, offset)
      behindOffset = offset
      return wordsBehind
    },
    toOriginal: (span) => normal.toOriginal(span),
  }
  function readFields(offset: number): Field[] {
    const cell = analysed.cellAt(offset)
    const fields: Field[] = []
    if (cell?.rowLabel) fields.push(ofPart({ ...cell.rowLabel, source: 'row' }, cell.start, offset))
    if (cell?.columnHead) fields.push(ofPart({ ...cell.columnHead, source: 'column' }, cell.start, offset))
    const within = cell ?? analysed.lines.span(analysed.lines.at(offset))
    const ownField = fieldOfLine(text, within, offset)
    if (ownField) fields.unshift(ofPart(ownField, ownField.end, offset))
    return fields
  }
  /** "BSN / klantnr | 607385418 / 60334": the first label is of the first value. */
  function ofPart(field: Field, from: number, offset: number): Field {
    if (offset - from > 60 || !field.label.includes(' / ')) return field
    const labels = field.label.split(' / ')
    const place = text.slice(from, offset).split(' / ').length - 1
    return { ...field, label: labels[Math.min(place, labels.length - 1)] ?? field.label }
  }
  return analysed
}
