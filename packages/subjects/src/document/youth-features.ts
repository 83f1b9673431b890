import { readAge } from './ages.ts'
import { type RoleCounts, roleFeatures, type RoleScene } from './role-features.ts'

const ADULT_YEARS = 62
/** Features of roles that tell the very thing that is asked; single words and features of each kind of document are of few writers. */
const LEFT_OUT = /^(?:born|age |has DOB|near |before |after |[a-z]+: )/

/** What tells whether somebody is a child, apart from a stated age or birth. */
export function youthFeatures(scene: RoleScene, rank: number): Set<string> {
  const features = new Set<string>()
  for (const feature of roleFeatures(scene, rank)) if (!LEFT_OUT.test(feature)) features.add(feature)
  for (const feature of scene.counts.ofText) features.add(feature)
  const person = scene.people[rank]
  if (!person) return features
  if (hasElder(scene)) {
    features.add('elder in text')
    if (features.has('offspring') || features.has('kin young')) features.add('offspring of elder')
  }
  if (!YOUNG_SIGNS.some((sign) => features.has(sign)))
    features.add('nothing young').add(`nothing young ${shapeOf(features)}`)
  if (features.has('offspring') || features.has('kin young'))
    for (const kind of ['school', 'play', 'measure', 'job', 'acts', 'life'])
      if (features.has(`youth ${kind} after`)) features.add(`offspring ${kind}`)
  return features
}

/** Without any of these nothing says that somebody is a child. */
const YOUNG_SIGNS: readonly string[] = [
  'offspring',
  'kin young',
  'child before',
  'class after',
  'joined young',
  'owned by elder',
  'in list of children',
  ...['school', 'play', 'measure', 'word', 'elders'].flatMap((kind) => [`youth ${kind} before`, `youth ${kind} after`]),
]

function shapeOf(features: ReadonlySet<string>): string {
  return features.has('shape single') ? 'single' : 'other'
}

const elders = new WeakMap<RoleCounts, boolean>()

/** Whether somebody in the text is of an age to have grown-up children. */
function hasElder({ people, year, counts }: RoleScene): boolean {
  const known = elders.get(counts)
  if (known !== undefined) return known
  const found = people.some(
    ({ anchors, mentions }) =>
      [...(anchors.get('DOB') ?? [])].some((birth) => year - Number(birth.slice(0, 4)) >= ADULT_YEARS) ||
      mentions.slice(0, 3).some((mention) => (readAge(mention)?.years ?? 0) >= ADULT_YEARS),
  )
  elders.set(counts, found)
  return found
}
