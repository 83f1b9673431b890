import type { Category, DocumentSubject, Span } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import type { NameMention } from './mentions.ts'
import { firstFrom, isKin, type OwnerScene } from './owner-place.ts'
import { leadingPronoun, meantByPronoun } from './pronouns.ts'
import { writerOf } from './role-features.ts'
import type { Scene } from './scene.ts'

const KIN_WORD =
  'moeder|vader|ouders?|mama|papa|oma|opa|zus(?:je)?|broer(?:tje)?|zoon(?:tje)?|dochter(?:tje)?|partner|man|vrouw|vriend(?:in)?|echtgenote|echtgenoot|mother|father|parents?|sister|brother|son|daughter|wife|husband'
const KIN = new RegExp(`\\b(${KIN_WORD})\\b`, 'g')
const SELF = /\b(?:ik|mij|mijn|m'n|i|my|me)\b/
const YOU = /\b(?:u|uw)\b/
/** "de vader van Sem", "Sems vader": of Sem only the father is spoken. */
const OWNED_BEFORE = new RegExp(
  `\\b(?:${KIN_WORD}|huisarts|psychiater|school|voogd|mother|father) (?:van|of) (?:(?:mevrouw|mw\\.?|de heer|dhr\\.?) )?$`,
)
const OWNED_AFTER = new RegExp(`^['’]?s (?:${KIN_WORD})\\b`)
const OWNED_AFTER_S = new RegExp(`^ (?:${KIN_WORD})\\b`)
/** "Naima vertelt dat Sem …": who tells it is not whom it is about, when somebody else is named. */
const TELLS =
  /^(?: \([^)]*\))? (?:zegt|zei|vertelt|vertelde|meldt|meldde|noemt|benoemt|denkt|vreest|schrijft|vraagt|geeft aan|gaf aan|maakt zich zorgen|says|said|reports|told|thinks)\b/
/** The person whom the text is about, by what that person is in it. */
const CLIENT =
  /\b(?:clienten?|client|aanvrager|aanvraagster|betrokkene|belanghebbende|patiente?|verzoek(?:st)?er|klant|jeugdige|claimant|applicant)\b/
/** Categories of those who keep house: without a word of whom, a child is not meant. */
const OF_ADULTS: ReadonlySet<Category> = new Set<Category>(['finance', 'housing'])
const LONGEST = 600

/**
 * The people whom the evidence of a category is about: those named in it who are no officials and do not merely tell
 * it, else whom its first pronoun stands for, else the relative it speaks of ("moeder drinkt"), else the writer ("ik
 * ben overspannen") or the one written to ("u heeft schulden"), else the client whom it calls so, else who was last
 * named before, else the first of the text. An official is meant only where work itself is the matter, or when nobody
 * else is there to be meant: then the role was misread.
 */
export function peopleConcerned(
  scene: Scene,
  subjects: readonly DocumentSubject[],
  category: Category,
  evidence: readonly Span[],
): string[] {
  const people = new Set<number>()
  for (const span of evidence) for (const person of ofEvidence(scene, span, category)) people.add(person)
  if (people.size === 0 && !isOfficial(scene, scene.main, category)) people.add(scene.main)
  if (people.size === 0) for (const span of evidence) for (const person of atWork(scene, span)) people.add(person)
  return [...people].sort((a, b) => a - b).flatMap((person) => subjects[person]?.key ?? [])
}

function ofEvidence(scene: Scene, { start, end }: Span, category: Category): number[] {
  const isMeant = (person: number): boolean => !isOfficial(scene, person, category)
  const inside = between(scene.mentions, start, end).filter(({ person }) => isMeant(person))
  const owners = inside.filter(({ mention }) => !isOwner(mention))
  const others = owners.filter(({ mention }) => !TELLS.test(mention.after))
  const named = others.length > 0 ? others : owners
  if (named.length > 0) return named.map(({ person }) => person)
  const sentence = fold(scene.layout.text.slice(start, Math.min(end, start + LONGEST)))
  const pronoun = leadingPronoun(sentence)
  const referent = pronoun === undefined ? undefined : meantByPronoun(scene, start, pronoun, isMeant)
  if (referent !== undefined) return [referent]
  for (const [, word = ''] of sentence.matchAll(KIN)) {
    const relatives = nearby(scene, start).filter((person) => isKin(scene, person, word))
    if (relatives[0] !== undefined) return [relatives[0]]
  }
  if (inside.length > 0) return inside.map(({ person }) => person)
  const writer = writerOf(scene, start)
  if (writer >= 0 && SELF.test(sentence) && isMeant(writer)) return [writer]
  if (YOU.test(sentence) && isMeant(scene.main)) return [scene.main]
  const client = CLIENT.test(sentence) ? scene.roles.indexOf('client') : -1
  if (client >= 0) return [client]
  const before = nearby(scene, start).filter(isMeant)
  const adult = OF_ADULTS.has(category) ? before.find((person) => !isYoung(scene, person)) : undefined
  return [adult ?? before[0]].filter((person) => person !== undefined)
}

function isYoung({ roles }: Scene, person: number): boolean {
  return roles[person] === 'child' || roles[person] === 'sibling'
}

/** Those named in a sentence, whom its pronoun stands for or who was named before, though taken for somebody at work. */
function atWork(scene: Scene, { start, end }: Span): number[] {
  const isPrivate = (person: number): boolean => scene.roles[person] !== 'public_figure'
  const inside = between(scene.mentions, start, end).filter(({ person }) => isPrivate(person))
  if (inside.length > 0) return inside.map(({ person }) => person)
  const pronoun = leadingPronoun(fold(scene.layout.text.slice(start, Math.min(end, start + LONGEST))))
  const referent = pronoun === undefined ? undefined : meantByPronoun(scene, start, pronoun, isPrivate)
  return [referent ?? nearby(scene, start).find(isPrivate)].filter((person) => person !== undefined)
}

function isOwner({ finding, before, after }: NameMention): boolean {
  return (
    OWNED_BEFORE.test(before) || OWNED_AFTER.test(after) || (finding.text.endsWith('s') && OWNED_AFTER_S.test(after))
  )
}

const LOOK = 60

/** People named before an offset, the last first. */
function nearby(scene: Scene, offset: number): number[] {
  const at = firstFrom(scene.mentions, offset)
  return scene.mentions
    .slice(Math.max(0, at - LOOK), at)
    .map(({ person }) => person)
    .reverse()
}

function between(mentions: OwnerScene['mentions'], start: number, end: number): OwnerScene['mentions'] {
  return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end))
}

function isOfficial({ roles }: Scene, person: number, category: Category): boolean {
  const role = roles[person]
  return role === 'public_figure' || (role === 'professional' && category !== 'performance')
}
