import type { Finding } from '@sluiswacht/model'
import { MARK, SIGN, signsAt } from '../document/word-signs.ts'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import { SHAPE } from '../names/shape.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { isWordAt } from '../text/characters.ts'
import { accountFinding } from './account-finding.ts'
import { UNKNOWN_FORM } from '../text/word-forms.ts'

/** Heads of columns that hold account names. */
const HEAD =
  /^(?:gebruiker|gebruikersnaam|gebruikers-?id|inlognaam|inlog|login|account|accountnaam|ad-account|user|username|user ?name|user ?id|uid|loginnaam|samaccountname)$/
const NAME = /^"?([A-Za-z][A-Za-z0-9._-]{2,30}[A-Za-z0-9_]|[a-z]{2,4}\d{2,6})"?$/
const MOST_ROWS = 2000
const IN_COLUMN = 0.85
const REASONS = ['form', 'context: account']
/** Of longer lists each account stands in its column anyway. */
const MOST_REPEATED = 60

/** Finds account names by the head of their column: `| Gebruiker |`, `account;naam;rol`. */
export function findColumnUsernames(document: AnalysedText): Finding[] {
  if (!speaksOfAccounts(document)) return []
  const { words, text } = document
  const found: Finding[] = []
  let cellEnd = 0
  for (let index = 0; index < words.count && found.length < MOST_ROWS; index++) {
    const start = words.start[index] ?? 0
    if (start < cellEnd) continue
    const cell = document.cellAt(start)
    cellEnd = cell?.end ?? start
    if (cell?.columnHead === null || cell?.columnHead === undefined || !HEAD.test(cell.columnHead.label)) continue
    const value = NAME.exec(text.slice(cell.start, cell.end))?.[1]
    if (value !== undefined && !isWord(value))
      found.push(accountFinding(text.indexOf(value, cell.start), value, IN_COLUMN, REASONS))
  }
  return [...found, ...repeated(document, found)]
}

/** Whether a word that a {@link HEAD} begins with stands in the text: a cheap look. */
function speaksOfAccounts(document: AnalysedText): boolean {
  const { words, text } = document
  for (let index = 0; index < words.count; index++) {
    const row = signsAt(words, index, text)
    if (row !== UNKNOWN_FORM && (words.words.rows[row + SIGN.marks] ?? 0) & MARK.account) return true
    if (row === UNKNOWN_FORM && words.shape[index] === SHAPE.mixed) return true
  }
  return false
}

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
      more.push(accountFinding(at, value, IN_COLUMN, REASONS))
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
