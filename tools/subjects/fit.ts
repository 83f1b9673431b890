// Fits the models of roles, of youth and of owners of packages/subjects on annotated documents; deterministic, under a minute.
// Run: node tools/subjects/fit.ts [FOLDER]. The test part of the corpus is never read.
import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROLES } from '../../packages/model/src/index.ts'
import type { DocumentType, Finding, Label, Role } from '../../packages/model/src/index.ts'
import { ownerFeatures } from '../../packages/subjects/src/document/owner-features.ts'
import { placeOf } from '../../packages/subjects/src/document/owner-place.ts'
import type { Person } from '../../packages/subjects/src/document/person.ts'
import { youthFeatures } from '../../packages/subjects/src/document/youth-features.ts'
import { roleFeatures } from '../../packages/subjects/src/document/role-features.ts'
import { sharedRole } from '../../packages/subjects/src/document/settle-roles.ts'
import { readScene } from '../../packages/subjects/src/document/scene.ts'
import type { AnnotatedDocument } from '../corpus/annotated-document.ts'
import { loadAnnotated } from '../corpus/annotated-document.ts'
import { isoDate } from './iso-date.ts'
import { goldMinor } from './gold-minors.ts'
import {
  learnRoles,
  learnWithout,
  learnYouth,
  likeliestRole,
  type RoleExample,
  type YouthExample,
} from './learn-roles.ts'

const EPOCHS = 40
/** Epochs before the mean of the weights is taken. */
const WARM_UP = 10
/** Of so many people one has the role as it is told. */
const TOLD_OF = 2
const GENERATED = 'packages/subjects/src/document/generated'
const documents = loadAnnotated(process.argv[2] ?? 'corpus/train')

interface OwnerExample {
  readonly candidates: readonly (readonly string[])[]
  readonly gold: number
}

const read = documents.map((document) => {
  const findings = goldFindings(document)
  const scene = readScene(document.text, findings, document.docTypes[0] as DocumentType)
  return { document, findings, scene, keys: scene.people.map((person) => majorityKey(document, person)) }
})

type Read = (typeof read)[number]

/** Each person once with the kind of document and once without: the detector's may be wrong. */
function roleExamplesOf({ document, findings, scene, keys }: Read): RoleExample[] {
  const kind = document.docTypes[0] as DocumentType
  return [scene, readScene(document.text, findings, 'other')].flatMap((shown) =>
    shown.people.flatMap((_, rank) => {
      const role = document.subjects.find(({ key }) => key === keys[rank])?.role
      if (role === undefined) return []
      const features = [...roleFeatures(shown, rank), ...shown.counts.ofText]
      return { features, role: sharedRole(role as Role, kind), writer: dirname(document.file) }
    }),
  )
}

const roleExamples = read.flatMap(roleExamplesOf)
const roleWeights = learnRoles(roleExamples)
write('role-weights.ts', 'ROLE_WEIGHTS', roleWeights, 0.08)
const right = roleExamples.filter(({ features, role }) => likeliestRole(roleWeights, features) === role).length
console.log(
  `roles: ${roleExamples.length} examples, ${roleWeights.size} features, ${((100 * right) / roleExamples.length).toFixed(1)}% right on them`,
)

/** Each person of whom the corpus tells, once with the kind of document and once without. */
function youthExamplesOf({ document, findings, scene, keys }: Read): YouthExample[] {
  return [scene, readScene(document.text, findings, 'other')].flatMap((shown) =>
    shown.people.flatMap((_, rank) => {
      const subject = document.subjects.find(({ key }) => key === keys[rank])
      const young = subject === undefined ? undefined : goldMinor(document, subject)
      return young === undefined ? [] : [{ features: [...youthFeatures(shown, rank)], young }]
    }),
  )
}

const youthExamples = read.flatMap(youthExamplesOf)
const youthWeights = learnYouth(youthExamples)
write('youth-weights.ts', 'YOUTH_WEIGHTS', youthWeights, 0.04)
console.log(`youth: ${youthExamples.length} examples, ${youthWeights.size} features`)

const weightsFor = learnWithout(roleExamples)
const ownerExamples = read.flatMap(ownerExamplesOf)

/** Whose each identifier is, among all whose it might be; the roles of some are as they are told of writers left out. */
function ownerExamplesOf({ document, findings, scene, keys }: Read): OwnerExample[] {
  const weights = weightsFor(dirname(document.file))
  const roles = keys.map((key, at) => {
    const known = ROLES.find((name) => name === document.subjects.find((subject) => subject.key === key)?.role)
    return known !== undefined && (at + document.text.length) % TOLD_OF === 0
      ? likeliestRole(weights, [...roleFeatures(scene, at), ...scene.counts.ofText])
      : (known ?? 'other')
  })
  const main = Math.max(
    0,
    roles.findIndex((role) => role !== 'professional' && role !== 'public_figure'),
  )
  const owners = { ...scene, roles, main }
  return findings.flatMap((finding) => {
    const key = document.spans.find(({ start }) => start === finding.start)?.key
    if (finding.label === 'PERSON' || key === null || key === undefined) return []
    const candidates = [...ownerFeatures(owners, placeOf(owners, finding))]
    const gold = candidates.findIndex(([person]) => keys[person] === key)
    return gold < 0 ? [] : { candidates: candidates.map(([, features]) => [...features]), gold }
  })
}

