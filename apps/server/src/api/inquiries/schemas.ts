import { z } from '@hono/zod-openapi'
import { CATEGORIES, CERTAINTIES, CONTACT_WAYS, LABELS, ROLES } from '@sluiswacht/model'

const group = z
  .object({ name: z.string(), uploads: z.int(), files: z.int(), filesWithPersonalData: z.int(), people: z.int() })
  .openapi('InquiryGroup')

const progressField: z.ZodType = z
  .object({
    state: z.enum(['running', 'ready', 'unreachable']),
    files: z.int().describe('Files that were read'),
    filesTotal: z.int(),
    problems: z.int().describe('Files that could not be read whole'),
    people: z.int(),
    filesPerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
  })
  .openapi('InquiryProgress')

export const inquiriesView: z.ZodType = z
  .object({
    inquiries: z.array(z.object({ id: z.string(), name: z.string(), progress: progressField })),
  })
  .openapi('Inquiries')

export const inquiryView: z.ZodType = z
  .object({
    id: z.string(),
    name: z.string(),
    progress: progressField,
    figures: z
      .object({
        made: z.string().describe('When these figures were counted'),
        totals: z.object({
          files: z.int(),
          uploads: z.int(),
          bytes: z.int(),
          filesRead: z.int(),
          filesEmpty: z.int(),
          filesNotRead: z.int(),
          filesPurged: z.int(),
          filesWithPersonalData: z.int(),
          people: z.int(),
          minors: z.int(),
          withBsn: z.int(),
          withSpecialCategories: z.int(),
          professionals: z.int(),
          publicFigures: z.int(),
        }),
        byCategory: z.array(z.object({ category: z.enum(CATEGORIES), people: z.int(), files: z.int() })),
        byLabel: z.array(z.object({ label: z.enum(LABELS), people: z.int(), findings: z.int() })),
        byStatus: z.array(z.object({ status: z.string(), files: z.int() })),
        byDocumentType: z.array(z.object({ type: z.string(), files: z.int() })),
        services: z.array(group),
        departments: z.array(group),
        days: z.array(group),
        unknown: z.object({
          uploadsWithoutFile: z.int(),
          filesWithoutUpload: z.int().nullable(),
          uploadsWithoutTime: z.int(),
          manifestProblems: z.int(),
          imagesOfPeople: z.int(),
          possiblePeople: z.int(),
          doubtfulFiles: z.int(),
          period: z.object({ first: z.string(), last: z.string() }).nullable(),
        }),
      })
      .nullable()
      .describe('null while they are counted for the first time; ask again'),
    revealedUntil: z.string().nullable().describe('Until when this account sees the names of everybody in it'),
    cases: z.array(z.object({ id: z.string(), title: z.string() })).describe('Cases that were made from it'),
  })
  .openapi('Inquiry')

const contactField = z
  .object({ way: z.enum(CONTACT_WAYS), protectedAddress: z.boolean(), deceased: z.boolean() })
  .openapi('ContactWay')

const personRow = z
  .object({
    id: z.string(),
    pseudonym: z.string(),
    name: z.string().nullable().describe('null until it is revealed'),
    role: z.enum(ROLES),
    minor: z.boolean(),
    categories: z.array(z.enum(CATEGORIES)),
    labels: z.array(z.enum(LABELS)),
    certainty: z.enum(CERTAINTIES),
    documents: z.int(),
    contact: contactField,
  })
  .openapi('PersonRow')

export const peopleView: z.ZodType = z
  .object({ total: z.int(), page: z.int(), pageLength: z.int(), people: z.array(personRow) })
  .openapi('People')

export const personView: z.ZodType = personRow
  .extend({
    aliases: z.array(z.string()),
    identifiers: z.array(z.object({ kind: z.string(), values: z.array(z.string()) })).describe('Masked until revealed'),
    reasons: z.array(z.string()).describe('Why the mentions were taken together, as codes'),
    revealedUntil: z.string().nullable(),
    files: z.array(
      z.object({
        path: z.string(),
        uploads: z.array(
          z.object({
            timestamp: z.string().optional(),
            service: z.string().optional(),
            department: z.string().optional(),
          }),
        ),
      }),
    ),
    passages: z.array(
      z.object({
        document: z.string(),
        part: z.string().nullable(),
        text: z.string(),
        marks: z.array(z.object({ start: z.int(), end: z.int(), label: z.enum(LABELS), own: z.boolean() })),
        categories: z.array(z.enum(CATEGORIES)),
      }),
    ),
  })
  .openapi('Person')

export const revealView: z.ZodType = z
  .object({
    id: z.string(),
    subject: z.enum(['inquiry', 'person', 'alert']),
    inquiry: z.string().nullable(),
    person: z.string().nullable(),
    alert: z.string().nullable(),
    subjectName: z.string().describe('Name of the inquiry, pseudonym of the person, id of the alert'),
    reason: z.string(),
    askedBy: z.string(),
    askedByMe: z.boolean(),
    asked: z.string(),
    state: z.enum(['waiting', 'approved', 'rejected', 'expired']),
    judgedBy: z.string().nullable(),
    until: z.string().nullable(),
  })
  .openapi('RevealRequest')
