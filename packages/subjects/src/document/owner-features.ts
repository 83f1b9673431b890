import type { Role } from '@sluiswacht/model'
import { fold } from '../names/fold.ts'
import { ownerHints } from './owner-hints.ts'
import { peopleOfRecord } from './record-people.ts'
import { firstMentions, isKin, type OwnerScene, type Place } from './owner-place.ts'

const LOOK = 12
const FEW = 200

/** The people who may own an identifier at a place, each with what speaks for and against. */
export function ownerFeatures(scene: OwnerScene, place: Place): Map<number, Set<string>> {
  const result = new Map<number, Set<string>>()
  const note = (person: number, ...features: string[]): void => {
    if (person < 0) return
    const set = result.get(person) ?? new Set<string>()
    result.set(person, set)
    for (const feature of features) set.add(feature)
  }
  walkBack(scene, place, note)
  walkOn(scene, place, note)
  if (place.line.cells.length > 1) rowFeatures(scene, place, note)
  if (place.writer >= 0) note(place.writer, 'writer', `writer ${place.cue}`)
  note(scene.main, 'main', `main ${place.cue}`)
  if (place.isSubjectLine) note(scene.main, 'main of subject line')
  if (place.cue === 'you') note(place.addressee, 'addressee')
  note(lastResident(scene, place), 'last resident', `last resident ${place.cue}`)
  if (place.kin !== undefined) {
    for (const person of inReach(scene, result))
      if (isKin(scene, person, place.kin)) note(person, place.label.includes(place.kin) ? 'kin in label' : 'kin near')
  }
  if (place.labelled !== undefined)
    for (const person of inReach(scene, result))
      if (matchesLabel(scene.roles[person] ?? 'other', place.labelled))
        note(person, 'labelled', `labelled ${place.labelled}`)
  if (place.group === 'mail') nameInAddress(scene, place, inReach(scene, result), note)
  ownerHints(scene, place, inReach(scene, result), note)
  const inRecord = peopleOfRecord(scene, place.finding)
  for (const person of inRecord ?? []) note(person, 'in record')
  if (inRecord !== undefined) for (const person of result.keys()) if (!inRecord.has(person)) result.delete(person)
  for (const [person, features] of result) {
    const role = scene.roles[person] ?? 'other'
    const base = [...features]
    features.add(`role ${role}`)
    if (place.label !== '' && firstMentions(scene, person).some(({ kin }) => kin && place.label.includes(kin.word)))
      features.add('kin label')
    for (const feature of [...base, `role ${role}`]) features.add(`${place.group} ${feature}`)
    if (place.cue !== 'none' && features.has('line before 1')) features.add(`${place.cue} line before`)
  }
  return result
}

/** Everybody in a text of few people; in long lists those who stand near. */
function inReach(scene: OwnerScene, near: ReadonlyMap<number, unknown>): number[] {
  return scene.people.length <= FEW ? scene.people.map((_, person) => person) : [...near.keys()]
}

/** Who was last named before a place and is no official. */
function lastResident(scene: OwnerScene, place: Place): number {
  for (let at = place.before; at >= 0 && place.before - at < 40; at -= 1) {
    const entry = scene.mentions[at]
    const role = scene.roles[entry?.person ?? -1]
    if (entry && role !== 'professional' && role !== 'public_figure' && role !== 'employee') return entry.person
  }
  return -1
}

type Note = (person: number, ...features: string[]) => void

function walkBack(scene: OwnerScene, place: Place, note: Note): void {
  const seen = new Set<number>()
  let onLine = 0
  for (let at = place.before; at >= 0 && place.before - at < LOOK; at -= 1) {
    const entry = scene.mentions[at]
    if (!entry || seen.has(entry.person)) continue
    seen.add(entry.person)
    const { mention, person } = entry
    const distance = place.finding.start - mention.finding.end
    if (mention.line.index === place.line.index) {
      // in a table the cells of a row are told apart by rowFeatures
      if (mention.column !== place.column) {
        note(person, `row before ${Math.min(3, seen.size)}`)
        if (mention.column === place.column - 1 && mention.line.header.length === 0) note(person, 'row touches')
        continue
      }
      onLine += 1
      note(person, `line before ${Math.min(3, onLine)}`)
      if (onLine === 1) note(person, distance < 6 ? 'touches' : distance < 25 ? 'close' : 'same line')
    } else {
      const lines = place.line.index - mention.line.index
      const block = mention.line.block === place.line.block ? 'block' : 'other block'
      note(
        person,
        `above ${Math.min(3, seen.size)}`,
        `above ${Math.min(3, seen.size)} ${lines < 2 ? '1' : lines < 3 ? '2' : lines < 6 ? '5' : 'far'}`,
        `above ${Math.min(2, seen.size)} ${block}`,
      )
      if (seen.size === 1 && mention.finding.start - mention.line.start < 4) note(person, 'above at line start')
      if (seen.size === 1 && mention.label !== '') note(person, 'above labelled')
      // in a table with a column for each person the name stands at the head of the column
      const sameTable =
        place.column > 0 &&
        mention.column === place.column &&
        lines <= 12 &&
        mention.line.cells.length === place.line.cells.length
      const rowHasName =
        scene.mentions[place.before + 1]?.mention.line.index === place.line.index ||
        scene.mentions[place.before]?.mention.line.index === place.line.index
      if (!rowHasName && sameTable && mention.line.block === place.line.block && place.line.cells.length > 2)
        note(person, mention.line.isHeader ? 'column header' : 'column')
    }
    if (seen.size >= 4) break
  }
}

