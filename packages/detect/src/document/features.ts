import type { Finding, Label } from '@sluiswacht/model'
import { SHAPE } from '../names/shape.ts'
import type { AnalysedText } from '../text/analysed-text.ts'
import type { HashedVector } from './hashed-vector.ts'
import { cueSlot } from './hashed-vector.ts'
import { countLineKinds, LINE_KINDS } from './line-kinds.ts'
import { titleKind } from './title-kind.ts'
import { addTitleCues, bucket, TypeCounts } from './type-cues.ts'
import { VectorBuilder } from './vector-builder.ts'
import { addVoices } from './voice.ts'
import { freshSigns, SIGN, signsAt } from './word-signs.ts'

/** Words read for the vector; the beginning of a document tells its kind. */
const MOST_WORDS = 3000
const MOST_LINES = 400
/** Words of the head. */
const HEAD_WORDS = 24

/** The words and the build of a document as a vector: what the models for document type and categories look at. */
export function documentVector(document: AnalysedText, lower: string, findings: readonly Finding[]): HashedVector {
  const vector = new VectorBuilder()
  const { title, subject, order, asked } = titleKind(lower)
  if (title !== null) vector.cue(cueSlot(`kind ${title}`), 1)
  if (subject !== null) vector.cue(cueSlot(`subject kind ${subject}`), 1)
  if (order) vector.cue(cueSlot('order'), 1)
  if (asked !== null) vector.cue(cueSlot(`asked ${asked}`), 1)
  addTitleCues(lower, title, vector)
  addFindings(findings, vector)
  addBuild(document, vector)
  addWords(document, lower, findings, vector)
  return vector.finish()
}

/** Adds the words with their first letters, those of the first lines, and what they say of the kind of document. */
function addWords(document: AnalysedText, lower: string, findings: readonly Finding[], vector: VectorBuilder): void {
  const { words, text } = document
  const types = new TypeCounts()
  const slots = new Int32Array(Math.min(words.count, MOST_WORDS))
  const heads: number[] = []
  let read = 0
  let covered = 0
  for (let index = 0; index < words.count && read < MOST_WORDS; index++) {
    const shape = words.shape[index] ?? 0
    if (shape === SHAPE.mark || shape === SHAPE.number) continue
    // whose names and addresses they are says nothing of the kind of document
    const start = words.start[index] ?? 0
    while (covered < findings.length && (findings[covered]?.end ?? 0) <= start) covered++
    if ((findings[covered]?.start ?? text.length) <= start) continue
    const kept = signsAt(words, index, text)
    const rows = kept < 0 ? freshSigns(words, index, text) : words.words.rows
    const row = Math.max(kept, 0)
    types.add(lower, words, index, rows, row)
    const both = rows[row + SIGN.slots] ?? 0
    if (both === 0) continue
    slots[read++] = both
    if (read <= HEAD_WORDS) heads.push(rows[row + SIGN.head] ?? 0)
  }
  types.addTo(vector)
  addVoices(slots, read, vector)
  for (let at = 0; at < read; at++) {
    const both = slots[at] ?? 0
    vector.word(both & 0xffff)
    vector.word(both >>> 16)
  }
  for (const slot of heads) vector.word(slot)
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
const LABEL_SLOTS: readonly number[] = COUNTED.map((label) => cueSlot(label))
const PEOPLE = cueSlot('people')
const NOBODY = cueSlot('nobody')

function addFindings(findings: readonly Finding[], vector: VectorBuilder): void {
  const counts = new Uint32Array(COUNTED.length)
  const people = new Set<string>()
  for (const { label, text } of findings) {
    const place = COUNTED.indexOf(label)
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
    if (label === 'PERSON') people.add(text.toLowerCase())
  }
  for (const [place, slot] of LABEL_SLOTS.entries()) vector.cue(slot, bucket(counts[place] ?? 0))
  vector.cue(PEOPLE, bucket(people.size))
  vector.cue(NOBODY, people.size === 0 && counts[COUNTED.indexOf('BSN')] === 0 ? 1 : 0)
}

const KIND_SLOTS = LINE_KINDS.map((name) => ({ count: cueSlot(name), share: cueSlot(`${name} share`) }))
const LENGTH = cueSlot('length')
const LINES = cueSlot('lines')
const CODE_MARKS = cueSlot('code marks')
const MARKS_READ = 20000

function addBuild(document: AnalysedText, vector: VectorBuilder): void {
  const { text, lines } = document
  const counts = new Uint16Array(LINE_KINDS.length)
  let filled = 0
  for (let line = 0; line < Math.min(lines.count, MOST_LINES); line++) {
    const span = lines.span(line)
    if (span.end > span.start && countLineKinds(text.slice(span.start, Math.min(span.end, span.start + 200)), counts))
      filled++
  }
  const all = Math.max(1, filled)
  for (const [place, { count, share }] of KIND_SLOTS.entries()) {
    const found = counts[place] ?? 0
    vector.cue(count, bucket(found))
    vector.cue(share, (2 * found) / all)
  }
  vector.cue(LENGTH, Math.log2(1 + text.length / 200) / 2)
  vector.cue(LINES, bucket(all))
  vector.cue(CODE_MARKS, Math.min(2, (40 * codeMarks(text)) / Math.min(MARKS_READ, text.length + 1)))
}

const IS_CODE_MARK = Uint8Array.from({ length: 128 }, (_, code) =>
  '{}()=;<>_[]'.includes(String.fromCharCode(code)) ? 1 : 0,
)

function codeMarks(text: string): number {
  let marks = 0
  for (let at = 0; at < Math.min(text.length, MARKS_READ); at++) marks += IS_CODE_MARK[text.charCodeAt(at)] ?? 0
  return marks
}
