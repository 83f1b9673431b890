import type { Span } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import type { NameForm } from '../names/name-form.ts'
import { isGivenName } from '../names/name-lists.ts'
import { isMinorBorn, OF_AGE, readAge } from './ages.ts'
import type { Line } from './layout.ts'
import type { Person } from './person.ts'
import type { RoleScene } from './role-features.ts'
import { youthOf } from './youth.ts'

const MOST_MENTIONS = 20
/** A child that is not told is worse than a grown-up who is told as one: even odds are enough. */
const ODDS = 0
/** Words of a family or of care for children: without one near by a bare year is that of a publication, "Bakker (2019)". */
const FAMILY =
  /\b(?:gezin\w*|kind\w*|zoon\w*|dochter\w*|moeder|vader|ouders?|mama|papa|broer\w*|zus\w*|pleeg\w+|jeugdigen?|school|groep|klas|children|mother|father|son|daughter|sibling)\b/
const AROUND = 150

/**
 * Whether somebody was a minor (under 18, art. 1:233 BW) when the document was written: by date of birth, else by a
 * stated age or year of birth, else never who is called mevrouw, meneer or by a degree, else by what the fitted model
 * says of the words around the name.
 *
 * @param rank the person in the scene; undefined for somebody without a name
 * @param births dates of birth, ISO
 */
export function isMinor(scene: RoleScene, rank: number | undefined, births: readonly string[]): boolean {
  const [birth] = births
  if (birth !== undefined) return isYoungBy(scene, birth)
  const person = rank === undefined ? undefined : scene.people[rank]
  if (rank === undefined || person === undefined) return false
  return saidToBeMinor(scene, person) ?? youthOf(scene, rank) > ODDS
}

/** By the year alone somebody born in the second half of it is not yet 18. */
function isYoungBy({ year, day }: RoleScene, birth: string): boolean {
  const age = year - Number(birth.slice(0, 4))
  return age >= 0 && (age < OF_AGE || (age === OF_AGE && birth.slice(5) > (day ?? '06-30')))
}

/** What the text states beside the name; undefined when it does not say. */
function saidToBeMinor({ layout: { text }, year }: RoleScene, { mentions }: Person): boolean | undefined {
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const { years, born, bare } = readAge(mention) ?? {}
    if (years !== undefined) return years < OF_AGE
    if (born !== undefined && (bare !== true || isOfFamily(text, mention.finding, mention.form)))
      return isMinorBorn(born, year)
  }
  for (const { before, after, title, line, column } of mentions.slice(0, MOST_MENTIONS)) {
    if (title !== undefined || /\b(?:meerderjarige?|volwassen)\W/.test(`${before.slice(-30)} ${after}`)) return false
    if (hasClass(text, line, column)) return true
  }
  return undefined
}

/** Whether a row of a list of pupils gives the class of somebody: "2B", "gr 6", "groep 8". */
function hasClass(text: string, { header, cells }: Line, column: number): boolean {
  const at = header.findIndex((title) => /^(?:klas|groep|leerjaar|class)$/.test(title))
  const cell = at < 0 || at === column ? undefined : cells[at]
  return (
    cell !== undefined && /^\s*(?:gr\.?|groep|klas)?\s?[1-8]\s?[a-z]{0,5}\s*$/i.test(text.slice(cell.start, cell.end))
  )
}

/** Whether a name has a forename and stands among words of a family. */
function isOfFamily(text: string, { start, end }: Span, { given }: NameForm): boolean {
  return given.some(isGivenName) && FAMILY.test(fold(text.slice(Math.max(0, start - AROUND), end + AROUND)))
}
