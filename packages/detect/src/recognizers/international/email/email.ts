import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isGenericMailbox } from './generic-mailbox.ts'

const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u
const DOMAIN = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy
const LONGEST_LOCAL = 64

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  DOMAIN.lastIndex = anchor.end
  if (!DOMAIN.test(text)) return null
  const end = DOMAIN.lastIndex
  let start = anchor.start
  while (start > 0 && anchor.start - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start--
  // mailto:, quotes, pipes and key=value stay outside.
  const cut = /^.*[=|'"`{}*?&/]/.exec(text.slice(start, anchor.start))
  if (cut) start += cut[0].length
  while (start < anchor.start && /[.\-_]/.test(text[start] ?? '')) start++
  if (start === anchor.start || text[anchor.start - 1] === '.') return null
  const local = text.slice(start, anchor.start)
  const value = text.slice(start, end).toLowerCase()
  const generic = isGenericMailbox(local.toLowerCase(), value.slice(local.length + 1))
  const reasons = ['form', generic ? 'mailbox of an organisation' : 'local part']
  return { start, end, label: 'EMAIL', value, score: generic ? 0.05 : 0.98, reasons }
}

/** An e-mail address of a person; `info@` and its like are of an organisation. */
export const email: Recognizer = {
  id: 'international/email',
  label: 'EMAIL',
  title: { nl: 'E-mailadres', en: 'E-mail address' },
  anchor: 'at',
  context: { for: [], against: [] },
  find,
  sources: ['RFC 5322, the dot-atom form'],
  examples: {
    found: ['k.veldhuis@elsmeer.nl', 'k.veldhuis@elsmeer.nl'],
    ignored: ['info@elsmeer.nl', 'planning@delinde.nl', '@beekloo'],
  },
}
