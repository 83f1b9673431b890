import type { DeskRecord } from '@sluiswacht/evidence'
import { stringify } from 'yaml'
import type { Services } from '../services.ts'
import type { AskedException } from './exceptions.ts'

type Parts = Pick<Services, 'accounts' | 'exceptions' | 'gate'>

/** Approved exceptions that did not end, in the words of exceptions.yaml. @param instead takes the place of what is stored */
export async function exceptionsFile(
  { accounts, exceptions }: Parts,
  instead?: DeskRecord<AskedException>,
): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const stored = await exceptions.all()
  const approved = stored
    .map((one) => (one.id === instead?.id ? instead : one))
    .filter(({ value }) => value.state === 'approved' && value.until >= today)
  const names = await accounts.namesOf(approved.flatMap(({ value }) => [value.askedBy, value.judgedBy ?? '-']))
  return stringify({
    version: 1,
    exceptions: approved.map(({ id, value }) => ({
      id: `desk-${id}`,
      owner: names[value.askedBy] ?? value.askedBy,
      second_person: names[value.judgedBy ?? '-'] ?? value.judgedBy,
      reason: value.reason,
      fg_advice: value.fgAdvice ?? '–',
      from: value.from,
      until: value.until,
      uses: [value.use],
      departments: value.department === null ? [] : [value.department],
      lifts: {
        conditions: value.conditions ?? [],
        classes: Object.fromEntries(value.dataClasses.map((one) => [one, 'reason'])),
      },
    })),
  })
}

let writing: Promise<void> = Promise.resolve()

/** Gives the gate the exceptions as they are now; one after the other, so that the last to be written is the newest. */
export function publishExceptions(parts: Parts): Promise<void> {
  const done = writing.then(async () => {
    if (parts.gate.takesExceptions) parts.gate.replaceExceptions(await exceptionsFile(parts))
    await parts.gate.publish()
  })
  writing = done.catch(() => undefined)
  return done
}
