import { fold } from '../names/fold.ts'
import type { Sex } from '../names/name-lists.ts'
import { isKin, type OwnerScene, type Place } from './owner-place.ts'
import { meantByPronoun } from './pronouns.ts'

/** "Bos (06 …", "Bos, tel. 06 …", "Bos (BSN …", "Bos: …": nothing but a label stands between the name and the value. */
const ONLY_LABEL =
  /^['’]?s?\)?\s*(?:[,:;([–-]\s*)*(?:(?:tel|telefoon(?:nummer)?|mobiel|mob|gsm|nr|nummer|bsn|burgerservicenummer|geb|geboren|geb\.? ?datum|geboortedatum|dob|born|e-?mail|mail|iban|rekening(?:nummer)?|rek|kenteken|adres|wonende?|phone|mobile|client(?:nummer|nr)?|personeels(?:nummer|nr)|account|inlog|login|user|gebruikersnaam)\W{0,4}(?:(?:op|te|aan|van|is)\W{1,3})?)*$/
const BRACKET = /^[^()[\]\n]{0,24}[([][^()[\]\n]{0,30}$/
/** "uw burgerservicenummer is", "your number": the value is of the one written to. */
const RELATED =
  'collega|zoon|dochter|kind|man|vrouw|partner|moeder|vader|broer|zus|buur|son|daughter|child|wife|husband|mother|father'
const YOURS = new RegExp(`\\b(?:uw|jouw|je|your)\\s+(?!${RELATED})`)
const MINE = new RegExp(`\\b(?:mijn|m'n|mn|my)\\s+(?!${RELATED})[^.!?\\n]{0,60}$`)
const THEIRS = /\b(zijn|z'n|haar|his|her)\s+[^.!?\n]{0,60}$/
/** "mw heeft een pgb, klantnr …": a form of address without a name. */
const ADDRESSED = /(?:^|[\s(-])(mevrouw|mevr|mw|meneer|dhr|de heer)\.?\s(?!en\b|of\b)[^.!?\n]{0,100}$/
const SEX_OF: Readonly<Record<string, Sex>> = {
  zijn: 'm',
  "z'n": 'm',
  his: 'm',
  haar: 'f',
  her: 'f',
  mevrouw: 'f',
  mevr: 'f',
  mw: 'f',
  meneer: 'm',
  dhr: 'm',
  'de heer': 'm',
}
/** A signature, or the head of a letter, has its address and numbers within so many lines of the name. */
const BLOCK_LINES = 6
const LONGEST_LINE = 60
/** Names looked at on the line of an item. */
const MOST_ON_LINE = 40

type Note = (person: number, ...features: string[]) => void

/** What else tells whose an identifier is: brackets, possessives, the block of a signature, items of lists. */
export function ownerHints(scene: OwnerScene, place: Place, people: readonly number[], note: Note): void {
  const { text } = scene.layout
  const last = scene.mentions[place.before]
  const since = Math.max(last?.mention.finding.end ?? 0, place.finding.start - 110)
  const between = fold(text.slice(since, place.finding.start))
  if (last !== undefined && last.mention.finding.end === since) {
    if (ONLY_LABEL.test(between)) note(last.person, 'only label between')
    if (BRACKET.test(between)) note(last.person, 'in brackets behind')
  }
  const sentence = between.split(/[.!?](?=\s)|\n/).at(-1) ?? ''
  if (YOURS.test(sentence)) note(place.addressee, 'yours')
  if (MINE.test(sentence)) note(place.writer, 'mine')
  const [, possessive] = THEIRS.exec(sentence) ?? ADDRESSED.exec(sentence) ?? []
  const sex = possessive === undefined ? undefined : SEX_OF[possessive]
  if (sex !== undefined) {
    const meant = meantByPronoun(scene, place.finding.start, sex, (person) => person !== place.writer)
    if (meant !== undefined) note(meant, 'theirs')
  }
  const relative = relativeOfSentence(text, place.finding.start, last?.mention.finding.end ?? 0)
  if (relative !== undefined)
    for (const person of people) if (isKin(scene, person, relative)) note(person, 'relative of sentence')
  const item = headOfItem(scene, place)
  if (item !== undefined) note(item, 'head of item')
  const head = blockHead(scene, place)
  if (head !== undefined) note(head.person, 'head of block', head.isSigner ? 'signer of block' : 'head without voice')
}

const ITEM = /^\s*(?:casus )?\d{1,3}[.):]\s/i

/** The first name in an item of a numbered list: "3. Rowan (16), proces-verbaal …". */
function headOfItem(scene: OwnerScene, { line, before }: Place): number | undefined {
  if (line.cells.length > 0 || !ITEM.test(scene.layout.text.slice(line.start, line.start + 20))) return undefined
  for (let at = before; before - at < MOST_ON_LINE; at--)
    if (scene.mentions[at - 1]?.mention.line.index !== line.index)
      return scene.mentions[at]?.mention.line.index === line.index ? scene.mentions[at]?.person : undefined
  return undefined
}

const SENTENCE = 240
const RELATIVE = /^[-*\s]*(?:de )?(moeder|vader|oma|opa|mother|father) (?!van |en |of |and |of )/

/** The relative that the sentence around an offset begins with, when it names nobody: "Moeder staat onder bewind (kenmerk". */
function relativeOfSentence(text: string, offset: number, named: number): string | undefined {
  const before = text.slice(Math.max(0, offset - SENTENCE), offset)
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end)))
  const start = Math.max(0, offset - SENTENCE) + from + 1
  return named > start ? undefined : RELATIVE.exec(fold(text.slice(start, offset)))?.[1]
}

/** The name above short lines of a signature or the head of a letter, when nothing but such lines stands between. */
function blockHead(scene: OwnerScene, place: Place): { person: number; isSigner: boolean } | undefined {
  if (place.line.cells.length > 0 || place.label !== '') return undefined
  const { lines, text } = scene.layout
  const entry = scene.mentions[place.before]
  const line = entry?.mention.line
  if (entry === undefined || line === undefined || line.index === place.line.index) return undefined
  if (place.line.index - line.index > BLOCK_LINES || line.end - line.start > LONGEST_LINE) return undefined
  for (let between = line.index + 1; between <= place.line.index; between++) {
    const { start = 0, end = 0, block = -1 } = lines[between] ?? {}
    if (end - start > LONGEST_LINE || block !== line.block || /[.!?]\s*$/.test(text.slice(start, end))) return undefined
  }
  return { person: entry.person, isSigner: scene.counts.writers.has(entry.mention) }
}
