import type { CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs'
import { DATA_CLASSES, type PolicyQuestion } from '@sluiswacht/model'
import type { CedarQuestion } from '../cedar/engine.ts'
import type { UsedAttributes } from '../cedar/used-attributes.ts'
import { legalDuty } from '../law/in-force.ts'
import type { Facts } from './facts.ts'

type Attribute = (question: PolicyQuestion, facts: Facts) => CedarValueJson
type Attributes = Readonly<Record<string, Attribute>>

// The attributes of rules/sluiswacht.cedarschema, each with where its value comes from.

const USER: Attributes = {
  named: ({ user }) => user.pseudonym !== undefined,
  department: ({ user }) => user.department ?? '',
  roles: ({ user }) => user.roles.toSorted(),
  trainings: ({ user }) => user.trainings.toSorted(),
}

const USE: Attributes = {
  registered: (_, { use }) => use !== undefined,
  service: ({ service }) => service.id ?? '',
  hosting: (_, { use }) => use?.hosting ?? '',
  phase: (_, { use }) => use?.phase ?? '',
  purpose: (_, { use }) => use?.purpose ?? '',
  aiActClass: (_, { use }) => use?.aiActClass ?? '',
}

const CONTEXT: Attributes = {
  gap: (_, { gap }) => gap,
  missing: (_, facts) => lacking(facts, false),
  legalMissing: (_, facts) => lacking(facts, true),
  inForce: (_, { inForce }) => [...inForce],
  exceptions: (_, { exceptions }) => exceptions.map(({ id }) => id),
  classes: (_, { classes }) => [...classes],
  forbidden: (_, { cells }) => cells.forbidden.map((one) => (DATA_CLASSES.includes(one) ? one : 'unknown')),
  mask: (_, { cells }) => [...cells.mask],
  reason: (_, { cells }) => [...cells.reason],
  maskable: ({ content }) => content.maskable,
  fullyRead: ({ content }) => content.fullyRead,
  justified: (_, { justified }) => justified,
  visit: (_, { visit }) => visit,
  blind: (_, { blind }) => blind,
  blindCell: (_, { blindCell }) => blindCell,
  unnamedCell: (_, { unnamedCell }) => unnamedCell,
  trainingCell: (_, { trainingCell }) => trainingCell,
  day: (_, { day }) => ({ __extn: { fn: 'datetime', arg: day } }),
  purpose: ({ purpose }) => purpose ?? '',
  action: ({ service }) => service.action,
  accountKind: ({ service }) => service.accountKind,
  tenant: ({ service }) => service.tenant ?? '',
  host: ({ service }) => service.host,
  websocket: ({ service }) => service.websocket,
  personalData: ({ content }) => content.personalData,
  people: ({ content }) => count(content.people),
  minors: ({ content }) => count(content.minors),
  labels: ({ content }) => Object.entries(content.labels).flatMap(([label, found]) => (found > 0 ? [label] : [])),
  categories: ({ content }) => content.categories.toSorted(),
  documentTypes: ({ content }) => content.documentTypes.toSorted(),
  unreadCauses: ({ content }) => content.unreadCauses.toSorted(),
}

/**
 * Makes the function that puts a question and its facts into the shape of the schema, with only the attributes that some
 * rule looks at: what is left out cannot change the answer, so the result is also the key of the answer.
 */
export function questionShaper(used: UsedAttributes): (question: PolicyQuestion, facts: Facts) => CedarQuestion {
  const users = picked(USER, used.principal)
  const uses = picked(USE, used.resource)
  const contexts = picked(CONTEXT, used.context)
  return (question, facts) => ({
    user: filled(users, question, facts),
    use: filled(uses, question, facts),
    context: filled(contexts, question, facts),
  })
}

/** Every attribute that a rule can look at, for the check that the schema names the same. */
export const ATTRIBUTES: Readonly<Record<'user' | 'use' | 'context', readonly string[]>> = {
  user: Object.keys(USER),
  use: Object.keys(USE),
  context: Object.keys(CONTEXT),
}

function picked(attributes: Attributes, used: ReadonlySet<string> | 'all'): readonly (readonly [string, Attribute])[] {
  return Object.entries(attributes).filter(([name]) => used === 'all' || used.has(name))
}

function filled(
  attributes: readonly (readonly [string, Attribute])[],
  question: PolicyQuestion,
  facts: Facts,
): Record<string, CedarValueJson> {
  const values: Record<string, CedarValueJson> = {}
  for (const [name, value] of attributes) values[name] = value(question, facts)
  return values
}

function lacking({ lacks }: Facts, legal: boolean): string[] {
  if (lacks.length === 0) return []
  const names = new Set(lacks.map(({ condition }) => condition))
  return [...names].filter((name) => (legalDuty(name) !== undefined) === legal)
}

/** Cedar's Long takes whole numbers; anything else counts as very many. */
function count(value: number): number {
  return Number.isSafeInteger(value) && value >= 0 ? value : 1_000_000
}
