import type { Span } from '@sluiswacht/model'
import { labelledRecords } from './labelled-records.ts'

/** A record of structured text, with the record around it. */
export interface DataRecord extends Span {
  readonly parent: DataRecord | undefined
}

/** The records of a text: objects of JSON, elements of XML, items of YAML, rows of values in SQL, repeated lines of labels. */
export interface Records {
  /** The narrowest record around an offset; undefined outside records. */
  at(offset: number): DataRecord | undefined
}

const MOST_RECORDS = 100_000
const DEEPEST = 64
const JSON_LIKE = /["'][ \t]{0,4}:[ \t]{0,4}["'\d[{]/
const XML_LIKE = /<([A-Za-z][\w-]{0,40})>[^<>]{0,200}<\/\1>/
const SQL_LIKE = /\binsert\s{1,9}into\b/i
const YAML_LIKE = /^[ \t]{0,40}- ["']?[\p{L}_][\p{L}\d_ -]{0,40}["']?:[ \t]/mu
const TAG = /<(\/?)([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,400})?(\/?)>/g
const TUPLE = /\((?:[^()'"\n]|'[^'\n]*'|"[^"\n]*"){2,2000}\)/g
const ITEM = /^([ \t]{0,40})- /

/** Reads the records of a text in one pass; a text without any gives none. */
export function readRecords(text: string): Records {
  const found = JSON_LIKE.test(text)
    ? objects(text)
    : XML_LIKE.test(text)
      ? elements(text)
      : SQL_LIKE.test(text)
        ? Array.from(text.matchAll(TUPLE), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
        : YAML_LIKE.test(text)
          ? items(text)
          : labelledRecords(text)
  const records = nested(found.slice(0, MOST_RECORDS))
  return {
    at(offset) {
      let low = 0
      let high = records.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((records[middle]?.start ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      let record = records[low - 1]
      while (record !== undefined && offset >= record.end) record = record.parent
      return record
    },
  }
}

/** Links spans that are apart or within each other, in order of their beginning. */
function nested(spans: readonly Span[]): DataRecord[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const open: DataRecord[] = []
  return sorted.map(({ start, end }) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop()
    const record: DataRecord = { start, end, parent: open.at(-1) }
    open.push(record)
    return record
  })
}

/** `{ … }`, quoted braces left out. */
function objects(text: string): Span[] {
  const spans: Span[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const close = closingQuote(text, at)
      if (close > at) at = close
    } else if (character === '{' && open.length < DEEPEST) open.push(at)
    else if (character === '}') {
      const start = open.pop()
      if (start !== undefined) spans.push({ start, end: at + 1 })
    }
  }
  return spans
}

/** The quote that ends a value on the same line; the same offset when none does. */
function closingQuote(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '\n') return quote
    if (character === '\\') at++
    else if (character === '"') return at
  }
  return quote
}

/** Elements that hold other elements; those that hold a value alone are its field. */
function elements(text: string): Span[] {
  const spans: Span[] = []
  const open: { readonly name: string; readonly start: number; isField: boolean }[] = []
  for (const match of text.matchAll(TAG)) {
    const [whole, closes, name = '', empty] = match
    if (empty === '/') continue
    if (closes === '') {
      const around = open.at(-1)
      if (around !== undefined) around.isField = false
      if (open.length < DEEPEST) open.push({ name, start: match.index, isField: true })
      continue
    }
    const place = open.findLastIndex((element) => element.name === name)
    const element = open[place]
    if (element === undefined) continue
    open.length = place
    if (!element.isField) spans.push({ start: element.start, end: match.index + whole.length })
  }
  return spans
}

/** Items of a list: from a line that begins with `- ` to the next that is indented no deeper. */
function items(text: string): Span[] {
  const spans: Span[] = []
  const open: { readonly indent: number; readonly start: number }[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + 60))
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '') {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) {
        const item = open.pop()
        if (item !== undefined) spans.push({ start: item.start, end: start })
      }
      if (ITEM.test(line) && open.length < DEEPEST) open.push({ indent, start })
    }
    if (newline < 0) break
    start = end + 1
  }
  for (const item of open) spans.push({ start: item.start, end: text.length })
  return spans
}
