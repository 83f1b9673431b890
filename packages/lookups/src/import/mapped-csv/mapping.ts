import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import * as z from 'zod'
import { MappingMalformed } from '../../errors.ts'

const LONGEST = 1_000_000

/** A column of the log: its name, several that are joined by a space, or a constant; `values` are translated. */
export type MappedColumn =
  | string
  | {
      readonly column?: string | readonly string[] | undefined
      readonly constant?: string | undefined
      readonly values?: Readonly<Record<string, string>> | undefined
    }

type Optional =
  | 'event_id'
  | 'action'
  | 'system'
  | 'case_id'
  | 'processing_activity'
  | 'workstation'
  | 'ip'
  | 'result_count'
  | 'search_keys'

/** How the columns of `access.csv` are made from those of a log. */
export interface Mapping {
  readonly columns: Readonly<Record<'timestamp' | 'user_id' | 'subject_id', MappedColumn>> &
    Readonly<Partial<Record<Optional, MappedColumn | undefined>>>
}

const column: z.ZodType<MappedColumn> = z.union([
  z.string(),
  z.strictObject({
    column: z.union([z.string(), z.array(z.string()).min(1).max(4)]).optional(),
    constant: z.string().optional(),
    values: z.record(z.string(), z.string()).optional(),
  }),
])

const schema: z.ZodType<Mapping> = z.strictObject({
  columns: z.strictObject({
    event_id: column.optional(),
    timestamp: column,
    user_id: column,
    action: column.optional(),
    system: column.optional(),
    subject_id: column,
    case_id: column.optional(),
    processing_activity: column.optional(),
    workstation: column.optional(),
    ip: column.optional(),
    result_count: column.optional(),
    search_keys: column.optional(),
  }),
})

/** Reads a mapping file (YAML or JSON). @throws {MappingMalformed} */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8')
  if (text.length > LONGEST) throw new MappingMalformed(path, 'size')
  let document: unknown
  try {
    document = parse(text, { maxAliasCount: 10 })
  } catch (cause) {
    throw new MappingMalformed(path, 'YAML', { cause })
  }
  const result = schema.safeParse(document)
  if (!result.success) throw new MappingMalformed(path, result.error.issues[0]?.path.join('.') || 'columns')
  return result.data
}
