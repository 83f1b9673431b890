import type { Finding, Label } from '@sluiswacht/model'
import { characterClass, LETTER } from '../text/characters.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import type { HashedVector } from './hashed-vector.ts'
import { cueSlot, SLOTS } from './hashed-vector.ts'
import type { TitleKind } from './title-kind.ts'
import { titleKind } from './title-kind.ts'
import { bucket, typeCues } from './type-cues.ts'

/** Words read for the vector; the beginning of a document tells its kind. */
const MOST_WORDS = 3000
const MOST_LINES = 400

/** The words and the build of a document as a vector: what the models for document type and categories look at. */
export function documentVector(document: AnalysedText, lower: string, findings: readonly Finding[]): HashedVector {
  const words = new Set<number>()
  addWords(document, lower, words)
  const cues = new Map<number, number>()
  const kind = titleKind(lower)
  for (const [name, value] of [...structureCues(document, findings), ...typeCues(lower), ...titleCues(kind)])
    if (value !== 0 && !isOtherHead(name, kind)) cues.set(cueSlot(name), value)
  const slots: number[] = []
  const values: number[] = []
  const weight = words.size > 0 ? 4 / Math.sqrt(words.size) : 0
  for (const slot of words) {
    if (cues.has(slot)) continue
    slots.push(slot)
    values.push(weight)
  }
  for (const [slot, value] of cues) {
    slots.push(slot)
    values.push(value)
  }
  return { slots, values }
}

/** Once the title names a kind, the words of other kinds in it say nothing ("Verzuimoverzicht"). */
function isOtherHead(name: string, { title }: TitleKind): boolean {
  return title !== null && name.startsWith('head ') && name !== `head ${title}`
}

function titleCues({ title, subject, order, asked }: TitleKind): [string, number][] {
  const cues: [string, number][] = []
  if (title !== null) cues.push([`kind ${title}`, 1])
  if (subject !== null) cues.push([`subject kind ${subject}`, 1])
  if (order) cues.push(['order', 1])
  if (asked !== null) cues.push([`asked ${asked}`, 1])
  return cues
}

/** Adds the slots of whole words, of their first six letters, and of the words of the first lines. */
function addWords(document: AnalysedText, lower: string, words: Set<number>): void {
  const { tokens } = document
  let read = 0
  for (let token = 0; token < tokens.count && read < MOST_WORDS; token++) {
    const start = tokens.start[token] ?? 0
    const end = tokens.end[token] ?? 0
    const length = end - start
    if (length < 2 || length > 30 || ((characterClass[lower.charCodeAt(start)] ?? 0) & LETTER) === 0) continue
    read++
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ lower.charCodeAt(at), 0x01000193)
      if (at - start === 5 && length > 7) words.add((hash ^ 0x5bd1e995 ^ (hash >>> 15)) & (SLOTS - 1))
    }
    words.add((hash ^ (hash >>> 15)) & (SLOTS - 1))
    if (read <= 24) words.add((Math.imul(hash, 0x9e3779b1) >>> 7) & (SLOTS - 1))
  }
}

const COUNTED: readonly Label[] = [
  'PERSON',
  'BSN',
  'DOB',
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'IBAN',
  'CASE_NUMBER',
  'USERNAME',
  'IP',
]

function structureCues(document: AnalysedText, findings: readonly Finding[]): [string, number][] {
  const labels = new Map<Label, number>()
  for (const { label } of findings) labels.set(label, (labels.get(label) ?? 0) + 1)
  const cues: [string, number][] = COUNTED.map((label) => [label, bucket(labels.get(label) ?? 0)])
  const people = new Set(
    findings.filter((finding) => finding.label === 'PERSON').map((finding) => finding.text.toLowerCase()),
  )
  cues.push(['people', bucket(people.size)], ['nobody', people.size === 0 && !labels.has('BSN') ? 1 : 0])
  const counts = lineCounts(document)
  for (const [name, count] of Object.entries(counts.kinds))
    cues.push([name, bucket(count)], [`${name} share`, (2 * count) / counts.lines])
  cues.push(['length', Math.log2(1 + document.text.length / 200) / 2], ['lines', bucket(counts.lines)])
  const marks = (document.text.slice(0, 20000).match(/[{}()=;<>_[\]]/g) ?? []).length
  cues.push(['code marks', Math.min(2, (40 * marks) / Math.min(20000, document.text.length + 1))])
  return cues
}

