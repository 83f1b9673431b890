import { DATA_CLASSES, type DataClass, type PolicyQuestion } from '@sluiswacht/model'
import type { Cell, Day, Register, RegisteredUse } from '../register/register.ts'
import type { PolicyException, PolicySettings } from '../settings/settings.ts'
import { cellOf, stricter } from './cell.ts'
import { classesOf } from './classes.ts'
import { type Gap, includesName, useSelector } from './select-use.ts'
import type { Lack, Standing } from './standing.ts'

/** What is established about a question before the rules are asked. */
export interface Facts {
  readonly day: Day
  readonly gap: Gap
  /** The use that is judged; absent when none is registered. */
  readonly use: RegisteredUse | undefined
  readonly lacks: readonly Lack[]
  readonly inForce: readonly string[]
  /** That hold for this user and use; own rules can look at them. */
  readonly exceptions: readonly PolicyException[]
  /** Of these, without which something would be lacking or stricter. */
  readonly exceptionsUsed: readonly PolicyException[]
  readonly classes: readonly DataClass[]
  readonly cells: Readonly<Record<Exclude<Cell, 'allowed'>, readonly DataClass[]>>
  readonly visit: boolean
  readonly blind: '' | 'websocket' | 'shape'
  readonly blindCell: Cell
  readonly unnamedCell: Cell
  readonly trainingCell: Cell
  readonly trainingsMissing: readonly string[]
  readonly justified: boolean
}

/** Gives the facts of a question on a day, from register and settings. */
export function factFinder(
  settings: PolicySettings,
  register: Register,
  standingOn: (day: Day) => Standing,
): (question: PolicyQuestion, day: Day) => Facts {
  const select = useSelector(register, settings.closedPurposes, settings.purposeNotStated)
  return (question, day) => {
    const standing = standingOn(day)
    const selection = select(question, day)
    const judged = selection.uses.map((use) => judge(use, question, settings, day, standing))
    // Any complete use may be meant; when none is, the one that lacks least tells the user most.
    const best = judged.toSorted((one, other) => one.lacks.length - other.lacks.length)[0]
    const classes = classesOf(question.content)
    const visit = isVisit(question, classes) && visitAllowed(selection.gap, judged, settings.visits)
    const blind = blindSpot(question)
    const needed = [...settings.users.trainings, ...judged.flatMap(({ use }) => use.trainings)]
    const trainingsMissing = [...new Set(needed)].filter((training) => !question.user.trainings.includes(training))
    return {
      day,
      gap: visit ? '' : selection.gap,
      use: best?.use,
      lacks: visit || selection.gap !== '' ? [] : (best?.lacks ?? []),
      inForce: standing.inForce,
      exceptions: best?.exceptions ?? [],
      exceptionsUsed: used(best, classes),
      classes,
      cells: sortedIntoCells(classes, judged, settings, day),
      visit,
      blind,
      blindCell: strictestOf(judged, ({ use }) => (blind === 'websocket' ? use.websocket : use.unknownShape)),
      unnamedCell: visit ? 'allowed' : settings.users.unnamed,
      trainingCell: visit || trainingsMissing.length === 0 ? 'allowed' : settings.users.trainingMissing,
      trainingsMissing,
      justified: (question.justification ?? '').trim().length >= settings.users.justificationLength,
    }
  }
}

/** A use with what it lacks after the exceptions that hold for this user. */
interface Judged {
  readonly use: RegisteredUse
  readonly exceptions: readonly PolicyException[]
  readonly lacks: readonly Lack[]
  readonly lifted: readonly Lack[]
}

function judge(
  use: RegisteredUse,
  question: PolicyQuestion,
  settings: PolicySettings,
  day: Day,
  standing: Standing,
): Judged {
  const all = standing.lacksOf(use)
  const exceptions = settings.exceptions.filter((exception) => holds(exception, use, question, day))
  if (exceptions.length === 0) return { use, exceptions, lacks: all, lifted: [] }
  const conditions = new Set<string>(exceptions.flatMap(({ lifts }) => lifts.conditions))
  return {
    use,
    exceptions,
    lacks: all.filter(({ condition }) => !conditions.has(condition)),
    lifted: all.filter(({ condition }) => conditions.has(condition)),
  }
}

/** The exceptions without which something would be lacking or stricter. */
function used(judged: Judged | undefined, classes: readonly DataClass[]): readonly PolicyException[] {
  return (judged?.exceptions ?? []).filter(
    ({ lifts }) =>
      judged?.lifted.some(({ condition }) => lifts.conditions.some((lifted) => lifted === condition)) ||
      classes.some((dataClass) => lifts.classes[dataClass] !== undefined),
  )
}

/** Which use is meant cannot be seen unless its purpose is stated: the strictest cell of all that may be meant counts. */
function sortedIntoCells(
  classes: readonly DataClass[],
  judged: readonly Judged[],
  { matrix }: PolicySettings,
  day: Day,
): Facts['cells'] {
  const cells: Record<Exclude<Cell, 'allowed'>, DataClass[]> = { mask: [], reason: [], forbidden: [] }
  for (const dataClass of classes) {
    const known = DATA_CLASSES.includes(dataClass)
    const cell = !known
      ? 'forbidden'
      : judged.length === 0
        ? matrix[dataClass]
        : strictestOf(judged, ({ use, exceptions }) => cellOf(dataClass, use, matrix, exceptions, day))
    if (cell !== 'allowed') cells[cell].push(dataClass)
  }
  return cells
}

function strictestOf(judged: readonly Judged[], of: (judged: Judged) => Cell): Cell {
  return judged.reduce<Cell>((strict, one) => stricter(strict, of(one)), 'allowed')
}

function blindSpot({ service }: PolicyQuestion): Facts['blind'] {
  if (service.websocket) return 'websocket'
  return service.action === 'unknown' ? 'shape' : ''
}

/** A page is opened and nothing is sent, so that somebody can log in to the account under contract. */
function isVisit({ service }: PolicyQuestion, classes: readonly DataClass[]): boolean {
  return service.action === 'housekeeping' && !service.websocket && classes.every((dataClass) => dataClass === 'none')
}

function visitAllowed(gap: Gap, judged: readonly Judged[], visits: PolicySettings['visits']): boolean {
  if (visits === 'all') return true
  const login: readonly Gap[] = ['', 'purpose', 'free_plan', 'account']
  return visits === 'registered' && login.includes(gap) && judged.some(({ lacks }) => lacks.length === 0)
}

function holds(exception: PolicyException, use: RegisteredUse, question: PolicyQuestion, day: Day): boolean {
  const { department, pseudonym } = question.user
  return (
    exception.from <= day &&
    day <= exception.until &&
    exception.uses.includes(use.id) &&
    (exception.departments.length === 0 || includesName(exception.departments, department)) &&
    (exception.users.length === 0 || (pseudonym !== undefined && exception.users.includes(pseudonym)))
  )
}
