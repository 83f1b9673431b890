import { mrzCheckDigit } from '../../../checks/mrz.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'

const TD1 = /[IAC][A-Z<][A-Z]{3}([A-Z0-9<]{9})([0-9<])[A-Z0-9<]{15}/y
const TD3 = /([A-Z0-9<]{9})(\d)[A-Z]{3}\d{6}\d[MFX<]\d{6}\d[A-Z0-9<]{14}[0-9<]\d/y

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  const lineStart = document.lines.span(document.lines.at(anchor.start)).start
  const start = lineStart + (/^[ \t>|]*/.exec(text.slice(lineStart, lineStart + 8))?.[0].length ?? 0)
  if (anchor.start - start > 16) return null
  for (const [form, offset] of [
    [TD3, 0],
    [TD1, 5],
  ] as const) {
    form.lastIndex = start
    const hit = form.exec(text)
    const number = hit?.[1]
    if (number === undefined || mrzCheckDigit(number) !== Number(hit?.[2])) continue
    const value = number.replace(/<+$/, '')
    return {
      start: start + offset,
      end: start + offset + value.length,
      label: 'ID_DOC',
      value,
      score: 0.97,
      reasons: ['machine-readable zone', 'check digit'],
    }
  }
  return null
}

/** The document number in the machine-readable zone of a passport or identity card. */
export const mrz: Recognizer = {
  id: 'international/mrz',
  label: 'ID_DOC',
  title: { nl: 'Documentnummer in de machineleesbare strook', en: 'Document number in the machine-readable zone' },
  anchor: 'word',
  context: { for: [], against: [] },
  find,
  sources: ['ICAO Doc 9303 parts 3, 4 and 5'],
  examples: {
    found: ['P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84'],
    ignored: ['SPECI20143NLD6503101F2403096999999990<<<<<84'],
  },
}
