import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import * as z from 'zod'
import { MappingMalformed } from '../../errors.ts'

const LONGEST = 1_000_000

const column = z.union([
  z.string(),
  z.strictObject({
    column: z.union([z.string(), z.array(z.string()).min(1).max(4)]).optional(),
    constant: z.string().optional(),
    values: z.record(z.string(), z.string()).optional(),
  }),
])

const schema = z.strictObject({
  /** Each column of `access.csv`: the column of the log, several that are joined by a space, or a constant. */
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

export type Mapping = z.infer<typeof schema>
export type MappedColumn = z.infer<typeof column>

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
