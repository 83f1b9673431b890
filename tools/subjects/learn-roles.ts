import { ROLES } from '../../packages/model/src/index.ts'
import type { Role } from '../../packages/model/src/index.ts'
import { fitSoftmax } from '../learning/softmax.ts'

export interface RoleExample {
  readonly features: readonly string[]
  readonly role: Role
  /** Whose hand wrote the text. */
  readonly writer: string
}

/** For each feature a weight a role, in the order of ROLES. */
export type RoleWeights = ReadonlyMap<string, Float64Array>

/** What weights cost; chosen with each writer left out in turn. */
const COST = 3
/** How often a feature must occur. */
const LEAST = 8

/** Learns roles by multinomial logistic regression. The same examples give the same weights. */
export function learnRoles(examples: readonly RoleExample[]): RoleWeights {
  return learn(
    examples.map(({ features, role }) => ({ features, told: role })),
    ROLES,
    COST,
  )
}

export interface YouthExample {
  readonly features: readonly string[]
  readonly young: boolean
}

const YOUTH = ['grown', 'young'] as const
const YOUTH_COST = 3

/** Learns who is a child by logistic regression: for each feature a weight for grown-ups and one for the young. */
export function learnYouth(examples: readonly YouthExample[], cost: number = YOUTH_COST): RoleWeights {
  return learn(
    examples.map(({ features, young }) => ({ features, told: young ? 'young' : 'grown' })),
    YOUTH,
    cost,
  )
}

function learn(
  examples: readonly { readonly features: readonly string[]; readonly told: string }[],
  classes: readonly string[],
  cost: number,
): RoleWeights {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature)
  const rowOf = new Map(kept.map((feature, row) => [feature, row]))
  const width = classes.length
  const found = fitSoftmax({
    examples: examples.map(({ features, told }) => {
      const rows = features.flatMap((feature) => rowOf.get(feature) ?? [])
      return { rows, values: rows.map(() => 1), targets: classes.map((name) => (name === told ? 1 : 0)), weight: 1 }
    }),
    width,
    center: new Float64Array(kept.length * width),
    costs: new Float64Array(kept.length).fill(cost),
  })
  return new Map(kept.map((feature, row) => [feature, found.subarray(row * width, (row + 1) * width)]))
}

/** The likeliest role by its features. */
export function likeliestRole(weights: RoleWeights, features: Iterable<string>): Role {
  const scores = new Float64Array(ROLES.length)
  for (const feature of features)
    weights.get(feature)?.forEach((weight, role) => (scores[role] = (scores[role] ?? 0) + weight))
  return ROLES[scores.indexOf(Math.max(...scores))] ?? 'other'
}

/** Weights for each writer that were learned from the texts of other writers: half of the writers for the other half. */
export function learnWithout(examples: readonly RoleExample[]): (writer: string) => RoleWeights {
  const writers = [...new Set(examples.map(({ writer }) => writer))].toSorted()
  const isOdd = (writer: string): boolean => writers.indexOf(writer) % 2 === 1
  const ofEven = learnRoles(examples.filter(({ writer }) => !isOdd(writer)))
  const ofOdd = learnRoles(examples.filter(({ writer }) => isOdd(writer)))
  return (writer) => (isOdd(writer) ? ofEven : ofOdd)
}
