import type { Finding } from '@sluiswacht/model'
import { compareNames, contradicts, type NameAgreement } from '../names/compare.ts'
import { fullness, type NameForm } from '../names/name-form.ts'
import { isGivenName, type Sex } from '../names/name-lists.ts'
import { isMinorBorn, OF_AGE, readAge } from './ages.ts'
import { readAnchors } from './anchors.ts'
import { joinFragments } from './fragments.ts'
import type { Layout } from './layout.ts'
import type { Person } from './person.ts'
import { PersonIndex } from './person-index.ts'
import { type NameMention, readMentions, sexOf, tierOf } from './mentions.ts'

const NEAR = 700
/** So many of the mentions of a person are looked at to tell how near the last one is. */
const RECENT = 200

/**
 * Brings the names of a document together: whole names first, then the short forms, each to the person whom it fits
 * best by name, title, kinship and who was mentioned last.
 *
 * @param year in which the text was written
 * @returns People in order of their first mention; mentions of nobody in particular ("gezin De Wit") are left out.
 */
export function clusterNames(layout: Layout, findings: readonly Finding[], year: number): Person[] {
  const mentions = readMentions(layout, findings)
  const pairs = joinFragments(mentions, layout.records)
  const follows = new Map<NameMention, NameMention>(pairs.map(([whole, part]) => [part, whole]))
  const anchors = readAnchors(layout, findings, mentions)
  const people: Person[] = []
  const ofMention = new Map<NameMention, Person>()
  const index: PersonIndex = new PersonIndex(people)
  const add = (mention: NameMention, person: Person | undefined): void => {
    const chosen: Person = person ?? {
      form: mention.form,
      forms: new Map(),
      mentions: [],
      first: mention.finding.start,
      single: 0,
      generations: new Set(),
      young: false,
      anchors: new Map(),
      men: 0,
      women: 0,
    }
    if (person === undefined) people.push(chosen)
    chosen.mentions.push(mention)
    chosen.first = Math.min(chosen.first, mention.finding.start)
    if (mention.form.single) chosen.single++
    const generation = mention.kin?.generation
    if ((generation === 'old' || generation === 'young') && tierOf(mention.form) === 0)
      chosen.generations.add(generation)
    chosen.young ||= isChild(mention, year)
    chosen.forms.set(mention.finding.text, mention.form)
    if (
      fullness(mention.form) > fullness(chosen.form) &&
      !(chosen.form.given.length > 0 && mention.form.given.length === 0)
    )
      chosen.form = mention.form
    for (const [kind, value] of anchors.get(mention) ?? [])
      chosen.anchors.set(kind, (chosen.anchors.get(kind) ?? new Set()).add(value))
    const sex = sexOf(mention)
    if (sex === 'm') chosen.men += mention.title === undefined && mention.kin === undefined ? 1 : 2
    if (sex === 'f') chosen.women += mention.title === undefined && mention.kin === undefined ? 1 : 2
    ofMention.set(mention, chosen)
    index.add(mention.form, chosen)
  }
  const order = mentions
    .filter((mention) => !follows.has(mention))
    .map((mention) => ({ mention, tier: tierOf(mention.form), full: fullness(mention.form) }))
  order.sort(
    (a, b) =>
      a.tier - b.tier || (a.tier === 0 ? b.full - a.full : 0) || a.mention.finding.start - b.mention.finding.start,
  )
  for (const { mention, tier } of order) {
    const person = choose(mention, index.candidates(mention.form), anchors.get(mention) ?? [], tier, year)
    if (mention.group && tier > 0 && bearers(people, mention) > 1) continue
    add(mention, person)
  }
  for (const [part, whole] of follows) {
    const person = ofMention.get(whole) ?? ofMention.get(follows.get(whole) ?? whole)
    add(part, person)
  }
  for (const person of people) person.mentions.sort((a, b) => a.finding.start - b.finding.start)
  return people.sort((a, b) => a.first - b.first)
}

function bearers(people: readonly Person[], mention: NameMention): number {
  return people.filter(({ form }) => form.surnames.some((name) => mention.form.surnames.includes(name))).length
}

function choose(
  mention: NameMention,
  people: Iterable<Person>,
  anchors: readonly (readonly [string, string])[],
  tier: 0 | 1 | 2,
  year: number,
): Person | undefined {
  let best: Person | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const person of people) {
    const score = fit(mention, person, anchors, tier, year)
    if (score > bestScore) {
      best = person
      bestScore = score
    }
  }
  return bestScore > 0 ? best : undefined
}

const GIVEN_POINTS = { same: 6, part: 4, nickname: 4, variant: 3, initials: 3, none: 0, conflict: -99 } as const
const SURNAME_POINTS = { same: 4, part: 3, variant: 1, initial: 1.5, none: 0, conflict: -99 } as const