/** "NL91 … t.n.v. T. Martens": whose account or plate it is stands behind it. */
const IN_NAME_OF =
  /^[\s,;(|]*(?:t\.? ?n\.? ?v\.?|ten name van|ten name gesteld van|op naam van|staat op naam van|in the name of|eigenaar:?|houder:?)[\s:]*(?:de heer |dhr\.? |mevr?\.? |mevrouw |mw\.? |mr\.? |mrs\.? |ms\.? )?$/i

function walkOn(scene: OwnerScene, place: Place, note: Note): void {
  const seen = new Set<number>()
  for (let at = place.before + 1; at < scene.mentions.length && at <= place.before + LOOK; at += 1) {
    const entry = scene.mentions[at]
    if (!entry || seen.has(entry.person)) continue
    seen.add(entry.person)
    const { mention, person } = entry
    const distance = mention.finding.start - place.finding.end
    const between = distance < 40 ? scene.layout.text.slice(place.finding.end, mention.finding.start) : ''
    if (IN_NAME_OF.test(between)) note(person, 'in name of')
    if (mention.line.index === place.line.index && mention.column !== place.column) {
      note(person, `row after ${Math.min(2, seen.size)}`)
      continue
    }
    if (mention.line.index === place.line.index)
      note(person, `line after ${Math.min(2, seen.size)}`, distance < 12 ? 'close after' : 'line after')
    else {
      const lines = mention.line.index - place.line.index
      note(person, `below ${Math.min(2, seen.size)} ${lines < 2 ? '1' : lines < 4 ? '3' : 'far'}`)
    }
    if (seen.size >= 2) break
  }
}

/** In a table the row is a person; a second name in the row owns what stands in a column of its own title. */
function rowFeatures(scene: OwnerScene, place: Place, note: Note): void {
  const inRow = (at: number): boolean => scene.mentions[at]?.mention.line.index === place.line.index
  let from = place.before + 1
  while (inRow(from - 1)) from -= 1
  let to = place.before + 1
  while (inRow(to)) to += 1
  const row = scene.mentions.slice(from, to)
  row.forEach(({ mention, person }, at) => {
    note(person, 'row', at === 0 ? 'row first' : 'row later')
    if (mention.column === place.column) note(person, 'same cell')
    const cell = mention.line.cells[mention.column]
    const starts =
      cell !== undefined &&
      scene.layout.text.slice(cell.start, mention.finding.start).replace(/[\s*_("'-]/g, '').length < 5
    note(person, starts ? 'row cell start' : 'row inside cell')
    if (mention.column === place.column - 1) note(person, 'next cell')
    if (
      /\bnaam|name|client|kandidaat|leerling|kind|jeugdige|medewerker|bewoner|inwoner|deelnemer/.test(mention.label) &&
      !/contact|behandel|consulent|begeleid|regisseur|mentor/.test(mention.label)
    )
      note(person, 'row name column')
    if (/contact|behandel|consulent|begeleid|regisseur|mentor|verwijzer|coach|door/.test(mention.label))
      note(person, 'row official column')
    const shared = mention.label
      .split(' ')
      .some((word) => word.length > 3 && word !== 'naam' && place.label.includes(word))
    if (shared) note(person, 'row same title')
  })
}

function nameInAddress(scene: OwnerScene, { finding }: Place, people: readonly number[], note: Note): void {
  const local = fold(finding.value.split('@')[0] ?? '').replace(/[^a-z.]/g, '')
  const squeezed = local.replace(/\./g, '')
  for (const person of people) {
    const form = scene.people[person]?.form
    if (!form) continue
    const surname = form.surnames.join('')
    const last = form.surnames.at(-1) ?? ''
    const given = form.given[0] ?? form.nick[0] ?? ''
    const hasSurname =
      surname.length > 2 &&
      (squeezed.includes(surname) ||
        squeezed.includes(last) ||
        ((form.surnames[0] ?? '-').length > 3 && squeezed.includes(form.surnames[0] ?? '-')))
    const hasGiven = given.length > 2 && squeezed.includes(given)
    const initial = form.initials[0] ?? given.slice(0, 1)
    if (hasSurname && !form.single && (hasGiven || squeezed.startsWith(initial) || squeezed.endsWith(initial)))
      note(person, 'name in address', 'whole name in address')
    else if (hasSurname || hasGiven) note(person, 'name in address')
    else if (last.length > 3 && squeezed.includes(last.slice(0, 4))) note(person, 'part of name in address')
    else if (squeezed.length > 2) note(person, 'name not in address')
  }
}

function matchesLabel(role: Role, labelled: Role | undefined): boolean {
  if (role === labelled) return true
  if (labelled === 'child' || labelled === 'client')
    return role === 'client' || role === 'child' || role === 'applicant'
  return labelled === 'professional' && role === 'employee'
}
