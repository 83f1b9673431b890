import type { Identifiers, Label } from '@sluiswacht/model'

/** Words inside a name that tell nothing by themselves: infixes. */
const INFIXES: ReadonlySet<string> = new Set(
  "van von vom vd de den der des ter ten te het 't d' di da do dos du del della la le les el al ben bin ibn in op aan bij uit voor over onder und y e zu zur".split(
    ' ',
  ),
)

/** A name by its first letters: "S••• van den B•••". Infixes and initials stay as they are. */
export function maskName(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    INFIXES.has(word.toLowerCase()) || word.length === 1
      ? word
      : `${String.fromCodePoint(word.codePointAt(0) ?? 0)}•••`,
  )
}

/**
 * A value of which only so much is shown that somebody who knows it can tell it from another: the year of a birth
 * date, the first letters of a name or an address, the last two characters of anything else.
 */
export function maskValue(label: Label | keyof Identifiers, value: string): string {
  switch (label) {
    case 'PERSON':
      return maskName(value)
    case 'DOB':
    case 'dob': {
      const year = /(?:19|20)\d\d/.exec(value)?.[0]
      return `••-••-${year ?? '••••'}`
    }
    case 'EMAIL':
    case 'email': {
      const at = value.indexOf('@')
      return `${value[0] ?? ''}•••@${value[at + 1] ?? ''}•••`
    }
    case 'ADDRESS':
    case 'address':
      return `${value[0] ?? ''}••• ••`
    default:
      return value.length > 6 ? `${'•'.repeat(Math.min(8, value.length - 2))}${value.slice(-2)}` : '•••••'
  }
}
