import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { isDigitAt, isLetterAt } from '../../../text/characters.ts'
import { separatorEnd } from '../../digit-groups.ts'

const context = {
  for: ['tel*', 'mob*', 'bel*', 'phone', 'call', 'whatsapp', 'app', 'bereik*', 'nummer', 'nr', 'contact'],
  against: ['iban', 'coordinat*', 'utc', 'gmt', 'cjib*'],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const plus = text.charCodeAt(anchor.start - 1) === 43
  const zeros = !plus && text.startsWith('00', anchor.start) && text.charCodeAt(anchor.start + 2) !== 48
  if (!plus && !zeros) return null
  const start = plus ? anchor.start - 1 : anchor.start
  if (isDigitAt(text, start - 1) || isLetterAt(text, start - 1)) return null
  const from = plus ? anchor.start : anchor.start + 2
  const dutch = text.startsWith('31', from)
  const read = readInternational(text, from, dutch)
  if (read === null) return null
  const span = {
    start: text.charCodeAt(start - 1) === 40 && text.charCodeAt(from + 2) === 41 ? start - 1 : start,
    end: read.end,
  }
  const { support, opposition } = judge(document, span)
  if (zeros && !dutch && support < 2) return null
  if (opposition >= 2) return null
  const reasons = ['form', dutch ? 'country code 31' : 'country code']
  const score = support >= 2 ? 0.98 : dutch ? 0.96 : 0.85
  return { ...span, label: 'PHONE', value: `+${read.digits}`, score, reasons }
}

function readInternational(text: string, from: number, dutch: boolean): { digits: string; end: number } | null {
  let digits = ''
  let at = from
  let best: { digits: string; end: number } | null = null
  const most = dutch ? 11 : 15
  for (;;) {
    const groupStart = at
    while (isDigitAt(text, at)) at++
    if (at === groupStart || digits.length + at - groupStart > most) break
    digits += text.slice(groupStart, at)
    const whole = dutch ? digits.length === 11 : digits.length >= 9
    if (whole && !isLetterAt(text, at)) best = { digits, end: at }
    // +31 (0)6 …: the nought in brackets is not dialled
    const nought = /^ ?\(0\)[ -]?/.exec(text.slice(at, at + 6))
    if (nought) {
      at += nought[0].length
      continue
    }
    const next = separatorEnd(text, at)
    if (next === at) break
    // A foreign number goes on only in groups of two or more, so that "… 14 uur" stays out.
    at = next
  }
  if (best === null || /^(\d)\1+$/.test(best.digits.slice(2))) return null
  return best
}

/** A telephone number with its country code. */
export const internationalPhone: Recognizer = {
  id: 'international/phone',
  label: 'PHONE',
  title: { nl: 'Telefoonnummer met landnummer', en: 'Telephone number with country code' },
  anchor: 'number',
  context,
  find,
  sources: ['ITU-T E.164'],
  examples: {
    found: ['+31 6 1234 5678', '+31(0)6 43 90 22 89', '+48 602 718 445', 'tel. 0031612345678'],
    ignored: ['+15 %', '+31'],
  },
}
