import { fold } from '../../packages/detect/src/names/fold.ts'
import type { AnnotatedDocument, Edit, GoldSpan } from './annotated.ts'
import { applyEdits } from './annotated.ts'
import type { Random } from './random.ts'

/** One way in which a text reaches us otherwise than it was written. */
type Disturbance = (document: AnnotatedDocument, random: Random) => AnnotatedDocument

/** Makes a document look as it may come in: other case, other table marks, wrapped, scanned, mistyped. */
export function disturb(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  let result = document
  for (const [probability, disturbance] of DISTURBANCES)
    if (random.chance(probability)) result = disturbance(result, random)
  return result
}

const names = (document: AnnotatedDocument): GoldSpan[] => document.spans.filter((span) => span.label === 'PERSON')

const DISTURBANCES: readonly (readonly [number, Disturbance])[] = [
  [0.35, withoutMarkdown],
  [0.4, otherTableMarks],
  [0.12, lowerNames],
  [0.06, capitalNames],
  [0.2, withoutDiacritics],
  [0.25, otherInitials],
  [0.12, reversedInCells],
  [0.08, withNicknames],
  [0.1, mistyped],
  [0.06, scanned],
  [0.22, wrapped],
]

function withoutMarkdown(document: AnnotatedDocument): AnnotatedDocument {
  const edits: Edit[] = []
  for (const match of document.text.matchAll(/^#{1,4} |\*\*|^\|[-:| ]+\|\n/gm))
    edits.push({ start: match.index, end: match.index + match[0].length, text: '' })
  return applyEdits(document, outsideSpans(document, edits))
}

/** Pipe rows become tab, semicolon or comma rows, as they come out of a spreadsheet or word processor. */
function otherTableMarks(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  const draw = random.next()
  const mark = draw < 0.6 ? '\t' : draw < 0.75 ? ';' : draw < 0.85 ? '  ' : '\n'
  const edits: Edit[] = []
  for (const row of document.text.matchAll(/^\|.*\|[ ]*$/gm)) {
    if (/^\|[-:| ]+\|$/.test(row[0])) {
      edits.push({ start: row.index, end: row.index + row[0].length + 1, text: '' })
      continue
    }
    const pipes = [...row[0].matchAll(/\s*\|\s*/g)]
    pipes.forEach((pipe, index) => {
      const edge = index === 0 || index === pipes.length - 1
      edits.push({
        start: row.index + pipe.index,
        end: row.index + pipe.index + pipe[0].length,
        text: edge ? '' : mark,
      })
    })
  }
  return applyEdits(document, outsideSpans(document, edits))
}

function lowerNames(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  if (random.chance(0.6)) return { ...document, text: lowered(document.text) }
  const some = random.chance(0.5)
  return sameLength(
    document,
    names(document).filter(() => !some || random.chance(0.6)),
    lowered,
  )
}

const lowered = (text: string): string =>
  Array.from(text)
    .map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit))
    .join('')
const raised = (text: string): string =>
  Array.from(text)
    .map((unit) => (unit.toUpperCase().length === unit.length ? unit.toUpperCase() : unit))
    .join('')

function capitalNames(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  if (random.chance(0.3)) return { ...document, text: raised(document.text) }
  return sameLength(document, names(document), raised)
}

function withoutDiacritics(document: AnnotatedDocument): AnnotatedDocument {
  return sameLength(document, names(document), (text) =>
    Array.from(text)
      .map((unit) => {
        const plain = fold(unit)
        return plain.length !== unit.length || plain === unit.toLowerCase()
          ? unit
          : unit === unit.toLowerCase()
            ? plain
            : plain.toUpperCase()
      })
      .join(''),
  )
}

/** "J.P." also as "J. P.", "JP" and "J.P". */
function otherInitials(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  const style = random.below(3)
  const edits: Edit[] = []
  for (const span of names(document)) {
    const text = document.text.slice(span.start, span.end)
    for (const match of text.matchAll(/(?:\p{Lu}\.){1,4}(?= \p{L})/gu)) {
      const value =
        style === 0
          ? match[0].replaceAll('.', '. ').trimEnd()
          : style === 1
            ? match[0].replaceAll('.', '')
            : match[0].slice(0, -1)
      if (value !== match[0])
        edits.push({ start: span.start + match.index, end: span.start + match.index + match[0].length, text: value })
    }
  }
  return applyEdits(document, edits)
}

