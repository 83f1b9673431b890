import type { Category, DocumentSubject, Span } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { isKin, type OwnerScene } from './owner-place.ts'
import { writerOf } from './role-features.ts'
import type { Scene } from './scene.ts'

const KIN =
  /\b(moeder|vader|mama|papa|oma|opa|zus|broer|zoon|dochter|partner|echtgenote|echtgenoot|mother|father|sister|brother|son|daughter|wife|husband)\b/g
const SELF = /\b(?:ik|mij|mijn|m'n|i|my|me)\b/
const LONGEST = 600

/**
 * The people whom the evidence of a category is about: those named in it who are no officials, else the relative it
 * speaks of ("moeder drinkt"), else the writer ("ik ben overspannen"), else who was last named before, else the first
 * of the text. An official is meant only where work itself is the matter.
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
  return [...people].sort((a, b) => a - b).flatMap((person) => subjects[person]?.key ?? [])
}

function ofEvidence(scene: Scene, { start, end }: Span, category: Category): number[] {
  const meant = ({ person }: { readonly person: number }): boolean => !isOfficial(scene, person, category)
  const inside = between(scene.mentions, start, end).filter(meant)
  if (inside.length > 0) return inside.map(({ person }) => person)
  const sentence = fold(scene.layout.text.slice(start, Math.min(end, start + LONGEST)))
  for (const [, word = ''] of sentence.matchAll(KIN)) {
    const relatives = nearby(scene, start).filter((person) => isKin(scene, person, word))
    if (relatives[0] !== undefined) return [relatives[0]]
  }
  const writer = writerOf(scene, start)
  if (writer >= 0 && SELF.test(sentence) && !isOfficial(scene, writer, category)) return [writer]
  const before = nearby(scene, start).find((person) => meant({ person }))
  return before === undefined ? [] : [before]
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

function firstFrom(mentions: OwnerScene['mentions'], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.mention.finding.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function isOfficial({ roles }: Scene, person: number, category: Category): boolean {
  const role = roles[person]
  return role === 'public_figure' || (role === 'professional' && category !== 'performance')
}
