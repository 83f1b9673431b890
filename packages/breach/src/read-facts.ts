import { type Localized, SluiswachtError } from '@sluiswacht/model'
import { type Facts, factsSchema } from './facts.ts'

/** A fact has a value that the contract does not know. */
export class BadFact extends SluiswachtError {
  readonly code = 'ERR_BREACH_FACT'
  /** Path of the field, such as `recipient.kind`; `facts` for the object itself. */
  readonly field: string
  constructor(field: string, problem: Localized, line?: number) {
    const where = line === undefined ? { nl: '', en: '' } : { nl: `regel ${line}, `, en: `line ${line}, ` }
    super({
      nl: `Feiten, ${where.nl}veld "${field}": ${problem.nl}. Gebruik null als het niet bekend is.`,
      en: `Facts, ${where.en}field "${field}": ${problem.en}. Use null when it is not known.`,
    })
    this.field = field
  }
}

/**
 * Checks facts from outside.
 * @param value an object as in the contract of `breach assess`
 * @param line line of the input, for the message
 * @throws {BadFact} naming the first field that is wrong; the value itself is never in the message
 */
export function readFacts(value: unknown, line?: number): Facts {
  const read = factsSchema.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const path = issue?.path.map(String) ?? []
  const field = path.length === 0 ? 'facts' : path.join('.').slice(0, 120)
  if (issue?.code === 'invalid_value') {
    const words = issue.values.map(String).join(', ')
    throw new BadFact(field, { nl: `kies uit: ${words}`, en: `choose from: ${words}` }, line)
  }
  if (issue?.code === 'invalid_type') {
    const type = issue.expected
    throw new BadFact(field, { nl: `verwacht: ${TYPES[type] ?? type}`, en: `expected: ${type}` }, line)
  }
  throw new BadFact(
    field,
    { nl: 'waarde buiten de grenzen of in de verkeerde vorm', en: 'value out of bounds or of the wrong form' },
    line,
  )
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'een object',
  array: 'een lijst',
  boolean: 'true of false',
  number: 'een getal',
  int: 'een geheel getal',
  string: 'tekst',
}
