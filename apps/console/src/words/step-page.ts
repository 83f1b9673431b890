import type { Schemas } from '../session/api.ts'

export type StepId = Schemas['NextStep']['id']

type Part = 'decisions' | 'form' | 'people' | 'deletion' | 'file'

const PARTS: Partial<Record<StepId, Part>> = {
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
export function stepPage(step: StepId): Part | null {
  return PARTS[step] ?? null
}
