import type { Finding } from '@sluiswacht/model'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import { accountFinding } from './account-finding.ts'

/** A word, in lower case, and what follows it when it tells an account. */
interface Place {
  readonly word: string
  readonly account: RegExp
  readonly score: number
  readonly accept: (name: string) => boolean
}

const PAGE = /([\p{L}\p{N}](?:[\p{L}\p{N}._-]{1,38}[\p{L}\p{N}]))/uy.source
const page = (word: string, between: string): Place => ({
  word,
  account: new RegExp(`${between}${PAGE}`, 'iuy'),
  score: 0.85,
  accept: () => true,
})
const folder = (word: string): Place => ({
  word,
  account: /[\\/]([a-z][a-z0-9._-]{3,24})(?=[\\/])/iy,
  score: 0.8,
  accept: (name) => !isWord(name) && looksFormed(name),
})
const doer = (word: string): Place => ({
  word,
  account: /[ :]{1,3}([A-Z]{4,10}\d{2,3})(?![\p{L}\p{N}_/-])/uy,
  score: 0.8,
  accept: () => true,
})
const PLACES: readonly Place[] = [
  page('linkedin', '(?:\\.com|: ?)?\\/?in\\/'),
  page('instagram.com/', ''),
  page('tiktok.com/', '@?'),
  folder('\\users'),
  folder('/users'),
  folder('/home'),
  ...['behandelaar', 'behandeld door', 'medewerker', 'gebruiker', 'consulent'].map(doer),
]
const MOST = 500
const FORM = ['form', 'place']

/** Finds account names by where they stand: the page of a social medium, the folder of an account, behind who did it. */
export function findPlacedUsernames({ text, lower }: AnalysedText): Finding[] {
  const found: Finding[] = []
  for (const { word, account, score, accept } of PLACES) {
    for (let at = lower.indexOf(word); at >= 0 && found.length < MOST; at = lower.indexOf(word, at + word.length)) {
      account.lastIndex = at + word.length
      const name = account.exec(text)?.[1]
      if (name !== undefined && accept(name))
        found.push(accountFinding(account.lastIndex - name.length, name, score, FORM))
    }
  }
  return found
}

function isWord(name: string): boolean {
  return (shippedLexicon().word(name) & (LEX.word | LEX.inflected | LEX.common | LEX.nobody)) !== 0
}

/** An initial before a surname, or digits, a full stop or an underscore among letters. */
function looksFormed(name: string): boolean {
  if (/[a-z][._][a-z]|[a-z]\d{1,4}$/i.test(name)) return true
  return (shippedLexicon().word(name.slice(1)) & (LEX.surname | LEX.infixed)) !== 0
}
