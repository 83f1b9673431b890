import type { FilledForm } from './fill.ts'

export interface FormDifference {
  readonly number: string
  readonly question: string
  readonly filed: string | null
  readonly register: string | null
}

/** Where what was filed with the AP and what the register says now are not the same; the text of a follow-up. */
export function compareForms(filed: FilledForm, register: FilledForm): FormDifference[] {
  const before = new Map(filed.answers.map(({ number, answer }) => [number, answer]))
  const administrative = new Set(['1.1', '1.1.a', '1.1.b', '1.1.c', '11'])
  return register.answers
    .filter(({ number, answer }) => !administrative.has(number) && (before.get(number) ?? null) !== answer)
    .map(({ number, question, answer }) => ({ number, question, filed: before.get(number) ?? null, register: answer }))
}