function fit(
  mention: NameMention,
  person: Person,
  anchors: readonly (readonly [string, string])[],
  tier: 0 | 1 | 2,
  year: number,
): number {
  const agreement = bestAgreement(mention.form, person, tier)
  if (agreement === undefined) return -1
  if (anchors.some(([kind, value]) => person.anchors.has(kind) && !person.anchors.get(kind)?.has(value))) return -1
  if (mention.other && tier === 0 && person.first < mention.finding.start) return -1
  const sex = sexOf(mention)
  const known = sexOfPerson(person)
  if (tier === 0) {
    // J. and Jan de Wit differ in sex only when both are told by their given names
    if (agreement.given === 'none' && agreement.surname !== 'same') return -1
    if (agreement.given === 'variant' && agreement.surname === 'variant') return -1
    if (sameNameOtherGeneration(mention, person)) return -1
  }
  let score = GIVEN_POINTS[agreement.given] + SURNAME_POINTS[agreement.surname]
  // "Jordy" for "J. Wesselman": only when nobody fits better
  if (tier === 2 && agreement.given === 'initials' && mention.form.single)
    score = mention.title === undefined && mayBeOfInitials(mention, person, year) ? 0.6 : -1
  const told = mention.title === 'm' || mention.title === 'f' || mention.kin?.sex !== undefined
  // "de heer S. Bouazza" is not "uw zus Samira Bouazza"
  if (tier === 0 && told && known !== undefined && sex !== known && agreement.given === 'initials') return -1
  if (sex !== undefined && known !== undefined && (told || tier < 2))
    score += sex === known ? 1.5 : tier === 0 ? -2.5 : -6
  // who is called by the given name all the time is seldom "de heer"
  if (told && mention.title !== undefined && agreement.given === 'none' && person.single > 1) score -= 0.8
  if (mention.kin?.generation === 'old' && agreement.given === 'none' && isYoung(person, year)) return -1
  if ((mention.title === 'm' || mention.title === 'f') && agreement.given === 'none' && isYoung(person, year))
    score -= 3
  if (mention.title !== undefined && tier === 2) {
    if (agreement.given !== 'none') score -= 4.5
  }
  if (
    mention.title === undefined &&
    tier === 2 &&
    agreement.given === 'none' &&
    isGivenName(mention.form.given[0] ?? '')
  )
    score -= 2
  if (score <= 0) return score
  // somebody not yet introduced, and a namesake who was only pointed out, are seldom meant by a short form
  if (tier > 0 && person.first > mention.finding.start) score = Math.max(0.1, score - 1.5)
  if (tier > 0 && person.mentions[0]?.other === true) score = Math.max(0.1, score - 3)
  return score + nearness(mention, person)
}

/** Whether a mention calls somebody a child, or gives the age or the year of birth of one. */
function isChild(mention: NameMention, year: number): boolean {
  if (mention.kin?.generation === 'young') return true
  const { years, born } = readAge(mention) ?? {}
  return years === undefined ? born !== undefined && isMinorBorn(born, year) : years < OF_AGE
}

/**
 * Whether somebody called by the first name alone may be who is written with initials: not a child for a grown-up, and
 * one letter says too little of "P.J.", who is called Peter-Jan; "G.A. / Guus" stand beside each other.
 */
function mayBeOfInitials(mention: NameMention, person: Person, year: number): boolean {
  if (isChild(mention, year) && (isGrownUp(person) || !isYoung(person, year))) return false
  const { initials } = person.form
  if (initials.length < 2 || mention.part !== undefined || mention.finding.text.includes('-')) return true
  return INITIALS_BEFORE.exec(mention.before)?.[1] === initials[0]
}

/** "G.A. / Guus", "P.J. (Pim)". */
const INITIALS_BEFORE = /\b([a-z])\.(?: ?[a-z]\.)*[^\n]{0,30}[/(|"“]\s*["“]?$/

/** "mw. S. Okafor (moeder)". */
function isGrownUp({ mentions }: Person): boolean {
  return mentions.some(({ title, kin }) => title !== undefined || kin?.generation === 'old')
}

/** Whether somebody was called a child, or has the age or birth of one. */
function isYoung({ young, anchors }: Person, year: number): boolean {
  return young || [...(anchors.get('DOB') ?? [])].some((birth) => isMinorBorn(Number(birth.slice(0, 4)), year))
}

/** Father and son of one name, told apart by "vader" and "zoon" beside the whole name. */
function sameNameOtherGeneration(mention: NameMention, person: Person): boolean {
  const own = mention.kin?.generation
  if (own !== 'old' && own !== 'young') return false
  return person.generations.has(own === 'old' ? 'young' : 'old')
}

/** The agreement with the forms of a person that fits best, undefined when any full form contradicts. */
function bestAgreement(form: NameForm, person: Person, tier: 0 | 1 | 2): NameAgreement | undefined {
  let best: NameAgreement | undefined
  let points = 0
  const seen = new Set<NameForm>()
  for (const other of [person.form, ...person.forms.values()]) {
    if (seen.has(other)) continue
    seen.add(other)
    const agreement = compareNames(form, other)
    if (contradicts(agreement)) {
      if (tierOf(other) <= tier && tierOf(other) === 0) return undefined
      continue
    }
    const worth = GIVEN_POINTS[agreement.given] + SURNAME_POINTS[agreement.surname]
    if (worth > points) {
      points = worth
      best = agreement
    }
  }
  return best
}

function sexOfPerson({ men, women }: Person): Sex | undefined {
  return men > women ? 'm' : women > men ? 'f' : undefined
}

/** Between 0 and about 3: who was mentioned just before, and often, is meant sooner. */
function nearness(mention: NameMention, person: Person): number {
  const at = mention.finding.start
  let closest = Number.POSITIVE_INFINITY
  let sameLine = false
  for (const { finding, line } of person.mentions.slice(-RECENT)) {
    const distance = finding.start < at ? at - finding.start : (finding.start - at) * 2
    if (distance < closest) closest = distance
    if (line.index === mention.line.index && finding.start < at) sameLine = true
  }
  return 2 * Math.exp(-closest / NEAR) + (sameLine ? 0.3 : 0) + 0.08 * Math.min(8, person.mentions.length)
}
