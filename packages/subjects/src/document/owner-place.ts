import type { Finding, Label, Role } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import type { Person } from './person.ts'
import { columnAt, labelOf, type Layout, type Line, lineAt } from './layout.ts'
import { type NameMention, sexOf } from './mentions.ts'
import type { Voice } from './messages.ts'
import { type RoleCounts, writerOf } from './role-features.ts'

/** What the owner of an identifier is told from. */
export interface OwnerScene {
  readonly layout: Layout
  readonly people: readonly Person[]
  readonly roles: readonly Role[]
  readonly voices: readonly Voice[]
  readonly counts: RoleCounts
  /** All mentions in order, with the position of their person. */
  readonly mentions: readonly { readonly mention: NameMention; readonly person: number }[]
  /** The first person that is no professional, or 0. */
  readonly main: number
}

/** Identifiers that behave alike. */
const GROUPS: Readonly<Partial<Record<Label, string>>> = {
  BSN: 'id',
  DOB: 'id',
  ID_DOC: 'id',
  V_NUMBER: 'id',
  IBAN: 'money',
  CARD: 'money',
  ADDRESS: 'home',
  POSTCODE: 'home',
  PHONE: 'phone',
  EMAIL: 'mail',
  USERNAME: 'mail',
  IP: 'mail',
  CASE_NUMBER: 'case',
  LICENSE_PLATE: 'id',
}

const SELF = /\b(?:mijn|m'n|mn|ik|me|mij|ons|onze|wij|my|our|i|i'm|we|mein|meine|ich)\b/
const YOU = /\b(?:uw?|jouw|je|your?|ihre?)\b/
const SUBJECT_LINE =
  /^[>\s*|]*(?:betreft|betr\.?|onderwerp|subject|re|inzake|kenmerk|ons kenmerk|casus|dossier|zaak)\s*[*]*\s*:/
const THIRD = /\b(?:zijn|haar|z'n|hem|his|her|hij|zij)\b/

/** What somebody is called in a label: "adres vader", "tel. moeder", "BSN kind". */
const LABELLED: readonly (readonly [Role, RegExp])[] = [
  ['parent', /\b(?:moeder|vader|ouders?|parents?|mother|father|verzorgers?)\b/],
  ['child', /\b(?:kind|jeugdige|leerling|zoon|dochter|child|son|daughter|minderjarige)\b/],
  ['client', /\b(?:client|aanvrager|belanghebbende|inwoner|betrokkene|patient|klant|schuldenaar|verzoeker)\b/],
  [
    'professional',
    /\b(?:\w*consulent|klantmanager|adviseur|coach|behandelaar|contactpersoon|begeleider|casusregisseur|regisseur|huisarts|school|medewerker|ambtenaar|toezichthouder|behandeld|inlichtingen|kenmerk)\b/,
  ],
  ['relative', /\b(?:partner|echtgenote?|mantelzorger|oma|opa)\b/],
  ['employee', /\b(?:werknemer|medewerker|personeel\S*|leidinggevende)\b/],
  ['applicant', /\b(?:kandidaat|sollicitant)\b/],
]

/** An identifier with what its place tells, made once and used for each person. */
export interface Place {
  readonly finding: Finding
  readonly line: Line
  readonly column: number
  readonly group: string
  readonly label: string
  readonly cue: 'self' | 'you' | 'third' | 'none'
  readonly writer: number
  /** Who is greeted or written to, or -1. */
  readonly addressee: number
  readonly labelled: Role | undefined
  /** In "Onderwerp: …" and the like. */
  readonly isSubjectLine: boolean
  /** The last word of kinship just before: "het paspoort van moeder", "Telefoon vader". */
  readonly kin: string | undefined
  /** Positions in `scene.mentions`: last before and first after. */
  readonly before: number
}

export function placeOf(scene: OwnerScene, finding: Finding): Place {
  const line = lineAt(scene.layout, finding.start)
  const label = labelOf(scene.layout, line, finding.start)
  const sentence =
    fold(scene.layout.text.slice(Math.max(0, finding.start - 110), finding.start))
      .split(/[.!?](?=\s\S)|\n\s*\n/)
      .at(-1) ?? ''
  const near = sentence.slice(-45)
  const cue = SELF.test(near)
    ? 'self'
    : YOU.test(near)
      ? 'you'
      : THIRD.test(near)
        ? 'third'
        : SELF.test(sentence)
          ? 'self'
          : 'none'
  const before = firstFrom(scene.mentions, finding.start) - 1
  const lineLabel = `${label} ${fold(scene.layout.text.slice(line.start, Math.min(finding.start, line.start + 45)))}`
  return {
    finding,
    line,
    column: columnAt(line, finding.start),
    group: GROUPS[finding.label] ?? 'id',
    label,
    cue,
    writer: writerOf(scene, finding.start),
    labelled: LABELLED.find(([, words]) => words.test(lineLabel))?.[0],
    isSubjectLine: SUBJECT_LINE.test(fold(scene.layout.text.slice(line.start, line.start + 30))),
    kin: [...`${label} ${near}`.matchAll(KIN)].at(-1)?.[1],
    before,
    addressee: addressee(scene, before),
  }
}

/** The person greeted or written to before a place. */
function addressee(scene: OwnerScene, before: number): number {
  for (let at = before; at >= 0 && before - at < 40; at -= 1) {
    const entry = scene.mentions[at]
    if (
      entry &&
      /(?:^|\n)[>\s*|]*(?:aan|to|t\.a\.v\.|beste|geachte|dag|hoi|hallo|dear|hi|lieve|goedemorgen|goedemiddag)\b[^\n]*$/.test(
        entry.mention.before,
      )
    )
      return entry.person
  }
  return -1
}

const MOST_MENTIONS = 50

/** The mentions of a person that are looked at for each identifier: a name may stand thousands of times in an export. */
export function firstMentions({ people }: Pick<OwnerScene, 'people'>, person: number): readonly NameMention[] {
  return people[person]?.mentions.slice(0, MOST_MENTIONS) ?? []
}

/** Position of the first mention that starts at an offset or after it. */
export function firstFrom(mentions: OwnerScene['mentions'], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.mention.finding.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const KIN =
  /\b(moeder|vader|mama|papa|oma|opa|zus|broer|zoon|dochter|kind|partner|echtgenote|echtgenoot|man|vrouw|tante|oom|mother|father|wife|husband|son|daughter|brother|sister)\b/g
const FEMALE = new Set([
  'moeder',
  'mama',
  'oma',
  'zus',
  'dochter',
  'echtgenote',
  'vrouw',
  'tante',
  'mother',
  'wife',
  'daughter',
  'sister',
])
const ROLE_OF_KIN: Readonly<Record<string, Role>> = {
  moeder: 'parent',
  mama: 'parent',
  mother: 'parent',
  vader: 'parent',
  papa: 'parent',
  father: 'parent',
  zoon: 'child',
  dochter: 'child',
  kind: 'child',
  son: 'child',
  daughter: 'child',
  zus: 'sibling',
  broer: 'sibling',
  sister: 'sibling',
  brother: 'sibling',
}
/** Whether a person is the mother, son … that a word of kinship speaks of. */
export function isKin(scene: OwnerScene, person: number, word: string): boolean {
  const mentions = firstMentions(scene, person)
  if (mentions.some(({ kin }) => kin?.word === word)) return true
  if (ROLE_OF_KIN[word] !== scene.roles[person]) return false
  const sexes = new Set(mentions.map(sexOf))
  return !sexes.has(FEMALE.has(word) ? 'm' : 'f')
}
