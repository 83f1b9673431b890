import { z } from 'zod'
import { factsSchema } from '../facts.ts'
import { QUESTIONS } from '../form/questions.ts'
import { BadFact } from '../read-facts.ts'
import {
  DELETION_RESULTS,
  EXCEPTION_GROUNDS,
  type Happening,
  MOMENTS,
  ORIGINS,
  OUTCOMES,
  SUBJECT_MATTERS,
  TOLD_BY,
} from './case-event.ts'

const line = z.string().trim().min(1).max(500)
const paragraph = z.string().trim().min(1).max(20_000)
const instant = z.iso.datetime({ offset: true })
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const question = z.enum(QUESTIONS.map(({ number }) => number))
const people = z.number().int().min(0).max(20_000_000)

/** The schema of everything that can happen in a case; also the source of the API's description. */
export const happeningSchema: z.ZodType<Happening, unknown> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('opened'),
    title: line,
    origin: z.enum(ORIGINS),
    reference: z.string().max(200).exactOptional(),
    facts: factsSchema,
    unknown: z
      .array(z.union([paragraph, z.object({ nl: paragraph, en: paragraph })]))
      .max(50)
      .default([]),
    department: line.exactOptional(),
  }),
  z.object({ type: z.literal('moment'), moment: z.enum(MOMENTS), at: instant, reason: paragraph.exactOptional() }),
  z.object({ type: z.literal('facts'), facts: factsSchema, reason: paragraph.exactOptional() }),
  z.object({ type: z.literal('note'), text: paragraph }),
  z.object({ type: z.literal('task'), task: id, text: line, due: instant.exactOptional() }),
  z.object({ type: z.literal('task_done'), task: id }),
  z.object({ type: z.literal('document'), document: id, name: line, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ type: z.literal('advice'), text: paragraph }),
  z.object({
    type: z.literal('decision'),
    about: z.enum(SUBJECT_MATTERS),
    outcome: z.enum(OUTCOMES),
    reason: paragraph,
    ground: z.enum(EXCEPTION_GROUNDS).default('none'),
    fourEyes: z.boolean().default(false),
  }),
  z.object({ type: z.literal('approval'), about: z.enum(SUBJECT_MATTERS), approved: z.boolean(), reason: paragraph }),
  z.object({ type: z.literal('answer'), question, text: z.string().max(20_000).nullable() }),
  z.object({
    type: z.literal('notified'),
    kind: z.enum(['initial', 'follow_up', 'withdrawal']),
    at: instant,
    reference: line.exactOptional(),
    complete: z.boolean(),
    reason: paragraph.exactOptional(),
    filed: z.record(z.string().max(20), z.string().max(20_000)).default({}),
  }),
  z.object({ type: z.literal('told'), at: instant, by: z.enum(TOLD_BY), people }),
  z.object({
    type: z.literal('deletion_requested'),
    request: id,
    service: line,
    at: instant,
    files: people,
    due: instant,
  }),
  z.object({
    type: z.literal('deletion_answered'),
    request: id,
    at: instant,
    result: z.enum(DELETION_RESULTS),
    text: paragraph,
  }),
  z.object({ type: z.literal('reopened'), reason: paragraph }),
  z.object({ type: z.literal('closed'), reason: paragraph, lessons: paragraph.exactOptional() }),
])

/** Checks a happening from outside. @throws {BadFact} naming the first field that is wrong, never its value */
export function readHappening(value: unknown): Happening {
  const read = happeningSchema.safeParse(value)
  if (read.success) return read.data
  const field = (read.error.issues[0]?.path ?? []).join('.').slice(0, 120) || 'type'
  throw new BadFact(field, { nl: 'ontbreekt of heeft de verkeerde vorm', en: 'is missing or of the wrong form' })
}
