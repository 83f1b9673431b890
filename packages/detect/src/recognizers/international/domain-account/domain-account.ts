import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'

/** The domain before the backslash; a path ("C:\\", "\\server\\", "map\\map\\") is none. */
const DOMAIN = /(?:^|[\s"'(=:;,|>[])([A-Z][A-Z0-9-]{2,14})$/
const NAME = /([a-z][a-z0-9._-]{1,29}[a-z0-9])(?![\p{L}\p{N}\\/])/uy
const FILE = /\.(?:docx?|xlsx?|pdf|txt|csv|exe|log|json|xml|zip|msg|png|jpe?g|ps1|bat|py|ts|js)$/

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const domain = DOMAIN.exec(text.slice(Math.max(0, anchor.start - 18), anchor.start))?.[1]
  if (domain === undefined) return null
  NAME.lastIndex = anchor.end
  const name = NAME.exec(text)?.[1]
  if (name === undefined || FILE.test(name)) return null
  const start = anchor.start - domain.length
  return {
    start,
    end: anchor.end + name.length,
    label: 'USERNAME',
    value: name,
    score: 0.9,
    reasons: ['form', 'domain'],
  }
}

/** The account of a Windows domain: `GEMEENTE\\t.brugman`. */
export const domainAccount: Recognizer = {
  id: 'international/domain-account',
  label: 'USERNAME',
  title: { nl: 'Accountnaam met domein', en: 'Account name with its domain' },
  anchor: 'backslash',
  context: { for: [], against: [] },
  find,
  sources: ['Microsoft, down-level logon name: DOMAIN\\UserName'],
  examples: { found: ['door GEMEENTE\\t.brugman gewijzigd'], ignored: ['C:\\temp\\lijst.txt', 'MAP\\onder\\blad'] },
}
