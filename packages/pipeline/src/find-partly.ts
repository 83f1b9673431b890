import type { AffectedPerson } from '@sluiswacht/model'
import { matchQuery } from '@sluiswacht/subjects'

/** Questions are short; what lies beyond is not looked at, as when names and numbers are read from it. */
const LONGEST = 400
/** From here on a name alone is the name that was asked. */
const SAME_NAME = 0.9

/** What was asked, part by part: the name apart from the dates, numbers and addresses of mail that follow it. */
export function partsOf(query: readonly string[]): string[] {
  return query.flatMap((words) => {
    const text = words.slice(0, LONGEST).trim()
    const start = text.split(/\s+/).findIndex((word) => /[\d@]/.test(word))
    if (start <= 0) return [text]
    const pieces = text.split(/\s+/)
    return [pieces.slice(0, start).join(' '), pieces.slice(start).join(' ')]
  })
}

/**
 * How well a person fits a part of what was asked when nobody fits all of it: a name that was heard wrong beside the right
 * date of birth, or the reverse. At most a half; 0 unless one part fits wholly.
 */
export function matchPartly(parts: readonly string[], person: AffectedPerson): number {
  if (parts.length < 2) return 0
  const fits = parts.map((part) => ({ part, fit: matchQuery([part], person) }))
  const whole = fits.some(({ part, fit }) => (/[\d@]/.test(part) ? fit === 1 : /\s/.test(part) && fit >= SAME_NAME))
  return whole ? fits.reduce((sum, { fit }) => sum + fit, 0) / parts.length / 2 : 0
}
