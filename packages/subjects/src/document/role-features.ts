import type { DocumentType } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { cohortOf } from '../names/cohorts.ts'
import { readAge } from './ages.ts'
import type { Person } from './person.ts'
import type { Layout } from './layout.ts'
import { isOfResident } from './mail-hosts.ts'
import type { NameMention } from './mentions.ts'
import { type Voice, writerAt } from './messages.ts'
import { ROLE_CUES } from './role-cues.ts'
import { addSigns, type Room } from './signs.ts'

/** What the roles of the people of one document are told from. */
export interface RoleScene {
  readonly layout: Layout
  readonly type: DocumentType
  readonly people: readonly Person[]
  readonly voices: readonly Voice[]
  /** Year in which the document was written. */
  readonly year: number
  /** Month and day of it, "03-27", when known. */
  readonly day?: string | undefined
  /** What is counted once for all people. */
  readonly counts: RoleCounts
}

export interface RoleCounts {
  readonly mentions: number
  readonly most: number
  /** How many people bear each surname. */
  readonly surnames: ReadonlyMap<string, number>
  readonly writers: ReadonlySet<NameMention>
  readonly personOf: ReadonlyMap<NameMention, number>
  /** Features of the whole text, the same for all of its people. */
  readonly ofText: readonly string[]
  /** Features of each person that have been asked for. */
  readonly features: Map<number, ReadonlySet<string>>
  /** Where the mention of somebody else before ends and the next begins: words beyond say something of them. */
  readonly room: ReadonlyMap<NameMention, Room>
}

export function countPeople(people: readonly Person[], voices: readonly Voice[], { text }: Layout): RoleCounts {
  const surnames = new Map<string, number>()
  const personOf = new Map<NameMention, number>()
  let mentions = 0
  let most = 0
  people.forEach((person, at) => {
    mentions += person.mentions.length
    most = Math.max(most, person.mentions.length)
    for (const name of new Set(person.form.surnames)) surnames.set(name, (surnames.get(name) ?? 0) + 1)
    for (const mention of person.mentions) personOf.set(mention, at)
  })
  const room = new Map<NameMention, Room>()
  const ordered = [...personOf.keys()].sort((a, b) => a.finding.start - b.finding.start)
  ordered.forEach((mention, at) => {
    const [previous, next] = [ordered[at - 1], ordered[at + 1]]
    room.set(mention, {
      from: previous?.finding.end ?? 0,
      to: next?.finding.start ?? Number.POSITIVE_INFINITY,
      previous,
      next,
    })
  })
  return {
    ofText: featuresOfText(text),
    features: new Map(),
    room,
    mentions,
    most,
    surnames,
    writers: new Set(voices.map(({ writer }) => writer)),
    personOf,
  }
}

const MOST_MENTIONS = 14
const WORDS = 4

/** What tells the role of a person: words beside the name, label or column, place in the document, age, kind of document. */
export function roleFeatures(scene: RoleScene, rank: number): ReadonlySet<string> {
  const known = scene.counts.features.get(rank)
  if (known !== undefined) return known
  const features = readFeatures(scene, rank)
  scene.counts.features.set(rank, features)
  return features
}

function readFeatures(scene: RoleScene, rank: number): Set<string> {
  const { people, type } = scene
  const person = people[rank]
  const features = new Set<string>(['bias', `type ${type}`])
  if (!person) return features
  const { form, mentions } = person
  const share = mentions.length / Math.max(1, scene.counts.mentions)
  const shape = form.single
    ? 'single'
    : form.given.length > 0
      ? form.surnames.length > 0
        ? 'full'
        : 'given'
      : form.surnames.length > 0
        ? form.initials.length > 0
          ? 'initials'
          : 'surname'
        : 'letter'
  features.add(`shape ${shape}`)
  features.add(`rank ${Math.min(3, rank)}`).add(`type ${type} rank ${Math.min(2, rank)}`)
  if (mentions.length === scene.counts.most && mentions.length > 1)
    features.add('most mentioned').add(`most mentioned ${type}`)
  features.add(share > 0.4 ? 'share high' : share > 0.15 ? 'share middle' : 'share low')
  if (mentions.length === 1) features.add('once')
  if (person.anchors.has('BSN')) features.add('bsn').add(`bsn ${type}`)
  const [birth] = person.anchors.get('DOB') ?? []
  if (birth !== undefined) features.add('born').add(`born ${ageBand(scene.year - Number(birth.slice(0, 4)))}`)
  const surname = form.surnames.at(-1)
  if (surname !== undefined && (scene.counts.surnames.get(surname) ?? 0) > 1) features.add('shares surname')
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    addMention(features, scene, mention)
    addSigns(features, scene.layout.text, scene.counts.room.get(mention), mention)
  }
  const cohort = cohortOf(form.given[0] ?? '')
  if (cohort !== undefined) features.add(`name of the ${cohort}`)
  if (mentions.some((mention) => scene.counts.writers.has(mention))) features.add('writer').add(`writer ${type}`)
  if (people.length === 1) features.add('alone')
  for (const label of person.anchors.keys()) features.add(`has ${label}`)
  const { text } = scene.layout
  const first = (mentions[0]?.finding.start ?? 0) / Math.max(1, text.length)
  features.add(first < 0.1 ? 'place first' : first > 0.85 ? 'place last' : 'place middle')
  for (const feature of Array.from(features)) if (OF_KIND.test(feature)) features.add(`${type}: ${feature}`)
  return features
}

/** Features that mean another thing in each kind of document. */
const OF_KIND =
  /^(?:sender|receiver|greeted|attendee|writer$|mail|once|shape|title|kin |school class|cue|age|born|place|shares|share |alone|has )/

