import { isMap, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ServiceListInvalid } from './list-invalid.ts'
import { type ListFile, listFile } from './service-entry.ts'

/** What to do about a field, by the code that the schema gives. */
const REMEDIES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  host: {
    nl: 'geen hostnaam; schrijf bijvoorbeeld chat.voorbeeld.nl, zonder https:// en zonder *',
    en: 'no host name; write for example chat.example.org, without https:// and without *',
  },
  path: { nl: 'een pad begint met /', en: 'a path begins with /' },
  id: {
    nl: 'een id heeft alleen kleine letters, cijfers en streepjes',
    en: 'an id has only lower-case letters, digits and hyphens',
  },
  country: { nl: 'twee hoofdletters (ISO 3166) of unknown', en: 'two capitals (ISO 3166) or unknown' },
}

/**
 * Reads and checks a list of services.
 * @param file - how the file is called in errors
 * @throws {ServiceListInvalid} naming file, line and field
 */
export function readListFile(yaml: string, file: string): ListFile {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    throw new ServiceListInvalid(file, lines.linePos(error.pos[0]).line, '', {
      nl: `geen geldige YAML (${error.code})`,
      en: `no valid YAML (${error.code})`,
    })
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    throw new ServiceListInvalid(file, null, '', { nl: 'te veel verwijzingen (*)', en: 'too many aliases (*)' })
  }
  const result = listFile.safeParse(value ?? {})
  if (result.success) return result.data
  const issue = deepest(result.error.issues)
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
  throw new ServiceListInvalid(file, lineOf(path), fieldOf(path), remedyOf(issue))

  function lineOf(steps: readonly PropertyKey[]): number | null {
    for (let length = steps.length; length > 0; length--) {
      const parent = document.getIn(steps.slice(0, length - 1), true)
      const key = steps[length - 1]
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined
      const node: unknown = pair?.key ?? document.getIn(steps.slice(0, length), true)
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line
    }
    return null
  }
}

type Issue = z.core.$ZodIssue

/** Of a choice between forms, the complaint about the form that was meant. */
function deepest(issues: readonly Issue[]): Issue {
  const [first] = issues
  if (first === undefined) throw new RangeError('no issue')
  if (first.code !== 'invalid_union') return first
  const inner = first.errors.map(deepest).toSorted((a, b) => score(b) - score(a))[0]
  return inner === undefined ? first : { ...inner, path: [...first.path, ...inner.path] }
}

/** A wrong value tells more than a wrong type. */
function score(issue: Issue): number {
  return issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1)
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`
    return field === '' ? String(step) : `${field}.${String(step)}`
  }, '')
}

function remedyOf(issue: Issue): { readonly nl: string; readonly en: string } {
  const known = Object.hasOwn(REMEDIES, issue.message) ? REMEDIES[issue.message] : undefined
  if (known !== undefined) return known
  if (issue.code === 'unrecognized_keys') return { nl: 'onbekend veld', en: 'unknown field' }
  if (issue.code === 'invalid_value')
    return { nl: `kies uit ${issue.values.join(', ')}`, en: `choose one of ${issue.values.join(', ')}` }
  if (issue.code === 'invalid_format' && issue.format === 'regex') return REMEDIES['id'] ?? { nl: '', en: '' }
  if (issue.code === 'invalid_type')
    return { nl: `ontbreekt of is niet van de soort ${issue.expected}`, en: `missing or not of type ${issue.expected}` }
  return { nl: issue.message, en: issue.message }
}
