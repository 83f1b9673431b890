import type { Label } from '@sluiswacht/model'
import { LABELS, SluiswachtError } from '@sluiswacht/model'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

/** A number of the organisation's own systems. */
export interface OwnNumber {
  readonly name: string
  readonly label: Label
  /** `#` is a digit, `@` a letter, everything else itself. */
  readonly form: string
  readonly context: readonly string[]
}

/** What an organisation adds: numbers of its own, and values of its own that are nobody's personal data. */
export interface OwnRules {
  readonly numbers: readonly OwnNumber[]
  readonly allow: {
    readonly officeHolders: readonly string[]
    readonly addresses: readonly string[]
    readonly ibans: readonly string[]
    readonly phones: readonly string[]
    readonly emails: readonly string[]
  }
}

const LONGEST_FILE = 1_000_000
const text = z.string().trim().min(1).max(200)

/** A number of the organisation: its form, with `#` for a digit, `@` for a letter and everything else as it is. */
const ownNumber = z.strictObject({
  name: text,
  label: z.enum(LABELS as unknown as readonly [Label, ...Label[]]).default('CASE_NUMBER'),
  form: z.string().min(3).max(40).regex(/#/, 'a form needs at least one # (a digit)'),
  context: z.array(text).max(50).default([]),
})

const schema: z.ZodType<OwnRules> = z.strictObject({
  numbers: z.array(ownNumber).max(100).default([]),
  allow: z
    .strictObject({
      officeHolders: z.array(text).max(1000).default([]),
      addresses: z.array(text).max(1000).default([]),
      ibans: z.array(text).max(200).default([]),
      phones: z.array(text).max(500).default([]),
      emails: z.array(text).max(500).default([]),
    })
    .prefault({}),
})

/** The file with an organisation's own rules is not what it has to be. */
export class OwnRulesError extends SluiswachtError {
  readonly code = 'ERR_OWN_RULES'
}

/**
 * Reads own rules from YAML text. `file` names the source in messages.
 *
 * @throws {OwnRulesError} when the text is no YAML or a field is wrong; the message names file, line and field.
 * @example
 * readOwnRules('numbers:\n  - { name: Suite, form: "S-######" }', 'eigen.yaml').numbers.length // 1
 */
export function readOwnRules(source: string, file: string): OwnRules {
  if (source.length > LONGEST_FILE) throw problem(file, 1, '', 'the file is longer than 1 MB')
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, maxAliasCount: 0 } as Parameters<
    typeof parseDocument
  >[1])
  const broken = document.errors[0]
  if (broken !== undefined) throw problem(file, broken.linePos?.[0].line ?? 1, '', 'no valid YAML', broken)
  const read = schema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {})
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const path = issue?.path ?? []
  const node = path.length > 0 ? (document.getIn(path, true) as { range?: readonly number[] } | undefined) : undefined
  const line = node?.range?.[0] === undefined ? 1 : lines.linePos(node.range[0]).line
  throw problem(file, line, path.join('.'), issue?.message ?? 'wrong field')
}

function problem(file: string, line: number, field: string, what: string, cause?: unknown): OwnRulesError {
  const place = field === '' ? `${file}:${line}` : `${file}:${line} (${field})`
  return new OwnRulesError(
    {
      nl: `${place}: ${what}. Verbeter dit veld; zie docs/own-rules.md voor een voorbeeld.`,
      en: `${place}: ${what}. Mend this field; see docs/own-rules.md for an example.`,
    },
    cause === undefined ? undefined : { cause },
  )
}
