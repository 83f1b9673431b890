import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isDigitAt, isWordAt } from '../../../text/characters.ts'

const V4 = /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]\d|\d)/y
const V6 = /[\da-f]{1,4}(?::[\da-f]{1,4}){7}(?![:\da-f])|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![:\da-f])/iy
const NOBODY = /^(?:0\.|127\.|255\.|224\.|1\.2\.3\.4$)/
const context = {
  for: [
    'ip',
    'ip adres*',
    'ipadres*',
    'ip address',
    'from',
    'host',
    'client',
    'vanaf',
    'inlog*',
    'ingelogd',
    'login',
    'adres',
    'netwerk',
    'remote',
    'src',
  ],
  against: [
    'versie',
    'version',
    'v',
    'release',
    'build',
    'paragraaf',
    'artikel',
    'hoofdstuk',
    'bijlage',
    'subnet',
    'netmask',
    'firmware',
    'patch',
    'update',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  if (text.charCodeAt(anchor.end) === 58) return findV6(text, anchor.start)
  if (text.charCodeAt(anchor.end) !== 46 || anchor.end - anchor.start > 3) return null
  V4.lastIndex = anchor.start
  const hit = V4.exec(text)
  if (hit === null) return null
  const span = { start: anchor.start, end: V4.lastIndex }
  if (isWordAt(text, span.end) || (text[span.start - 1] === '.' && isDigitAt(text, span.start - 2))) return null
  // A range of addresses (10.0.0.0/8) is a network, not a computer.
  if (NOBODY.test(hit[0]) || /^\/\d/.test(text.slice(span.end, span.end + 2)) || /(?:^|\.)0\d/.test(hit[0])) return null
  const { support, opposition } = judge(document, span)
  const small = hit[0].split('.').every((part) => part.length < 3 && Number(part) < 30)
  let score = small ? 0.5 : 0.95
  if (support >= 2) score = 0.98
  if (opposition >= 2 && support < 3) score = 0.1
  return { ...span, label: 'IP', value: hit[0], score, reasons: ['form', ...(support >= 2 ? ['context: IP'] : [])] }
}

function findV6(text: string, start: number): Candidate | null {
  V6.lastIndex = start
  const hit = V6.exec(text)
  if (hit === null || text[start - 1] === ':' || isWordAt(text, V6.lastIndex)) return null
  // Times (12:30:45) have too few groups; MAC addresses have groups of two only.
  const groups = hit[0].split(':')
  if (groups.length < 5 && !hit[0].includes('::')) return null
  if (!hit[0].includes('::') && groups.length < 8) return null
  if (hit[0].includes('::') && !/[a-f]/i.test(hit[0]) && groups.length < 4) return null
  return { start, end: V6.lastIndex, label: 'IP', value: hit[0].toLowerCase(), score: 0.9, reasons: ['form'] }
}

/** An IP address. */
export const ip: Recognizer = {
  id: 'international/ip',
  label: 'IP',
  title: { nl: 'IP-adres', en: 'IP address' },
  anchor: 'number',
  firstRun: [1, 2, 3, 4],
  context,
  find,
  sources: ['RFC 791', 'RFC 4291'],
  examples: {
    found: ['vanaf 84.27.114.207', 'ip=10.32.127.73', '2001:db8:0:0:8:800:200c:417a'],
    ignored: ['versie 2.14.3.1', '127.0.0.1', '12:30:45'],
  },
}
