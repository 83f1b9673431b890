import type { Happening } from '@sluiswacht/breach'

/** What somebody is for the desk. One account may have several. */
export const DESK_ROLES = [
  'reporter',
  'privacy_officer',
  'fg',
  'ciso',
  'investigator',
  'auditor',
  'administrator',
] as const
export type DeskRole = (typeof DESK_ROLES)[number]

export type Permission =
  | 'incident.report'
  | 'overview.read'
  | 'inquiry.read'
  | 'inquiry.people'
  | 'inquiry.find'
  | 'reveal.ask'
  | 'reveal.approve'
  | 'case.read'
  | 'case.open'
  | 'case.note'
  | 'case.work'
  | 'case.decide'
  | 'case.approve'
  | 'case.advise'
  | 'case.people'
  | 'case.letters'
  | 'register.read'
  | 'gate.read'
  | 'gate.register'
  | 'exception.ask'
  | 'exception.approve'
  | 'lookups.read'
  | 'lookups.judge'
  | 'audit.read'
  | 'settings.read'
  | 'settings.write'
  | 'accounts.manage'

type Row = readonly DeskRole[]
const everyone: Row = DESK_ROLES
const readers: Row = ['privacy_officer', 'fg', 'ciso', 'auditor']

/**
 * The permission matrix: who may do what. Every endpoint names one of these; the test holds each cell against the API.
 * An administrator keeps the machine going and sees no person; an auditor sees what was decided, not about whom; the FG
 * advises and does not decide (art. 38(6) and 39 GDPR).
 */
export const PERMISSIONS: Readonly<Record<Permission, Row>> = {
  /** Report an incident and follow what became of it. */
  'incident.report': everyone,
  'overview.read': ['privacy_officer', 'fg', 'ciso', 'investigator', 'auditor', 'administrator'],
  'inquiry.read': readers,
  /** The list of affected people under pseudonyms, and a person with everything masked. */
  'inquiry.people': ['privacy_officer', 'fg'],
  /** "Was something about this person uploaded?" */
  'inquiry.find': ['privacy_officer', 'fg'],
  /** Ask to see names, and approve what somebody else asked. */
  'reveal.ask': ['privacy_officer', 'fg', 'investigator'],
  'reveal.approve': ['privacy_officer', 'fg'],
  'case.read': readers,
  /** Open a case from an inquiry, a request at the gate or an alert. */
  'case.open': ['privacy_officer', 'ciso', 'investigator'],
  /** Notes, tasks, documents. */
  'case.note': ['privacy_officer', 'ciso', 'fg'],
  /** Facts, moments, answers on the form, what was filed and told, closing and reopening. */
  'case.work': ['privacy_officer', 'ciso'],
  'case.decide': ['privacy_officer'],
  /** The second pair of eyes on a decision. */
  'case.approve': ['privacy_officer', 'ciso'],
  'case.advise': ['fg'],
  'case.people': ['privacy_officer', 'fg'],
  /** Letters with names, mail merge, status of telling. */
  'case.letters': ['privacy_officer'],
  'register.read': readers,
  'gate.read': readers,
  'gate.register': ['privacy_officer', 'ciso'],
  'exception.ask': everyone,
  'exception.approve': ['privacy_officer', 'ciso'],
  'lookups.read': ['investigator', 'fg'],
  'lookups.judge': ['investigator'],
  'audit.read': ['auditor', 'fg', 'administrator'],
  'settings.read': ['privacy_officer', 'fg', 'ciso', 'investigator', 'auditor', 'administrator'],
  'settings.write': ['privacy_officer', 'administrator'],
  'accounts.manage': ['administrator'],
}

/** What each happening in a case needs; the first only begins a case. */
export const HAPPENING_PERMISSIONS: Readonly<Record<Happening['type'], Permission>> = {
  opened: 'case.open',
  note: 'case.note',
  task: 'case.note',
  task_done: 'case.note',
  document: 'case.note',
  facts: 'case.work',
  moment: 'case.work',
  answer: 'case.work',
  notified: 'case.work',
  told: 'case.work',
  deletion_requested: 'case.letters',
  deletion_answered: 'case.letters',
  reopened: 'case.work',
  closed: 'case.work',
  advice: 'case.advise',
  decision: 'case.decide',
  approval: 'case.approve',
}

/** Whether one of the roles gives the permission. */
export function isAllowed(roles: readonly DeskRole[], permission: Permission): boolean {
  const row = PERMISSIONS[permission]
  return roles.some((role) => row.includes(role))
}

/** All that the roles give, for the screen. */
export function permissionsOf(roles: readonly DeskRole[]): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => isAllowed(roles, permission))
}