const LINE_KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'mail head',
    /^>? ?(?:van|aan|from|to|von|an|cc|onderwerp|subject|betreff|verzonden|sent|gesendet|datum|date|betreft)\s*:/i,
  ],
  ['quote', /^>/],
  ['greeting', /^(?:geachte|beste|dag |hoi|hallo|goedemorgen|goedemiddag|dear|hi |lieve|hey)/i],
  [
    'closing',
    /^(?:met vriendelijke groet|vriendelijke groet|hoogachtend|groet|groeten|mvg|kind regards|best regards|regards|namens)/i,
  ],
  ['heading', /^#{1,4} /],
  ['table', /^\s*\|.*\|/],
  ['separated', /^(?:[^;\t]*(?:[;\t][^;\t]*){3,}|[^,]*(?:,[^,\s][^,]*){3,})$/],
  ['bullet', /^\s*(?:[-*•▪–]|\d{1,2}[.)]) /],
  ['label', /^[\p{L} ./()-]{2,32}\s*(?::|\.{3,}|\s{3,})/u],
  [
    'chat',
    /^\[?(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,? )?\d{1,2}[:.]\d{2}(?::\d{2})?\]?\s*(?:-\s*)?[\p{L}. ]{2,28}(?::|$)/u,
  ],
  ['log', /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/],
  [
    'code',
    /^\s*(?:import |from \w+ import|def |class |function |const |let |var |return|if \(|for \(|SELECT |INSERT |UPDATE |#include|#!\/|public |private |\}|<\/?\w+>?|@\w+|"\w+":)/,
  ],
  ['config', /^\s*(?:#|\/\/|--|"""|- name:|[\w.-]+:\s*(?:\[|\{|true|false|"|\d)|[\w.-]+\s*=\s*[\w"'[{])/],
  [
    'part of a cv',
    /^[\s#*|]*(?:werk|werkervaring|(?:relevante )?ervaring\b.{0,20}|opleiding(?:en)?|scholing|cursussen|talen|talenkennis|vaardigheden|competenties|referenties|hobby'?s?|personalia|profiel|over mij|wie ben ik\??|contact|loopbaan|nevenfuncties|nevenactiviteiten|vrijwilligerswerk|certificaten|(?:work )?experience|employment.{0,12}|education|skills|languages?|references|profile|summary|interests|certifications)(?:\s*[:|*]*$| (?:in|als|bij) | {3,}|\s*:)/i,
  ],
  [
    'years',
    /(?:^|[\s|(])(?:(?:\d{1,2}[-/.])?(?:19|20)\d{2}|'\d\d) ?(?:-|–|t\/m|tot) ?(?:(?:\d{1,2}[-/.])?(?:19|20)\d{2}|nu\b|heden|now|present|'\d\d)/i,
  ],
  [
    'employee',
    /^[\s|*]*(?:werknemer|wn|werkgever|wg|employee|functie|leidinggevende|pers\.? ?nr\.?|personeelsnummer|in dienst(?: sinds)?|dienstverband|trainee|beoordelaar|manager)\b\s*[:.|( ]/i,
  ],
  [
    'youth',
    /^[\s|*]*(?:jeugdige|kind(?:eren)?|minderjarige|gezaghebbend\p{L}*|ouder\(?s?\)?|gezin|gezinsleden|school|groep|moeder|vader|jongere|regisseur)\b\s*[:.|( ]/iu,
  ],
  [
    'claimant',
    /^[\s|*]*(?:belanghebbende|inburgeraar|deelnemer|uitkering\p{L}*|kandidaat|klantmanager|norm|ingangsdatum uitkering)\b\s*[:.|( ]/iu,
  ],
  [
    'client',
    /^[\s|*]*(?:cli[eë]nt|bewoner|aanvrager|mantelzorger|indicatie|voorziening|aanbieder|casemanager)\b\s*[:.|( ]/iu,
  ],
  ['law', /^(?:artikel|art\.) \d/i],
  [
    'agenda',
    /^(?:\d{1,2}\.? )?(?:opening|mededelingen|rondvraag|sluiting|aanwezig|afwezig|voorzitter|besluit|actielijst|actie)/i,
  ],
  ['question', /\?\s*$/],
  [
    'prompt',
    /^(?:kun je|kan je|schrijf|maak|vat|herschrijf|vertaal|je bent|act as|you are|please|help|geef|controleer|verbeter)\b/i,
  ],
  ['date day', /^(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?)\b/],
]

function lineCounts(document: AnalysedText): { kinds: Record<string, number>; lines: number } {
  const kinds: Record<string, number> = {}
  let filled = 0
  const most = Math.min(document.lines.count, MOST_LINES)
  for (let line = 0; line < most; line++) {
    const span = document.lines.span(line)
    const text = document.text.slice(span.start, Math.min(span.end, span.start + 200))
    if (text.trim() === '') continue
    filled++
    for (const [name, form] of LINE_KINDS) if (form.test(text)) kinds[name] = (kinds[name] ?? 0) + 1
  }
  return { kinds, lines: Math.max(1, filled) }
}
