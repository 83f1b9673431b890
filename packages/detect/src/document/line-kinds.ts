import { characterClass, DIGIT, LETTER } from '../text/characters.ts'

interface LineKind {
  readonly name: string
  readonly when: When
  readonly form: RegExp
}

/** What a line must have for a form to be tried on it: any of these. */
interface When {
  /** Words of which its first letters may be the first two. */
  readonly opens?: string
  /** Characters that it may begin with. */
  readonly begins?: string
  readonly has?: readonly Trait[]
  /** Both that opening and a colon. */
  readonly andColon?: true
}

/** What a line may have somewhere. */
const TRAIT = { colon: 1, equals: 2, wide: 4, rows: 8, digits: 16, question: 32 } as const
type Trait = keyof typeof TRAIT

const KINDS: readonly LineKind[] = [
  {
    name: 'mail head',
    when: { opens: 'va aa fr to vo an cc on su be ve se ge da', andColon: true },
    form: /^>? ?(?:van|aan|from|to|von|an|cc|onderwerp|subject|betreff|verzonden|sent|gesendet|datum|date|betreft)\s*:/i,
  },
  {
    name: 'quote',
    when: { begins: '>' },
    form: /^>/,
  },
  {
    name: 'greeting',
    when: { opens: 'ge be da ho ha go de hi li he' },
    form: /^(?:geachte|beste|dag |hoi|hallo|goedemorgen|goedemiddag|dear|hi |lieve|hey)/i,
  },
  {
    name: 'closing',
    when: { opens: 'me vr ho gr mv ki be re na' },
    form: /^(?:met vriendelijke groet|vriendelijke groet|hoogachtend|groet|groeten|mvg|kind regards|best regards|regards|namens)/i,
  },
  {
    name: 'heading',
    when: { begins: '#' },
    form: /^#{1,4} /,
  },
  {
    name: 'table',
    when: { begins: '|' },
    form: /^\s*\|.*\|/,
  },
  {
    name: 'separated',
    when: { has: ['rows'] },
    form: /^(?:[^;\t]*(?:[;\t][^;\t]*){3,}|[^,]*(?:,[^,\s][^,]*){3,})$/,
  },
  {
    name: 'bullet',
    when: { begins: '-*•▪–0123456789' },
    form: /^\s*(?:[-*•▪–]|\d{1,2}[.)]) /,
  },
  {
    name: 'label',
    when: { has: ['colon', 'wide'] },
    form: /^[\p{L} ./()-]{2,32}\s*(?::|\.{3,}|\s{3,})/u,
  },
  {
    name: 'chat',
    when: { begins: '[0123456789' },
    form: /^\[?(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,? )?\d{1,2}[:.]\d{2}(?::\d{2})?\]?\s*(?:-\s*)?[\p{L}. ]{2,28}(?::|$)/u,
  },
  {
    name: 'log',
    when: { begins: '0123456789' },
    form: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  },
  {
    name: 'code',
    when: { opens: 'im fr de cl fu co le va re if fo se in up pu pr', begins: '#}<@"' },
    form: /^\s*(?:import |from \w+ import|def |class |function |const |let |var |return|if \(|for \(|SELECT |INSERT |UPDATE |#include|#!\/|public |private |\}|<\/?\w+>?|@\w+|"\w+":)/,
  },
  {
    name: 'config',
    when: { begins: '#/-"', has: ['colon', 'equals'] },
    form: /^\s*(?:#|\/\/|--|"""|- name:|[\w.-]+:\s*(?:\[|\{|true|false|"|\d)|[\w.-]+\s*=\s*[\w"'[{])/,
  },
  {
    name: 'part of a cv',
    when: { opens: 'we re er op sc cu ta va co ho pe pr ov wi lo ne vr ce wo ex em ed sk la su in hobb' },
    form: /^[\s#*|]*(?:werk|werkervaring|(?:relevante )?ervaring\b.{0,20}|opleiding(?:en)?|scholing|cursussen|talen|talenkennis|vaardigheden|competenties|referenties|hobby'?s?|personalia|profiel|over mij|wie ben ik\??|contact|loopbaan|nevenfuncties|nevenactiviteiten|vrijwilligerswerk|certificaten|(?:work )?experience|employment.{0,12}|education|skills|languages?|references|profile|summary|interests|certifications)(?:[\s:|*]*$| (?:in|als|bij) | {3,}|\s*:)/i,
  },
  {
    name: 'years',
    when: { has: ['digits'] },
    form: /(?:^|[\s|(])(?:(?:\d{1,2}[-/.])?(?:19|20)\d{2}|'\d\d) ?(?:-|–|t\/m|tot) ?(?:(?:\d{1,2}[-/.])?(?:19|20)\d{2}|nu\b|heden|now|present|'\d\d)/i,
  },
  {
    name: 'employee',
    when: { opens: 'we wn wg em fu le pe in di tr be ma' },
    form: /^[\s|*]*(?:werknemer|wn|werkgever|wg|employee|functie|leidinggevende|pers\.? ?nr\.?|personeelsnummer|in dienst(?: sinds)?|dienstverband|trainee|beoordelaar|manager)\b\s*[:.|( ]/i,
  },
  {
    name: 'youth',
    when: { opens: 'je ki mi ge ou sc gr mo va jo re' },
    form: /^[\s|*]*(?:jeugdige|kind(?:eren)?|minderjarige|gezaghebbend\p{L}*|ouder\(?s?\)?|gezin|gezinsleden|school|groep|moeder|vader|jongere|regisseur)\b\s*[:.|( ]/iu,
  },
  {
    name: 'claimant',
    when: { opens: 'be in de ui ka kl no' },
    form: /^[\s|*]*(?:belanghebbende|inburgeraar|deelnemer|uitkering\p{L}*|kandidaat|klantmanager|norm|ingangsdatum uitkering)\b\s*[:.|( ]/iu,
  },
  {
    name: 'client',
    when: { opens: 'cl be aa ma in vo ca bew' },
    form: /^[\s|*]*(?:cli[eë]nt|bewoner|aanvrager|mantelzorger|indicatie|voorziening|aanbieder|casemanager)\b\s*[:.|( ]/iu,
  },
  {
    name: 'law',
    when: { opens: 'ar' },
    form: /^(?:artikel|art\.) \d/i,
  },
  {
    name: 'agenda',
    when: { opens: 'op me ro sl aa af vo be ac', begins: '0123456789' },
    form: /^(?:\d{1,2}\.? )?(?:opening|mededelingen|rondvraag|sluiting|aanwezig|afwezig|voorzitter|besluit|actielijst|actie)/i,
  },
  {
    name: 'question',
    when: { has: ['question'] },
    form: /\?\s*$/,
  },
  {
    name: 'prompt',
    when: { opens: 'ku ka sc ma va he ve je ac yo pl ge co' },
    form: /^(?:kun je|kan je|schrijf|maak|vat|herschrijf|vertaal|je bent|act as|you are|please|help|geef|controleer|verbeter)\b/i,
  },
  {
    name: 'date day',
    when: { begins: '0123456789' },
    form: /^(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?)\b/,
  },
]

/** Names of the kinds of line, in the order of {@link countLineKinds}. */
export const LINE_KINDS: readonly string[] = KINDS.map(({ name }) => name)

/** For each opening, first character and trait the kinds that it speaks for, a bit each. */
const BY_PAIR = new Uint32Array(1024)
const BY_FIRST = new Uint32Array(128)
const BY_TRAITS = new Uint32Array(64)
/** Kinds that want a colon too. */
let withColon = 0
for (const [place, { when }] of KINDS.entries()) {
  const bit = 1 << place
  for (const word of when.opens?.split(' ') ?? []) mark(BY_PAIR, pairOf(word.charCodeAt(0), word.charCodeAt(1)), bit)
  for (const character of when.begins ?? '') mark(BY_FIRST, firstOf(character.charCodeAt(0)), bit)
  for (const trait of when.has ?? [])
    for (let traits = 0; traits < BY_TRAITS.length; traits++) if (traits & TRAIT[trait]) mark(BY_TRAITS, traits, bit)
  if (when.andColon === true) withColon |= bit
}

function mark(masks: Uint32Array, at: number, bit: number): void {
  masks[at] = (masks[at] ?? 0) | bit
}

/** Adds one to the count of each kind that a line is of; false for a line without anything in it. */
export function countLineKinds(text: string, counts: Uint16Array): boolean {
  let kinds = kindsWorthTrying(text)
  if (kinds < 0) return false
  for (; kinds !== 0; kinds &= kinds - 1) {
    const place = 31 - Math.clz32(kinds & -kinds)
    if (KINDS[place]?.form.test(text) === true) counts[place] = (counts[place] ?? 0) + 1
  }
  return true
}

/** A bit for each kind whose form may fit the line; -1 for a line without anything in it. */
function kindsWorthTrying(text: string): number {
  let first = 0
  let last = 0
  let pair = -1
  let digits = 0
  let commas = 0
  let separators = 0
  let traits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 46) {
      if (text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code) traits |= TRAIT.wide
    } else if (code === 9) separators++
    if (code === 32 || code === 9 || code === 0xa0) continue
    if (first === 0) first = code
    last = code
    const kind = characterClass[code] ?? 0
    if (kind & LETTER) {
      if (pair < 0) pair = pairOf(code, text.charCodeAt(at + 1))
    } else if (kind & DIGIT) digits++
    else if (code === 44) commas++
    else if (code === 59) separators++
    else if (code === 58) traits |= TRAIT.colon
    else if (code === 61) traits |= TRAIT.equals
  }
  if (first === 0) return -1
  if (separators > 2 || commas > 2) traits |= TRAIT.rows
  if (digits > 1) traits |= TRAIT.digits
  if (last === 63) traits |= TRAIT.question
  let opened = pair < 0 ? 0 : (BY_PAIR[pair] ?? 0)
  if ((traits & TRAIT.colon) === 0) opened &= ~withColon
  return opened | (BY_FIRST[firstOf(first)] ?? 0) | (BY_TRAITS[traits] ?? 0)
}

/** Two letters as one number, whatever their case. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** Characters beyond ASCII share one place. */
function firstOf(code: number): number {
  return code < 127 ? code : 127
}
