import { fold } from '../names/fold.ts'
import { OF_AGE, readAge } from './ages.ts'
import type { NameMention } from './mentions.ts'
import * as cues from './youth-cues.ts'

const WIDTH = 90
/** Columns of a list of children. */
const HEADER_OF_CHILDREN = /^(?:klas|groep|leerling\w*|kind|kinderen|school|verzorger|ouder\w*|leerjaar|juf)$/

/** The stretch of text around a mention in which nobody else is named. */
export interface Room {
  readonly from: number
  readonly to: number
  readonly previous: NameMention | undefined
  readonly next: NameMention | undefined
}

/** What a mention shows of the age and the part of somebody, by the words around it. */
export function addSigns(features: Set<string>, text: string, room: Room | undefined, mention: NameMention): void {
  const { finding, line, before, after, kin } = mention
  const left = clipLeft(before, finding.start - (room?.from ?? 0))
  const end = Math.min(room?.to ?? text.length, finding.end + WIDTH, line.end + 1)
  const right = fold(text.slice(finding.end, end))
  for (const [name, cue] of cues.YOUTH_CUES) {
    if (cue.test(right)) features.add(`youth ${name} after`)
    if (cue.test(left)) features.add(`youth ${name} before`)
  }
  if (kin?.generation === 'young') features.add('kin young')
  if (cues.CHILD_BEFORE.test(before)) features.add('child before')
  if (cues.CLASS_AFTER.test(after)) features.add('class after')
  if (cues.ACTS_AFTER.test(after)) features.add('acts close')
  if (cues.OF_OFFICE.test(after)) features.add('of office')
  if (/\b(?:aanw(?:ezig)?|wie|er|inbreng|bezetting|dienst|team|deelnemers|present)\b[^:]{0,20}:/.test(left))
    features.add('among attendees')
  if (cues.OWNED_BEFORE.test(before) || cues.OWNED_AFTER.test(after)) features.add('owned by elder')
  const offspring = cues.OFFSPRING_BEFORE.exec(before)
  if (offspring) features.add('offspring').add(`offspring ${offspring[2]}`)
  if (cues.ELDER_BEFORE.test(before) || cues.ELDER_AFTER.test(after)) features.add('elder word')
  if (/^\s*$/.test(text.slice(line.start, finding.start)) || cues.CHAT_BEFORE.test(left))
    if (cues.CHAT_AFTER.test(after)) features.add('speaks')
  if (line.header.some((title) => HEADER_OF_CHILDREN.test(title))) features.add('in list of children')
  const { previous, next } = room ?? {}
  for (const [other, from, to] of [
    [previous, room?.from ?? 0, finding.start],
    [next, finding.end, room?.to ?? finding.end],
  ] as const)
    if (other !== undefined && to - from < 30 && JOINED.test(text.slice(from, to))) {
      const told = toldOf(other)
      if (told !== undefined) features.add(`joined ${told}`)
    }
}

/** "Djenairo en Shanaya", "Timur (11) en Leyla": what holds of one mostly holds of the other. */
const JOINED = /^\s*(?:\([^)]{1,20}\))?\s*(?:,|;|en|and|&|\+|\/)\s*$/

function toldOf(mention: NameMention): 'young' | 'grown' | undefined {
  const { years } = readAge(mention) ?? {}
  if (years !== undefined) return years < OF_AGE ? 'young' : 'grown'
  if (mention.kin?.generation === 'young' || cues.OFFSPRING_BEFORE.test(mention.before)) return 'young'
  if (mention.title !== undefined || cues.ELDER_BEFORE.test(mention.before)) return 'grown'
  return undefined
}

function clipLeft(before: string, room: number): string {
  const clipped = room < before.length ? before.slice(Math.max(0, before.length - room)) : before
  const lineBreak = clipped.lastIndexOf('\n')
  return clipped.slice(lineBreak + 1)
}
