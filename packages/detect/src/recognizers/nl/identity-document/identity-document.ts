import type { Span } from '@sluiswacht/model'
import { passesBsnTest } from '../../../checks/eleven-test.ts'
import { createJudge } from '../../../context/judge.ts'
import type { Anchor, Candidate, Recognizer } from '../../../recognizer.ts'
import type { AnalysedText } from '../../../text/analysed-text.ts'
import { touchesNoWord } from '../../boundaries.ts'

const DUTCH = /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/
const FOREIGN = /^(?=.*[A-Z])(?=(?:[A-Z]*\d){3})[A-Z0-9]{8,9}$/
const RESIDENCE = /^(?:I{1,3}|IV|V|W2?)-?V[1-9A-NP-Z]{8}$/
/** Passports and cards of other countries, and emergency papers, right behind what they are called. */
const CALLED = /^(?:[A-Z]{1,3}\d{6,9}|\d{7,9})$/
const CARD =
  /(?<!\p{L})(?:id[- ]?kaart|identiteits(?:kaart|bewijs)|identity card|id card|paspoort|passport|nooddocument|noodpaspoort|reisdocument|laissez-passer|cin|verblijfs(?:document|pas|kaart|vergunning)|residence (?:permit|card))(?: ?n(?:umme)?r\.?| number| no\.?)?[:(, ]{1,3}$/iu
/** "EK 4821973": letters of the number, one space in front of its digits. */
const LETTERS = /(?<![\p{L}\d])[A-Z]{1,3} $/u
const WORD = /[A-Za-z0-9]{7,11}/y
const HYPHENED = /(?:I{1,3}|IV|V|W2?)-V[1-9A-NP-Za-np-z]{8}/y

const context = {
  for: [
    'paspoort*',
    'passport*',
    'identiteitskaart*',
    'id kaart*',
    'idkaart',
    'id bewijs',
    'id',
    'identiteitsbewijs*',
    'documentnummer',
    'documentn*',
    'document nr',
    'docnr',
    'doc.nr*',
    'reisdocument*',
    'reisdoc',
    'travel document',
    'legitimatie*',
    'geldig tot',
    'reisepass',
    'ausweis',
    'passeport',
    'pasaporte',
    'dowód',
    'verblijfsvergunning*',
    'verblijfsdocument*',
    'verblijfskaart',
    'verblijfspas',
    'residence permit',
    'residence card',
    'residence document',
    'identity card',
    'id card',
    'w document',
    'vreemdelingendocument',
    'rijbewijs*',
    'ind pas',
    'identificatie',
    'documentnr*',
    'identiteit',
    'vluchtelingenpaspoort',
    'legit',
    'nik',
  ],
  against: [
    'bestel*',
    'artikel*',
    'order*',
    'factuur*',
    'serie*',
    'product*',
    'type',
    'hash',
    'commit',
    'token',
    'code',
    'wachtwoord',
    'kenmerk',
    'zaak*',
    'model',
    'barcode',
    'batch',
    'chassis*',
    'imei',
  ],
}
const judge = createJudge(context)

function find(document: AnalysedText, anchor: Anchor): Candidate | null {
  const { text } = document
  if (anchor.end - anchor.start < 7) return null
  HYPHENED.lastIndex = anchor.start
  let written = HYPHENED.exec(text)?.[0]
  if (written === undefined) {
    WORD.lastIndex = anchor.start
    written = WORD.exec(text)?.[0]
  }
  if (written === undefined) return null
  const span = { start: anchor.start, end: anchor.start + written.length }
  if (!touchesNoWord(text, span) || (text[span.end] === '-' && /\w/.test(text[span.end + 1] ?? ''))) return null
  const upper = written.toUpperCase()
  if (CALLED.test(upper)) {
    const card = foreignCard(text, span)
    if (card !== null || /^\d+$/.test(upper)) return card
  }
  const residence = RESIDENCE.test(upper)
  const dutch = residence || DUTCH.test(upper)
  if (!dutch && !FOREIGN.test(upper)) return null
  const { support, opposition } = judge(document, span)
  const capitals = written === upper
  const digits = upper.replace(/\D/g, '').length
  let score = 0
  if (dutch) {
    score = residence ? 0.9 : /^[NI]/.test(upper) && digits >= 2 && digits <= 7 ? 0.55 : 0.25
    if (!capitals) score -= 0.4
    if (opposition >= 2) score -= 0.4
    if (support === 3) score = 0.98
    else if (support === 2) score = Math.max(score, 0.9)
    else if (support === 1 && capitals && opposition === 0) score = Math.max(score, 0.6)
  } else if (support === 3 && capitals) score = 0.75
  if (score < 0.05) return null
  return {
    ...span,
    label: 'ID_DOC',
    value: upper,
    score,
    reasons: ['form', ...(support >= 2 ? ['context: document'] : [])],
  }
}

/** "bulg. id-kaart 647218805", "Pools paspoort, EK 4821973": digits that are no BSN, with letters in front or without. */
function foreignCard(text: string, { start, end }: Span): Candidate | null {
  const letters = LETTERS.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? ''
  const from = start - letters.length
  const value = text.slice(from, end).replace(' ', '')
  if (passesBsnTest(value) || !CARD.test(text.slice(Math.max(0, from - LONGEST_CARD), from))) return null
  return { start: from, end, label: 'ID_DOC', value, score: 0.85, reasons: ['form', 'context: document'] }
}

/** Longest of what {@link CARD} reads. */
const LONGEST_CARD = 36

/** The number of a Dutch passport, identity card or residence document, or of a foreign passport that is called so. */
export const identityDocument: Recognizer = {
  id: 'nl/identity-document',
  label: 'ID_DOC',
  title: {
    nl: 'Nummer van paspoort, identiteitskaart of verblijfsdocument',
    en: 'Passport, identity card or residence document number',
  },
  anchor: 'compound',
  context,
  find,
  sources: [
    'RvIG, tabel 48 (soort reisdocument)',
    'RvIG 10-12-2019, nieuwe verblijfsdocumenten',
    'python-stdnum stdnum.nl.identiteitskaartnummer',
  ],
  examples: {
    found: [
      'paspoort NWH6D42B1',
      'een Pools paspoort, EK 4821973',
      'bulg. id-kaart 647218805',
      'ID-kaart IT83K5P70',
      'verblijfsdocument III-V123AL568',
    ],
    ignored: ['artikel SPECI2014', 'bestelcode ABC123456'],
  },
}
