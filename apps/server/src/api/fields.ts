import { z } from '@hono/zod-openapi'

/** Fields that several areas share. */
export const idField: z.ZodType<string, string> = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export const lineField: z.ZodType<string, string> = z.string().trim().min(1).max(500)
export const textField: z.ZodType<string, string> = z.string().trim().min(1).max(20_000)
/** Why something is done; kept in the access log. */
export const reasonField: z.ZodType<string, string> = z.string().trim().min(5).max(1_000)
export const dayField: z.ZodType<string, string> = z.iso.date()
export const instantField: z.ZodType<string, string> = z.iso.datetime({ offset: true })
export const languageField: z.ZodType<'nl' | 'en', 'nl' | 'en'> = z.enum(['nl', 'en'])
/** Language of a document that is made. */
export const languageQuery: z.ZodType<'nl' | 'en', unknown> = z.enum(['nl', 'en']).default('nl')
/** The version that whoever changes something has seen. */
export const versionField: z.ZodType<number, number> = z.int().min(0)
export const pageQuery: z.ZodType<number, unknown> = z.coerce.number().int().min(1).max(100_000).default(1)
export const yearQuery: z.ZodType<number | undefined, unknown> = z.coerce.number().int().min(2000).max(2100).optional()
export const searchQuery: z.ZodType<string | undefined, unknown> = z.string().trim().max(200).optional()

/** A text in both languages. */
export const localizedField: z.ZodType = z.object({ nl: z.string(), en: z.string() }).openapi('Localized')

export const idParams: z.ZodType<{ id: string }, unknown> = z.object({ id: idField })

/** A count by name, as for a chart. */
export const tallyField: z.ZodType = z.array(z.object({ name: z.string(), count: z.int() })).openapi('Tally')

/** What went wrong, for whoever looks at the screen; never a value of what was sent. */
export const problemField: z.ZodType = z
  .object({
    code: z.string(),
    message: localizedField,
    field: z.string().optional(),
    version: z.int().optional().describe('ERR_CASE_CHANGED: the version that is there now'),
    events: z.array(z.unknown()).optional().describe('ERR_CASE_CHANGED: what others did in the meantime'),
    caseId: z.string().optional().describe('ERR_CASE_EXISTS: the case that was made before'),
  })
  .openapi('Problem')
