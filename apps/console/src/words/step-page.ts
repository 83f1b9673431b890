import type { Schemas } from '../session/api.ts'

type Step = Schemas['NextStep']['id']

const PARTS: Partial<Record<Step, string>> = {
  decide_breach: 'decisions',
  decide_authority: 'decisions',
  decide_people: 'decisions',
  approve: 'decisions',
  decide_again: 'decisions',
  notify: 'form',
  complete: 'form',
  tell: 'people',
  remind_deletion: 'deletion',
  task: 'file',
}

/** The part of a case where a step is done; null is the summary itself. */
export function stepPage(step: Step): string | null {
  return PARTS[step] ?? null
}