/** "Jan van Dam" as "Dam, Jan van" where the name fills a cell or line. */
function reversedInCells(document: AnnotatedDocument): AnnotatedDocument {
  const edits: Edit[] = []
  for (const span of names(document)) {
    const before = document.text.slice(Math.max(0, span.start - 2), span.start)
    const after = document.text.slice(span.end, span.end + 2)
    if (!/[|\t\n:;-]\s?$/.test(before) || !/^(\s?[|\t\n;]|\s?$)/.test(after)) continue
    const match =
      /^((?:\p{Lu}\.? ?)+|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) ?((?:(?:van|den|der|de|het|'t|ten|ter|te|el|al|da|dos) )*)(\p{Lu}[\p{L}-]+)$/u.exec(
        document.text.slice(span.start, span.end),
      )
    if (match)
      edits.push({
        start: span.start,
        end: span.end,
        text: `${match[3]}, ${(match[1] ?? '').trim()}${match[2] ? ` ${match[2].trim()}` : ''}`,
      })
  }
  return applyEdits(document, edits)
}

/** "J.P. Groen" also as "J.P. (Hans) Groen" or with the name in quotes. */
function withNicknames(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  const edits: Edit[] = []
  for (const span of names(document)) {
    const text = document.text.slice(span.start, span.end)
    const match = /^(?:\p{Lu}\.){1,4} (?=\p{L})/u.exec(text)
    if (!match || !random.chance(0.5)) continue
    const nickname = random.pick(NICKNAMES)
    const at = span.start + match[0].length
    edits.push({ start: at, end: at, text: random.chance(0.75) ? `(${nickname}) ` : `"${nickname}" ` })
  }
  return applyEdits(document, edits)
}

const NICKNAMES =
  'Hans Piet Ans Truus Kees Henk Wim Riet Bep Ria Joke Gerrit Toos Nel Mo Ali Sjaak Ton Bets Jan Dirk Greet Coby Leo Fatma Appie'.split(
    ' ',
  )

function mistyped(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  const edits: Edit[] = []
  for (const span of names(document)) {
    if (span.end - span.start < 6 || !random.chance(0.4)) continue
    const at = span.start + 2 + random.below(span.end - span.start - 4)
    const pair = document.text.slice(at, at + 2)
    if (!/^\p{Ll}{2}$/u.test(pair)) continue
    const draw = random.below(3)
    edits.push({
      start: at,
      end: at + 2,
      text: draw === 0 ? pair.slice(1) : draw === 1 ? `${pair[1]}${pair[0]}` : `${pair[0]}${pair}`,
    })
  }
  return applyEdits(document, edits)
}

/** Misread characters, one in two hundred, as from a poor scan. */
function scanned(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  const misread: Readonly<Record<string, string>> = {
    l: '1',
    o: '0',
    e: 'c',
    i: 'l',
    h: 'b',
    c: 'e',
    O: '0',
    I: 'l',
    S: '5',
    n: 'u',
    a: 'o',
  }
  const units = Array.from(document.text).map((unit) => (random.chance(0.008) ? (misread[unit] ?? unit) : unit))
  const text = units.join('')
  return text.length === document.text.length ? { ...document, text } : document
}

/** Hard line ends as they come out of a PDF or mail: a space near the margin becomes a line end. */
function wrapped(document: AnnotatedDocument, random: Random): AnnotatedDocument {
  const width = 50 + random.below(45)
  const units = document.text.split('')
  let lineStart = 0
  let lastSpace = -1
  for (let at = 0; at < units.length; at++) {
    if (units[at] === '\n') {
      lineStart = at + 1
      lastSpace = -1
    } else if (units[at] === ' ') lastSpace = at
    if (at - lineStart >= width && lastSpace > lineStart && !document.text.slice(lineStart, at).includes('|')) {
      units[lastSpace] = '\n'
      lineStart = lastSpace + 1
      lastSpace = -1
    }
  }
  return { ...document, text: units.join('') }
}

function sameLength(
  document: AnnotatedDocument,
  spans: readonly GoldSpan[],
  change: (text: string) => string,
): AnnotatedDocument {
  return applyEdits(
    document,
    spans.map((span) => ({
      start: span.start,
      end: span.end,
      text: change(document.text.slice(span.start, span.end)),
    })),
  )
}

function outsideSpans(document: AnnotatedDocument, edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => !document.spans.some((span) => edit.start < span.end && span.start < edit.end))
}
