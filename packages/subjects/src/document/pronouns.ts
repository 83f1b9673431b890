import type { Sex } from '../names/name-lists.ts'
import { sexOf } from './mentions.ts'
import { firstFrom, firstMentions, type OwnerScene } from './owner-place.ts'

/** How far back a pronoun may point: mentions, and UTF-16 units. */
const MENTIONS = 24
const REACH = 1500
const LEADING_WORDS = 6
const PRONOUNS: Readonly<Record<string, Sex>> = { hij: 'm', he: 'm', zij: 'f', ze: 'f', she: 'f' }

/** The sex that a pronoun among the first words of a folded sentence shows: "zelf heeft zij" is `f`. */
export function leadingPronoun(sentence: string): Sex | undefined {
  for (const [word] of sentence.matchAll(/\p{L}+/gu).take(LEADING_WORDS))
    if (Object.hasOwn(PRONOUNS, word)) return PRONOUNS[word]
  return undefined
}

/**
 * Whom "hij" or "zij" at an offset stands for: in the nearest sentence before it that names somebody of that sex, the
 * first who is named there, for the one a sentence begins with is mostly the one that the next goes on about. Somebody
 * whose sex does not show counts when nobody else does.
 *
 * @param isMeant who may be meant at all
 */
export function meantByPronoun(
  scene: OwnerScene,
  offset: number,
  sex: Sex,
  isMeant: (person: number) => boolean,
): number | undefined {
  const end = firstFrom(scene.mentions, offset)
  const before = scene.mentions
    .slice(Math.max(0, end - MENTIONS, firstFrom(scene.mentions, offset - REACH)), end)
    .filter(({ person }) => isMeant(person))
  const ofSex = (wanted: Sex | undefined) => before.filter(({ person }) => sexOfPerson(scene, person) === wanted)
  for (const candidates of [ofSex(sex), ofSex(undefined)]) {
    const last = candidates.at(-1)
    if (last === undefined) continue
    const from = sentenceStart(scene.layout.text, last.mention.finding.start)
    return candidates.find(({ mention }) => mention.finding.start >= from)?.person
  }
  return undefined
}

function sexOfPerson(scene: OwnerScene, person: number): Sex | undefined {
  let men = 0
  let women = 0
  for (const mention of firstMentions(scene, person)) {
    const sex = sexOf(mention)
    if (sex === 'm') men += 1
    if (sex === 'f') women += 1
  }
  return men > women ? 'm' : women > men ? 'f' : undefined
}

const LONGEST_SENTENCE = 400

function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_SENTENCE)
  const ends = [...text.slice(from, offset).matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)]
  const last = ends.at(-1)
  return last === undefined ? from : from + last.index + last[0].length
}