const TEXT_READ = 8000
const LONG_WORD = /[\p{L}\p{M}\d_]{40,}/gu

/** How many different words of each role a text holds: what it is about says who its people are. */
function featuresOfText(text: string): string[] {
  // cues that may begin anywhere in a word take the square of its length
  const folded = fold(text.slice(0, TEXT_READ)).replace(LONG_WORD, ' ')
  return EVERYWHERE.map(([role, form]) => {
    const found = new Set(folded.match(form)).size
    return `text ${role} ${Math.min(3, Math.ceil(Math.log2(1 + found)))}`
  })
}

const EVERYWHERE = ROLE_CUES.map(([role, cue]) => [role, new RegExp(cue.source, `g${cue.flags}`)] as const)

function ageBand(age: number): string {
  return age < 0 ? 'unknown' : age < 12 ? 'child' : age < 18 ? 'teen' : age < 24 ? 'young' : age < 67 ? 'adult' : 'old'
}

function addMention(features: Set<string>, { layout: { text }, counts, year }: RoleScene, mention: NameMention): void {
  const { finding, line, label, title, kin } = mention
  // in a table what stands in the next cell is told by the column, not by its place
  const cell = line.header.length > 0 ? line.cells[mention.column] : undefined
  const room = counts.room.get(mention)
  const lineStart = Math.max(cell?.start ?? line.start, finding.start - 70, room?.from ?? 0)
  const lineEnd = Math.min(cell?.end ?? line.end, finding.end + 70, room?.to ?? text.length)
  const before = wordsOf(text.slice(lineStart, finding.start)).slice(-WORDS)
  const after = wordsOf(text.slice(finding.end, lineEnd)).slice(0, WORDS)
  before.reverse().forEach((word, distance) => {
    features.add(`near ${word}`)
    if (distance < 2) features.add(`before ${word}`)
  })
  after.forEach((word, distance) => {
    features.add(`near ${word}`)
    if (distance < 2) features.add(`after ${word}`)
  })
  const [left, right] = [
    fold(text.slice(lineStart, finding.start)).slice(-42),
    fold(text.slice(finding.end, Math.min(lineEnd, finding.end + 42))),
  ]
  addCues(features, left.slice(-24), left, 'before')
  addCues(features, right.slice(0, 26), right, 'after')
  if (label !== '') addCues(features, label, '', 'label')
  if (label !== '') for (const word of wordsOf(label)) features.add(`label ${word}`)
  if (title !== undefined) features.add(title === 'adult' ? 'title degree' : 'title')
  if (kin) features.add(`kin ${kin.word}`).add(`kin ${kin.generation ?? 'other'} ${kin.sex ?? ''}`)
  const head = fold(text.slice(line.start, Math.min(finding.start, line.start + 40)))
  if (/^[>\s*|]*(?:van|from|afzender|von)\s*:/.test(head)) features.add('sender')
  else if (/^[>\s*|]*(?:aan|to|cc|bcc|an|t\.a\.v\.?)\s*:/.test(head)) features.add('receiver')
  else if (
    /^[>\s]*(?:beste|geachte|dag|hoi|ha|hallo|hi|hey|lieve|dear|hello|goedemorgen|goedemiddag|goedenavond|sehr geehrte\S*)\b/.test(
      head,
    )
  )
    features.add('greeted').add(/^[>\s]*(?:geachte|dear|sehr)/.test(head) ? 'greeted politely' : 'greeted well known')
  else if (
    /^[\s*-]*(?:aanwezig|present|afwezig|deelnemers|genodigden|commissie|betrokkenen?|contactpersonen)\b/.test(head)
  )
    features.add('attendee')
  const behind = fold(text.slice(finding.end, finding.end + 24))
  const { years, born } = readAge(mention) ?? {}
  if (years !== undefined) features.add(`age ${ageBand(years)}`)
  else if (born !== undefined) features.add(`age ${ageBand(year - born)}`)
  if (/\b(?:groep|klas|gr\.?)\s*\d/.test(behind)) features.add('school class')
  const address = /@[^\s>)]+/.exec(text.slice(finding.end, Math.min(lineEnd, finding.end + 60)))?.[0]
  if (/@/.test(text.slice(finding.end, finding.end + 40))) features.add('mail behind')
  if (address !== undefined) features.add(isOfResident(address) ? 'mail of resident' : 'mail of office')
  if (line.header.length > 0) features.add('in table')
}

/** What the words close by, and those further off, say of each role. */
function addCues(features: Set<string>, close: string, wide: string, place: 'before' | 'after' | 'label'): void {
  // a text that is blank or all marks and figures holds no word
  if (!LETTERS.test(wide === '' ? close : wide)) return
  for (const [role, cue] of ROLE_CUES) {
    if (cue.test(close)) features.add(`cue ${place} ${role}`)
    else if (wide.length > close.length && cue.test(wide)) features.add(`cue about ${role}`)
  }
}

const LETTERS = /\p{L}\S/u

function wordsOf(text: string): string[] {
  return (
    fold(text)
      .match(/[\p{L}]{2,24}|\d{1,3}/gu)
      ?.map((word) => (/\d/.test(word) ? '0' : word)) ?? []
  )
}

/** The mention that names who writes at an offset, as the person it belongs to. */
export function writerOf(scene: Pick<RoleScene, 'counts' | 'voices'>, offset: number): number {
  const writer = writerAt(scene.voices, offset)
  return writer === undefined ? -1 : (scene.counts.personOf.get(writer) ?? -1)
}
