import type { Finding } from '@sluiswacht/model'
import { MARK, SIGN, signsAt } from '../document/word-signs.ts'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import { SHAPE } from '../names/shape.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { isWordAt } from '../text/characters.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'

/** Heads of columns that hold account names. */
const HEADS =
  'gebruiker|gebruikersnaam|gebruikers-?id|inlognaam|inlog|login|account|accountnaam|ad-account|user|username|user[ _]?name|user[ _]?id|uid|loginnaam|samaccountname'
const HEAD = new RegExp(`(?:^|[|;\\t,])[ "]*(?:${HEADS})[ "]*(?=$|[|;\\t,])`, 'im')
const NAME = /^"?([A-Za-z][A-Za-z0-9._-]{2,30}[A-Za-z0-9_]|[a-z]{2,4}\d{2,6})"?$/
const MOST_ROWS = 2000
/** Of longer lists each account stands in its column anyway. */
const MOST_REPEATED = 60

/** Finds account names by the head of their column: `| Gebruiker |`, `account;naam;rol`. */
export function findColumnUsernames(document: AnalysedText): Finding[] {
  const { text, lines } = document
  if (!speaksOfAccounts(document)) return []
  const found: Finding[] = [...alignedUsernames(document)]
  for (let line = 0; line < lines.count && found.length < MOST_ROWS; line++) {
    const { start, end } = lines.span(line)
    if (end - start > 1000 || !/[|;\t,]/.test(text.slice(start, end))) continue
    const head = HEAD.exec(text.slice(start, end))
    if (head === null) continue
    const opening = document.cellAt(start + head.index + head[0].length - 1)
    if (opening === null || opening.firstLine !== line) continue
    for (let row = line + 1; row <= Math.min(opening.lastLine, line + MOST_ROWS); row++) {
      const finding = inRow(document, row, opening.column)
      if (finding !== null) found.push(finding)
    }
    line = opening.lastLine
  }
  return [...found, ...repeated(document, found)]
}

/** Whether a word that {@link HEAD} begins with stands in the text: a cheap look. */
function speaksOfAccounts(document: AnalysedText): boolean {
  const { words, text } = document
  for (let index = 0; index < words.count; index++) {
    const row = signsAt(words, index, text)
    if (row !== UNKNOWN_FORM && (words.words.rows[row + SIGN.marks] ?? 0) & MARK.account) return true
    if (row === UNKNOWN_FORM && words.shape[index] === SHAPE.mixed) return true
  }
  return false
}

function inRow(document: AnalysedText, row: number, column: number): Finding | null {
  const { start, end } = document.lines.span(row)
  for (let at = start; at < end; ) {
    const cell = document.cellAt(at)
    if (cell === null) {
      at++
      continue
    }
    if (cell.column === column) {
      const value = NAME.exec(document.text.slice(cell.start, cell.end))?.[1]
      if (value === undefined || isWord(value)) return null
      return accountAt(cell.start + (document.text[cell.start] === '"' ? 1 : 0), value)
    }
    at = Math.max(cell.end, at) + 1
  }
  return null
}

function accountAt(start: number, value: string): Finding {
  return {
    label: 'USERNAME',
    start,
    end: start + value.length,
    text: value,
    value,
    score: 0.85,
    confidence: 'medium',
    reasons: ['form', 'context: account'],
  }
}

/** Columns kept in line by spaces: what stands right under the head, down to an empty line. */
function* alignedUsernames({ text, lines }: AnalysedText): Generator<Finding> {
  for (let line = 0; line < lines.count; line++) {
    const { start, end } = lines.span(line)
    const head = end - start > 300 ? null : ALIGNED_HEAD.exec(text.slice(start, end))
    if (head?.[1] === undefined) continue
    const column = head.index + head[0].length - head[1].length
    for (line++; line < lines.count; line++) {
      const row = lines.span(line)
      if (row.end <= row.start) break
      const value = /^\S+(?= {2}|$)/.exec(text.slice(row.start + column, row.end))?.[0] ?? ''
      const apart = column === 0 || text.slice(row.start + column - 2, row.start + column) === '  '
      if (apart && NAME.test(value) && !isWord(value)) yield accountAt(row.start + column, value)
    }
  }
}

const ALIGNED_HEAD = new RegExp(`(?:^| {2})(${HEADS})(?= {2}|$)`, 'i')

/** The same account names elsewhere in the text. */
function repeated({ text }: AnalysedText, found: readonly Finding[]): Finding[] {
  const known = new Set(found.map(({ start }) => start))
  const more: Finding[] = []
  const values = new Set(found.map((finding) => finding.value).filter((name) => name.length > 4))
  if (values.size > MOST_REPEATED) return more
  for (const value of values) {
    for (
      let at = text.indexOf(value);
      at >= 0 && more.length < MOST_ROWS;
      at = text.indexOf(value, at + value.length)
    ) {
      const free = !isWordAt(text, at - 1) && !isWordAt(text, at + value.length)
      if (known.has(at) || !free || /[@./_-]/.test(text[at - 1] ?? '') || text[at + value.length] === '@') continue
      more.push(accountAt(at, value))
    }
  }
  return more
}

/** Words, and names as people write them, are no account names. */
function isWord(value: string): boolean {
  if (/^[A-Z][a-z]+$/.test(value) || /^(?:svc|adm)_/.test(value)) return true
  const known = shippedLexicon().word(value)
  return (known & (LEX.word | LEX.inflected | LEX.common | LEX.kin | LEX.title | LEX.nobody)) !== 0
}
