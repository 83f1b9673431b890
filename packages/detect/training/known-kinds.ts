import { cueSlot } from '../src/document/hashed-vector.ts'

const PROCESSES: ReadonlySet<string> = new Set([
  'jeugdwet',
  'wmo',
  'schuldhulp',
  'participatie',
  'hr',
  'reflectieverslag',
])

/** What it says of the kind of a text that nobody is named in it. */
const NOBODY: Readonly<Record<string, number>> = {
  beleid: 1.5,
  publicatie: 1.5,
  other: 0.75,
  jeugdwet: -1.5,
  wmo: -1.5,
  schuldhulp: -1.5,
  participatie: -1.5,
  hr: -1.5,
  cv: -1.5,
  zaaknotitie: -0.75,
}

/** How much each sign counts beforehand. */
interface Strength {
  /** A title that says what the text is, a prompt that asks for it, a word of the kind in the head, a process in the text. */
  readonly kind: number
  readonly asked: number
  readonly head: number
  readonly body: number
  /** Signs in the form of the text: tables, code, parts of a CV. */
  readonly form: number
  readonly nobody: number
}

/** Of writers who are left out more were told wrong the more it counted. */
const LITTLE: Strength = { kind: 0.5, asked: 1, head: 0.1, body: 1.25, form: 1, nobody: 0.13 }
const MUCH: Strength = { kind: 4, asked: 4, head: 0.5, body: 2.5, form: 4, nobody: 1 }

/** What is known beforehand, by slot: a text that calls itself something mostly is that, also where the examples do not. */
export function littleKnown(name: string): ReadonlyMap<number, number> {
  return known(name.slice('type '.length), LITTLE)
}

/** The same, counting for more. */
export function muchKnown(name: string): ReadonlyMap<number, number> {
  return known(name.slice('type '.length), MUCH)
}

function known(type: string, { kind, asked, head, body, form, nobody }: Strength): ReadonlyMap<number, number> {
  const cues: (readonly [string, number])[] = [
    [`kind ${type}`, kind],
    [`asked ${type}`, asked],
    [`head ${type}`, head],
    ['nobody', nobody * (NOBODY[type] ?? 0)],
  ]
  if (PROCESSES.has(type)) cues.push([`body ${type}`, body])
  if (type === 'lijst') cues.push(['table share', 0.5 * form], ['separated share', 0.5 * form])
  if (type === 'other') cues.push(['order', -0.25 * form])
  if (type === 'code') cues.push(['config share', 0.4 * form], ['log share', 0.4 * form], ['code share', 0.4 * form])
  if (type === 'cv') cues.push(['part of a cv', 0.5 * form], ['years', 0.3 * form])
  return new Map(cues.map(([cue, weight]) => [cueSlot(cue), weight]))
}
