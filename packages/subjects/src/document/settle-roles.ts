import type { DocumentType, Role } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { isOfResident } from './mail-hosts.ts'
import { roleFeatures } from './role-features.ts'
import type { RoleScene } from './role-features.ts'
import { scoreRoles } from './roles.ts'

/** Kinds of document that are made for a resident: who works for the municipality acts for that resident in them. */
const OF_A_RESIDENT: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'jeugdwet',
  'wmo',
  'schuldhulp',
  'participatie',
  'zaaknotitie',
  'indicatie',
  'brief',
  'cv',
])
/** Kinds of document that are made about one child or a few, who is then the client. */
const OF_A_CHILD: ReadonlySet<DocumentType> = new Set<DocumentType>(['jeugdwet', 'indicatie'])
/** What a minor cannot be: the one whom help is for is a child then. */
const OF_ADULTS: ReadonlySet<Role> = new Set<Role>(['parent', 'client', 'professional', 'employee', 'applicant'])
const STAFF_WORDS =
  /\b(?:werknemer|verzuim|ziekmelding|ziek gemeld|re-integratie|leidinggevende|functionering|functioneringsgesprek|beoordelingsgesprek|personeelsnummer|sollicit\w+|kandidaat|vacature|contract|verlof|rooster|salaris|ondernemingsraad|vakbond|teamoverleg|stage\w*|bedrijfsarts|arbo\w*|employee|sick leave|recruit\w+|candidate)\b/g
const STAFF_ENOUGH = 3
const LONGEST = 20_000
/**
 * A role in the terms that all papers share: see "role" in docs/glossary.md. Not every writer of the training part calls
 * those who act for a resident professionals.
 */
export function sharedRole(role: Role, type: DocumentType): Role {
  return role === 'employee' && OF_A_RESIDENT.has(type) ? 'professional' : role
}

/**
 * Corrects what the model alone gets wrong, once births are known: a minor whom help is for is a child; in papers that
 * are made for a resident a colleague is a professional, and outside those of staff who is only spoken of is no colleague;
 * the child that a paper of youth care is about is its client, the others are brothers and sisters.
 *
 * @param known for each person of the scene whether a birth date or age makes that person a minor, and whether the text
 *   gives a BSN or birth date: who acts for others is seldom told with those
 */
export function settleRoles(
  scene: RoleScene,
  told: readonly Role[],
  known: { readonly minors: readonly boolean[]; readonly registered: readonly boolean[] },
): Role[] {
  // in lists, minutes and other papers of the office the model knows best; messages tell of staff only where matters of staff are told
  const staff = scene.type !== 'email' || staffWords(scene) >= STAFF_ENOUGH
  const selection = scene.type === 'hr' && isSelection(scene)
  const roles = told.map((role, person): Role => {
    if (known.minors[person] === true && OF_ADULTS.has(role)) return 'child'
    if (known.minors[person] === false && role === 'child') return likeliest(scene, person, ['child', 'sibling'])
    if (role === 'professional' && known.registered[person] === true) return concerned(scene, person)
    if (role !== 'employee') return role
    if (selection && !ACTS.some((name) => roleFeatures(scene, person).has(name))) return 'applicant'
    return staff && !OF_A_RESIDENT.has(scene.type) ? role : besideEmployee(scene, person)
  })
  return OF_A_CHILD.has(scene.type) ? withClientChild(scene, roles) : roles
}

/**
 * The role of somebody who was taken for an official, of whom something sensitive is told: nobody's health or union is
 * told because of the work they do for others. Who writes, is written to or attends keeps the role.
 */
export function besideOfficial(scene: RoleScene, person: number): Role {
  const features = roleFeatures(scene, person)
  return ACTS.some((name) => features.has(name)) ? 'professional' : concerned(scene, person)
}

/** The likeliest role of somebody whom a paper is about. */
function concerned(scene: RoleScene, person: number): Role {
  if (scene.type === 'hr' || staffWords(scene) >= STAFF_ENOUGH) return isSelection(scene) ? 'applicant' : 'employee'
  return likeliest(scene, person, ['professional', 'public_figure', 'employee'])
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
  return likeliest(scene, person, ['employee', 'public_figure'])
}

function likeliest(scene: RoleScene, person: number, without: readonly Role[]): Role {
  const scores = [...scoreRoles(scene, person)].filter(([role]) => !without.includes(role))
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
