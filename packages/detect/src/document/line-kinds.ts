import { characterClass, DIGIT, LETTER } from '../text/characters.ts'

/** What a cheap look at a line tells, so that few of the forms below are tried on it. */
interface Line {
  /** First character that is no white space. */
  first: number
  last: number
  /** The first two letters, after marks and white space; see {@link pairOf}. */
  pair: number
  digits: number
  commas: number
  /** Semicolons and tabs. */
  separators: number
  colon: boolean
  equals: boolean
  /** Three full stops or three spaces on end. */
  wide: boolean
}

interface LineKind {
  readonly name: string
  /** Whether the form may fit at all. */
  readonly when: (line: Line) => boolean
  readonly form: RegExp
}

const QUESTION = 63

const KINDS: readonly LineKind[] = [
  {
    name: 'mail head',
    when: colon('va aa fr to vo an cc on su be ve se ge da'),
    form: /^>? ?(?:van|aan|from|to|von|an|cc|onderwerp|subject|betreff|verzonden|sent|gesendet|datum|date|betreft)\s*:/i,
  },
  {
    name: 'quote',
    when: begins('>'),
    form: /^>/,
  },
  {
    name: 'greeting',
    when: opens('ge be da ho ha go de hi li he'),
    form: /^(?:geachte|beste|dag |hoi|hallo|goedemorgen|goedemiddag|dear|hi |lieve|hey)/i,
  },
  {
    name: 'closing',
    when: opens('me vr ho gr mv ki be re na'),
    form: /^(?:met vriendelijke groet|vriendelijke groet|hoogachtend|groet|groeten|mvg|kind regards|best regards|regards|namens)/i,
  },
  {
    name: 'heading',
    when: begins('#'),
    form: /^#{1,4} /,
  },
  {
    name: 'table',
    when: begins('|'),
    form: /^\s*\|.*\|/,
  },
  {
    name: 'separated',
    when: (line) => line.separators > 2 || line.commas > 2,
    form: /^(?:[^;\t]*(?:[;\t][^;\t]*){3,}|[^,]*(?:,[^,\s][^,]*){3,})$/,
  },
  {
    name: 'bullet',
    when: begins('-*•▪–0123456789'),
    form: /^\s*(?:[-*•▪–]|\d{1,2}[.)]) /,
  },
  {
    name: 'label',
    when: (line) => line.colon || line.wide,
    form: /^[\p{L} ./()-]{2,32}\s*(?::|\.{3,}|\s{3,})/u,
  },
  {
    name: 'chat',
    when: begins('[0123456789'),
    form: /^\[?(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,? )?\d{1,2}[:.]\d{2}(?::\d{2})?\]?\s*(?:-\s*)?[\p{L}. ]{2,28}(?::|$)/u,
  },
  {
    name: 'log',
    when: begins('0123456789'),
    form: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  },
  {
    name: 'code',
    when: either('im fr de cl fu co le va re if fo se in up pu pr', '#}<@"'),
    form: /^\s*(?:import |from \w+ import|def |class |function |const |let |var |return|if \(|for \(|SELECT |INSERT |UPDATE |#include|#!\/|public |private |\}|<\/?\w+>?|@\w+|"\w+":)/,
  },
  {
    name: 'config',
    when: (line) => line.colon || line.equals || isOneOf('#/-"', line.first),
    form: /^\s*(?:#|\/\/|--|"""|- name:|[\w.-]+:\s*(?:\[|\{|true|false|"|\d)|[\w.-]+\s*=\s*[\w"'[{])/,
  },
  {
    name: 'part of a cv',
    when: opens('we re er op sc cu ta va co ho pe pr ov wi lo ne vr ce wo ex em ed sk la su in hobb'),
    form: /^[\s#*|]*(?:werk|werkervaring|(?:relevante )?ervaring\b.{0,20}|opleiding(?:en)?|scholing|cursussen|talen|talenkennis|vaardigheden|competenties|referenties|hobby'?s?|personalia|profiel|over mij|wie ben ik\??|contact|loopbaan|nevenfuncties|nevenactiviteiten|vrijwilligerswerk|certificaten|(?:work )?experience|employment.{0,12}|education|skills|languages?|references|profile|summary|interests|certifications)(?:\s*[:|*]*$| (?:in|als|bij) | {3,}|\s*:)/i,
  },
  {
    name: 'years',
    when: (line) => line.digits > 1,
    form: /(?:^|[\s|(])(?:(?:\d{1,2}[-/.])?(?:19|20)\d{2}|'\d\d) ?(?:-|–|t\/m|tot) ?(?:(?:\d{1,2}[-/.])?(?:19|20)\d{2}|nu\b|heden|now|present|'\d\d)/i,
  },
  {
    name: 'employee',
    when: opens('we wn wg em fu le pe in di tr be ma'),
    form: /^[\s|*]*(?:werknemer|wn|werkgever|wg|employee|functie|leidinggevende|pers\.? ?nr\.?|personeelsnummer|in dienst(?: sinds)?|dienstverband|trainee|beoordelaar|manager)\b\s*[:.|( ]/i,
  },
  {
    name: 'youth',
    when: opens('je ki mi ge ou sc gr mo va jo re'),
    form: /^[\s|*]*(?:jeugdige|kind(?:eren)?|minderjarige|gezaghebbend\p{L}*|ouder\(?s?\)?|gezin|gezinsleden|school|groep|moeder|vader|jongere|regisseur)\b\s*[:.|( ]/iu,
  },
  {
    name: 'claimant',
    when: opens('be in de ui ka kl no'),
    form: /^[\s|*]*(?:belanghebbende|inburgeraar|deelnemer|uitkering\p{L}*|kandidaat|klantmanager|norm|ingangsdatum uitkering)\b\s*[:.|( ]/iu,
  },
  {
    name: 'client',
    when: opens('cl be aa ma in vo ca bew'),
    form: /^[\s|*]*(?:cli[eë]nt|bewoner|aanvrager|mantelzorger|indicatie|voorziening|aanbieder|casemanager)\b\s*[:.|( ]/iu,
  },
  {
    name: 'law',
    when: opens('ar'),
    form: /^(?:artikel|art\.) \d/i,
  },
  {
    name: 'agenda',
    when: either('op me ro sl aa af vo be ac', '0123456789'),
    form: /^(?:\d{1,2}\.? )?(?:opening|mededelingen|rondvraag|sluiting|aanwezig|afwezig|voorzitter|besluit|actielijst|actie)/i,
  },
  {
    name: 'question',
    when: (line) => line.last === QUESTION,
    form: /\?\s*$/,
  },
  {
    name: 'prompt',
    when: opens('ku ka sc ma va he ve je ac yo pl ge co'),
    form: /^(?:kun je|kan je|schrijf|maak|vat|herschrijf|vertaal|je bent|act as|you are|please|help|geef|controleer|verbeter)\b/i,
  },
  {
    name: 'date day',
    when: begins('0123456789'),
    form: /^(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?)\b/,
  },
]

/** Names of the kinds of line, in the order of {@link countLineKinds}. */
export const LINE_KINDS: readonly string[] = KINDS.map(({ name }) => name)

const line: Line = {
  first: 0,
  last: 0,
  pair: 0,
  digits: 0,
  commas: 0,
  separators: 0,
  colon: false,
  equals: false,
  wide: false,
}

/** Adds one to the count of each kind that a line is of; false for a line without anything in it. */
export function countLineKinds(text: string, counts: Uint16Array): boolean {
  if (!look(text)) return false
  for (let place = 0; place < KINDS.length; place++) {
    const kind = KINDS[place]
    if (kind?.when(line) === true && kind.form.test(text)) counts[place] = (counts[place] ?? 0) + 1
  }
  return true
}

function look(text: string): boolean {
  let first = 0
  let last = 0
  let pair = -1
  let digits = 0
  let commas = 0
  let separators = 0
  let colon = false
  let equals = false
  let wide = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = characterClass[code] ?? 0
    if (pair < 0 && kind & LETTER) pair = pairOf(code, text.charCodeAt(at + 1))
    if (code === 32 || code === 46) wide ||= text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code
    if (code === 9) separators++
    if (code === 32 || code === 9 || code === 0xa0) continue
    if (first === 0) first = code
    last = code
    if (kind & DIGIT) digits++
    else if (code === 44) commas++
    else if (code === 59) separators++
    else if (code === 58) colon = true
    else if (code === 61) equals = true
  }
  Object.assign(line, { first, last, pair, digits, commas, separators, colon, equals, wide })
  return first !== 0
}

/** Two letters as one number, whatever their case. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

function pairsOf(words: string): Uint8Array {
  const pairs = new Uint8Array(1024)
  for (const word of words.split(' ')) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  return pairs
}

/** The line's first letters are the first of one of these words. */
function opens(words: string): (line: Line) => boolean {
  const pairs = pairsOf(words)
  return ({ pair }) => pairs[pair] === 1
}

function colon(words: string): (line: Line) => boolean {
  const pairs = pairsOf(words)
  return ({ pair, colon }) => colon && pairs[pair] === 1
}

function begins(characters: string): (line: Line) => boolean {
  return ({ first }) => isOneOf(characters, first)
}

function either(words: string, characters: string): (line: Line) => boolean {
  const pairs = pairsOf(words)
  return ({ pair, first }) => pairs[pair] === 1 || isOneOf(characters, first)
}

function isOneOf(characters: string, code: number): boolean {
  for (let at = 0; at < characters.length; at++) if (characters.charCodeAt(at) === code) return true
  return false
}