function fitOwners(): void {
  const kept = frequent(
    ownerExamples.flatMap(({ candidates }) => candidates),
    5,
  )
  const weights = new Map<string, Float64Array>()
  for (const feature of kept) weights.set(feature, new Float64Array(1))
  const scoreOf = (features: readonly string[]): number =>
    features.reduce((sum, feature) => sum + (weights.get(feature)?.[0] ?? 0), 0)
  const average = new Average(weights)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = 0.08 / (1 + epoch * 0.15)
    for (const at of shuffled(ownerExamples.length, epoch)) {
      const example = ownerExamples[at]
      if (!example || example.candidates.length < 2) continue
      const shares = softmax(example.candidates.map(scoreOf))
      example.candidates.forEach((features, candidate) => {
        const gradient = (candidate === example.gold ? 1 : 0) - (shares[candidate] ?? 0)
        for (const feature of features) {
          const row = weights.get(feature)
          if (row) row[0] = (row[0] ?? 0) * (1 - rate * 0.01) + rate * gradient
        }
      })
    }
    if (epoch >= WARM_UP) average.add()
  }
  average.take()
  write('owner-weights.ts', 'OWNER_WEIGHTS', weights, 0.03)
  const right = ownerExamples.filter(({ candidates, gold }) => {
    const scores = candidates.map(scoreOf)
    return scores.indexOf(Math.max(...scores)) === gold
  })
  console.log(
    `owners: ${ownerExamples.length} examples, ${kept.size} features, ${((100 * right.length) / ownerExamples.length).toFixed(1)}% right on them`,
  )
}

/** The mean of the weights at the ends of epochs: what one last example does to them does not count. */
class Average {
  readonly #weights: ReadonlyMap<string, Float64Array>
  readonly #sums: ReadonlyMap<string, Float64Array>
  #count = 0

  constructor(weights: ReadonlyMap<string, Float64Array>) {
    this.#weights = weights
    this.#sums = new Map([...weights].map(([feature, row]) => [feature, new Float64Array(row.length)]))
  }

  add(): void {
    this.#count++
    for (const [feature, row] of this.#weights) {
      const sum = this.#sums.get(feature)
      if (sum) row.forEach((weight, at) => (sum[at] = (sum[at] ?? 0) + weight))
    }
  }

  /** Puts the mean in the place of the weights. */
  take(): void {
    for (const [feature, row] of this.#weights) {
      const sum = this.#sums.get(feature)
      if (sum) sum.forEach((total, at) => (row[at] = total / this.#count))
    }
  }
}

function goldFindings(document: AnnotatedDocument): Finding[] {
  return document.spans.map((span) => ({
    label: span.label as Label,
    start: span.start,
    end: span.end,
    text: span.text,
    value: span.label === 'DOB' ? (isoDate(span.text) ?? span.text) : span.text,
    score: 1,
    confidence: 'high',
    reasons: [],
  }))
}

function majorityKey(document: AnnotatedDocument, { mentions }: Person): string | undefined {
  const votes = new Map<string, number>()
  for (const { finding } of mentions) {
    const key = document.spans.find(({ start }) => start === finding.start)?.key
    if (key !== null && key !== undefined) votes.set(key, (votes.get(key) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function frequent(lists: readonly (readonly string[])[], least: number): Set<string> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature))
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** The numbers below `count` in an order that the seed alone decides. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  let state = (seed + 1) * 2654435761
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    const other = state % (at + 1)
    const [a = 0, b = 0] = [order[at], order[other]]
    order[at] = b
    order[other] = a
  }
  return order
}

/** Keeps the features that matter, weights in hundredths. */
function write(file: string, name: string, weights: ReadonlyMap<string, Float64Array>, least: number): void {
  const lines = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= least))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature}\t${[...row].map((weight) => Math.round(weight * 100)).join(' ')}`)
  writeFileSync(
    `${GENERATED}/${file}`,
    `// Made by tools/subjects/fit.ts from corpus/train. Do not edit.\nexport const ${name} = \`${lines.join('\n').replace(/[`\\$]/g, '')}\`\n`,
  )
  console.log(`${file}: ${lines.length} features`)
}

fitOwners()
