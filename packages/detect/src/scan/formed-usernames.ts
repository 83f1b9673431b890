import type { Finding } from '@sluiswacht/model'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { accountFinding } from './account-finding.ts'

/** A line of a log or of the notes of a system: when, then who. */
const LOGGED =
  /^[ \t>*[(-]{0,6}(?:\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|20\d{2}-\d{2}-\d{2})[T ,]{1,3}\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?[Z\])]?[ \t|;,-]{1,4}([a-z][a-z0-9._-]{2,24}[a-z0-9])(?=[\s:;,|\])]|$)/gm
/** An initial, a surname and a serial number, alone between marks: `abalk02`, "pverhoef3". */
const FORMED = /(?<![\p{L}\p{N}@._/\\#-])([a-z])([a-z]{4,12})\d{1,3}(?![\p{L}\p{N}@_/-]|\.\p{L})/gu
const MOST = 2000
const FORM = ['form']

/** Finds account names by their form alone: behind the time of a log line, or an initial and a surname with a number. */
export function findFormedUsernames({ text }: AnalysedText): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(LOGGED)) {
    if (found.length >= MOST) break
    const name = match[1] ?? ''
    if (looksLikeAccount(name))
      found.push(accountFinding(match.index + match[0].length - name.length, name, 0.85, FORM))
  }
  for (const match of text.matchAll(FORMED)) {
    if (found.length >= MOST) break
    const [written, , surname] = match
    const lexicon = shippedLexicon()
    if ((lexicon.word(surname ?? '') & LEX.surname) === 0) continue
    if (isWord(`${written.replace(/\d+$/, '')}`)) continue
    found.push(accountFinding(match.index, written, 0.6, FORM))
  }
  return found
}

/** Digits behind letters, or two parts that are no words. */
function looksLikeAccount(name: string): boolean {
  if (/^[a-z._-]+\d{1,4}$/.test(name)) return !isWord(name.replace(/[\d._-]+$/, ''))
  const parts = name.split(/[._-]/)
  return parts.length === 2 && parts.some((part) => !isWord(part)) && !/^[a-z]+-[a-z]{4,}$/.test(name)
}

function isWord(text: string): boolean {
  return (shippedLexicon().word(text) & (LEX.word | LEX.inflected | LEX.common | LEX.nobody)) !== 0
}
