import type { Role, Span } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import type { NameForm } from '../names/name-form.ts'
import { isGivenName } from '../names/name-lists.ts'
import type { Person } from './person.ts'
import type { Layout } from './layout.ts'

const YEAR = /\b20[0-4]\d\b/g
const OF_AGE = 18

/** The newest plausible year in a text, which stands for the time of writing; the current year when it has none. */
export function yearOf(text: string, thisYear: number = new Date().getUTCFullYear()): number {
  let newest = 0
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[0])
    if (year <= thisYear + 1 && year > newest) newest = year
  }
  return newest > 0 ? newest : thisYear
}

const AGE_BEHIND =
  /^['’s\s]*[,(]?\s*(?:is |van |bijna |net |nu )?\(?\s*(\d{1,3})\s*(jaar|jr\b|j\b|years|yrs|yo\b|\)|,)(?! (?:(?:werk|relevante )?ervaring|in dienst|werkzaam|actief|geleden|lang\b|of experience|experience|ago\b|at\b))/
/** "Rowan – 16 – loopt weg"; "06 - 1720 2229" is no age. */
const AGE_IN_DASHES = /^\s*[–-]\s*(\d{1,2})\s*[–-]\s/
/** "Lila (2017)", "Lila, geb. 2017": the year of birth. */
const BORN_BEHIND = /^['’s\s]*[,(]\s*(geb\.?\s*|geboren\s*(?:in\s*)?|°|\*)?((?:19|20)\d\d)\s*[,)]/
/** Words of a family or of care for children: without one near by a bare year is that of a publication, "Bakker (2019)". */
const FAMILY =
  /\b(?:gezin\w*|kind\w*|zoon\w*|dochter\w*|moeder|vader|ouders?|mama|papa|broer\w*|zus\w*|pleeg\w+|jeugdigen?|school|groep|klas|children|mother|father|son|daughter|sibling)\b/
const AROUND = 150
const SCHOOL = /^[^.]{0,12}\b(?:groep|gr\.?|klas|brugklas|kleuter|peuter|baby|zuigeling)\b/
const CHILD_BEFORE =
  /\b(?:zoontje|dochtertje|broertje|zusje|kleuter|peuter|baby|minderjarige?|jeugdige|leerling|pleegkind|schoolkind|tiener|puber|toddler|pupil)\W+(?:\S+\W+)?$/

/**
 * Whether somebody was a minor (under 18, art. 1:233 BW) when the document was written: by date of birth, else by a
 * stated age or year of birth, school year or word for a child, else by the role `child` unless the text speaks of
 * somebody grown up.
 */
export function isMinor(
  scene: { readonly layout: Layout; readonly year: number },
  person: Person | undefined,
  role: Role,
  births: readonly string[],
): boolean {
  const [birth] = births
  if (birth !== undefined) {
    const age = scene.year - Number(birth.slice(0, 4))
    return age >= 0 && age <= OF_AGE && (age < OF_AGE || birth.slice(5) > '06-30')
  }
  if (person === undefined) return false
  let young = role === 'child' && (!isBareSurname(person.form) || isAmongFamily(scene.layout.text, person))
  for (const { finding, form, before, title } of person.mentions.slice(0, 20)) {
    const after = fold(scene.layout.text.slice(finding.end, finding.end + 40))
    const age = AGE_BEHIND.exec(after)
    if (age && (age[2] !== ',' || Number(age[1]) < 100)) return Number(age[1]) < OF_AGE
    const dashed = AGE_IN_DASHES.exec(after)?.[1]
    if (dashed !== undefined) return Number(dashed) < OF_AGE
    const [, born, year] = BORN_BEHIND.exec(after) ?? []
    if (year !== undefined && (born !== undefined || isOfFamily(scene.layout.text, finding, form)))
      return scene.year >= Number(year) && scene.year - Number(year) < OF_AGE
    if (title !== undefined || /\b(?:meerderjarige?|volwassen)\W/.test(`${before.slice(-30)} ${after}`)) return false
    if (SCHOOL.test(after) || CHILD_BEFORE.test(before))
      young = role !== 'professional' && role !== 'employee' && role !== 'parent'
  }
  return young
}

/** "Bakker": one word that nobody is called by first name. */
function isBareSurname({ single, given, surnames }: NameForm): boolean {
  return (single || given.length === 0) && surnames.length > 0 && !given.some(isGivenName)
}

function isAmongFamily(text: string, { mentions }: Person): boolean {
  return mentions
    .slice(0, 5)
    .some(({ finding: { start, end } }) => FAMILY.test(fold(text.slice(Math.max(0, start - AROUND), end + AROUND))))
}

/** Whether a name has a forename and stands among words of a family. */
function isOfFamily(text: string, { start, end }: Span, { given }: NameForm): boolean {
  return given.some(isGivenName) && FAMILY.test(fold(text.slice(Math.max(0, start - AROUND), end + AROUND)))
}
