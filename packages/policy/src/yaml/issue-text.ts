import type { Localized } from '@sluiswacht/model'
import type { z } from 'zod'

/** What a schema found wrong, in words that say what to do. */
export function issueText(issue: z.core.$ZodIssue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { nl: 'dit veld ontbreekt', en: 'this field is missing' }
        : {
            nl: `hier hoort ${TYPES_NL[issue.expected] ?? issue.expected}`,
            en: `this must be ${TYPES_EN[issue.expected] ?? issue.expected}`,
          }
    case 'unrecognized_keys':
      return {
        nl: 'dit veld bestaat niet; kijk of het goed is gespeld',
        en: 'there is no such field; check its spelling',
      }
    case 'invalid_value':
      return {
        nl: `kies een van: ${issue.values.map(String).join(', ')}`,
        en: `choose one of: ${issue.values.map(String).join(', ')}`,
      }
    case 'too_small':
      return issue.origin === 'string'
        ? { nl: 'dit veld mag niet leeg zijn', en: 'this field may not be empty' }
        : { nl: `hoort minstens ${issue.minimum} te zijn`, en: `must be at least ${issue.minimum}` }
    case 'too_big':
      return { nl: `mag hoogstens ${issue.maximum} zijn`, en: `may be at most ${issue.maximum}` }
    case 'invalid_key':
      return { nl: 'deze naam is hier niet bekend', en: 'this name is not known here' }
    case 'custom': {
      const { nl, en } = (issue.params ?? {}) as Partial<Localized>
      if (nl !== undefined && en !== undefined) return { nl, en }
      break
    }
    case 'invalid_union':
      return { nl: 'dit heeft niet de vorm die hier hoort', en: 'this has not the shape that belongs here' }
    default:
  }
  return { nl: `klopt niet (${issue.message})`, en: `is wrong (${issue.message})` }
}

const TYPES_NL: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
}
const TYPES_EN: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}
