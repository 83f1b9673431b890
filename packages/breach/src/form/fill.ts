import { z } from 'zod'
import { ORIGINS, TOLD_BY } from '../case/case-event.ts'
import { factsSchema } from '../facts.ts'
import { BadFact } from '../read-facts.ts'
import { deriveAnswers, type KnownOfCase } from './derive.ts'
import { FORM_VERSION } from './options.ts'
import { type FormQuestion, QUESTIONS } from './questions.ts'

/** What a case knows for the form. */
export interface FormCase extends KnownOfCase {
  readonly id: string
  /** Answers that a human gave, by question number; they go before what is derived. */
  readonly recorded: Readonly<Record<string, string>>
}

export type Origin = 'recorded' | 'derived' | 'missing'

export interface FormAnswer {
  readonly number: string
  readonly question: string
  /** Text to copy into the AP's web form; `null` when nobody knows it yet. */
  readonly answer: string | null
  readonly origin: Origin
  readonly asked_of: FormQuestion['askedOf']
}

export interface FilledForm {
  readonly id: string
  readonly version: string
  readonly answers: readonly FormAnswer[]
  /** Numbers of the questions without an answer, in the form's order. */
  readonly open: readonly string[]
  /** `provisional` while questions are open: a follow-up will be needed (art. 33(4)). */
  readonly completeness: 'provisional' | 'final'
}

const text = z.string().max(20_000)
const time = z.string().max(40)
const formCaseSchema = z.object({
  id: text.min(1),
  kind: z.enum(['initial', 'follow_up', 'withdrawal']).default('initial'),
  facts: factsSchema,
  times: z
    .object({
      started: time.exactOptional(),
      ended: time.exactOptional(),
      signal: time.exactOptional(),
      certainty: time.exactOptional(),
      notified: time.exactOptional(),
      completed: time.exactOptional(),
      informed: time.exactOptional(),
      now: time,
    })
    .optional(),
  origin: z.enum(ORIGINS).optional(),
  told: z
    .array(z.object({ at: time, by: z.enum(TOLD_BY), people: z.number().int().min(0) }))
    .max(1000)
    .optional(),
  recorded: z.record(z.string().max(20), text).default({}),
})

/** Checks a case from outside. @throws {BadFact} naming the first field that is wrong */
export function readFormCase(value: unknown): FormCase {
  const read = formCaseSchema.safeParse(value)
  if (!read.success) {
    const field = (read.error.issues[0]?.path ?? []).join('.').slice(0, 120) || 'case'
    throw new BadFact(field, { nl: 'ontbreekt of heeft de verkeerde vorm', en: 'is missing or of the wrong form' })
  }
  const unknown = Object.keys(read.data.recorded).find(
    (number) => !QUESTIONS.some((question) => question.number === number),
  )
  if (unknown !== undefined) {
    throw new BadFact('recorded', { nl: 'een nummer staat niet op het formulier', en: 'a number is not on the form' })
  }
  return read.data
}

/** All questions of the form in its order, each answered as far as the case goes. Never makes up an answer. */
export function fillForm({ id, recorded, ...known }: FormCase): FilledForm {
  const { kind } = known
  const derived = deriveAnswers(known)
  const answers = QUESTIONS.filter(({ only }) => only === undefined || only.includes(kind)).map((question) =>
    answerOf(question, recorded, derived),
  )
  const optional = new Set(optionalQuestions(derived, recorded))
  const open = answers
    .filter(({ number, origin }) => origin === 'missing' && !optional.has(number))
    .map(({ number }) => number)
  const completeness = open.some((number) => number !== '11') ? 'provisional' : 'final'
  return {
    id,
    version: FORM_VERSION,
    answers: answers.map((answer) =>
      answer.number === '11' && answer.origin === 'missing'
        ? { ...answer, answer: completeness === 'final' ? 'Definitief' : 'Voorlopig', origin: 'derived' }
        : answer,
    ),
    open: open.filter((number) => number !== '11'),
    completeness,
  }
}

function answerOf(
  { number, question, askedOf }: FormQuestion,
  recorded: FormCase['recorded'],
  derived: ReadonlyMap<string, string>,
): FormAnswer {
  const given = Object.hasOwn(recorded, number) ? recorded[number] : undefined
  const answer = given ?? derived.get(number) ?? null
  const origin = given !== undefined ? 'recorded' : answer === null ? 'missing' : 'derived'
  return { number, question, answer, origin, asked_of: askedOf }
}

/** Questions that may stay empty: attachments, and those that another answer makes needless. */
function optionalQuestions(derived: ReadonlyMap<string, string>, recorded: FormCase['recorded']): string[] {
  const informs = (recorded['10.1'] ?? derived.get('10.1')) !== undefined
  return ['5.4', '4.5', ...(informs ? ['10.3'] : ['10.1', '10.2'])]
}
