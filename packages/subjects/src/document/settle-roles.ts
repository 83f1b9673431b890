import type { DocumentType, Role } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { isOfResident } from './mail-hosts.ts'
import { roleFeatures } from './role-features.ts'
import type { RoleScene } from './role-features.ts'
import { scoreRoles } from './roles.ts'

/** Kinds of document about one's own staff; in all others a colleague is somebody who acts for a resident. */
const OF_STAFF: ReadonlySet<DocumentType> = new Set<DocumentType>(['hr', 'cv', 'reflectieverslag'])
/** Kinds of document that are made about one child or a few, who is then the client. */
const OF_A_CHILD: ReadonlySet<DocumentType> = new Set<DocumentType>(['jeugdwet', 'indicatie'])
const STAFF_WORDS =
  /\b(?:werknemer|verzuim|ziekmelding|ziek gemeld|re-integratie|leidinggevende|functionering|functioneringsgesprek|beoordelingsgesprek|personeelsnummer|sollicit\w+|kandidaat|vacature|contract|verlof|rooster|salaris|ondernemingsraad|vakbond|teamoverleg|stage\w*|bedrijfsarts|arbo\w*|employee|sick leave|recruit\w+|candidate)\b/g
const STAFF_ENOUGH = 3
const LONGEST = 20_000
/**
 * Corrects what the model alone gets wrong, once births are known: a minor is mostly nobody's parent; outside the
 * papers of staff a colleague is a professional, and who is only spoken of in a message is no colleague; the child
 * that a paper of youth care is about is its client, the others are brothers and sisters.
 *
 * @param minors for each person of the scene whether a birth date or age makes that person a minor
 */
export function settleRoles(scene: RoleScene, told: readonly Role[], minors: readonly boolean[]): Role[] {
  const staff = OF_STAFF.has(scene.type) || staffWords(scene) >= STAFF_ENOUGH
  const selection = scene.type === 'hr' && isSelection(scene)
  const roles = told.map((role, person): Role => {
    if (minors[person] === true && role === 'parent') return 'child'
    if (role !== 'employee') return role
    if (selection && !ACTS.some((name) => roleFeatures(scene, person).has(name))) return 'applicant'
    return staff ? role : besideEmployee(scene, person)
  })
  return OF_A_CHILD.has(scene.type) ? withClientChild(scene, roles) : roles
}

/**
 * The role of somebody who was taken for an official, of whom something sensitive is told: nobody's health or union is
 * told because of the work they do for others. Who writes, is written to or attends keeps the role.
 */
export function besideOfficial(scene: RoleScene, person: number): Role {
  const features = roleFeatures(scene, person)
  if (ACTS.some((name) => features.has(name))) return 'professional'
  if (scene.type === 'hr' || staffWords(scene) >= STAFF_ENOUGH) return isSelection(scene) ? 'applicant' : 'employee'
  return likeliest(features, ['professional', 'public_figure', 'employee'])
}

/** Marks of who takes part in a message or meeting. */
const ACTS = ['sender', 'receiver', 'greeted', 'writer', 'mail behind', 'attendee', 'cue about office'] as const

/** Whether a text weighs applicants against each other. */
function isSelection({ layout: { text } }: RoleScene): boolean {
  const words = fold(text.slice(0, LONGEST)).match(
    /\b(?:kandidaten|sollicitanten|briefselectie|candidates|applicants|shortlist|vacature|vacancy)\b/g,
  )
  return (words?.length ?? 0) > 1
}

function staffWords({ layout: { text } }: RoleScene): number {
  return new Set(fold(text.slice(0, LONGEST)).match(STAFF_WORDS)).size
}

/** Who writes, is written to or has an address at work acts for residents; of others the next likely role counts. */
function besideEmployee(scene: RoleScene, person: number): Role {
  const features = roleFeatures(scene, person)
  const mentions = scene.people[person]?.mentions ?? []
  const { text } = scene.layout
  const isResident = mentions.some(({ finding, line }) =>
    isOfResident(text.slice(finding.end, Math.min(line.end, finding.end + 60))),
  )
  const acts = ACTS.some((name) => features.has(name))
  if (acts && !isResident) return 'professional'
  return likeliest(features, ['employee', 'public_figure'])
}

function likeliest(features: ReadonlySet<string>, without: readonly Role[]): Role {
  const scores = [...scoreRoles(features)].filter(([role]) => !without.includes(role))
  return scores.sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other'
}

function withClientChild({ people }: RoleScene, roles: readonly Role[]): Role[] {
  if (roles.includes('client')) return [...roles]
  const children = roles.flatMap((role, person) => (role === 'child' ? [person] : []))
  const count = (person: number): number => people[person]?.mentions.length ?? 0
  const main = [...children].sort((a, b) => count(b) - count(a) || a - b)[0]
  if (main === undefined) return [...roles]
  const surname = people[main]?.form.surnames.at(-1)
  return roles.map((role, person) => {
    if (person === main) return 'client'
    const other = people[person]?.form
    const ofFamily = other !== undefined && (other.single || other.surnames.at(-1) === surname)
    const isMain = count(person) * 2 > count(main) && (people[person]?.anchors.has('BSN') ?? false)
    return role === 'child' && ofFamily && !isMain ? 'sibling' : role
  })
}
