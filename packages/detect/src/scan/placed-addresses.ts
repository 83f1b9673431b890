import type { Finding, Label } from '@sluiswacht/model'
import { openStreets, streetKey } from '../lexicon/streets.ts'
import { LEX, shippedLexicon } from '../names/lexicon.ts'
import { houseNumberEnd } from '../recognizers/nl/address/house-number.ts'
import { NUMBERED_THING } from '../recognizers/nl/address/street-words.ts'
import { isDigitAt } from '../text/characters.ts'
import type { AnalysedText } from '../text/analysed-text.ts'

/** A street of one to four words that opens its item, and the digits behind it. */
const ITEM = /(?:^|[,;|\t\n(>"]\s*)((?:['’][st][- ]|['’]n )?\p{Lu}[\p{L}'’.-]{2,23}(?: [\p{L}'’.-]{2,20}){0,3}) $/u
/** Longest item with what sets it apart. */
const REACH = 72
/** What goes on behind the house number of an item. */
const ENDED = /^(?: ?[,;|)\t\n"]| \(|\.?\s*$|\.\s)/
const YEAR = /^(?:19|20)\d{2}/
/** "NVVK-lid", "VCA-VOL" */
const ABBREVIATION = /^\p{Lu}{2,}-/u
/** What may stand between two items. */
const BETWEEN = /^[\s,;|()>"]{1,24}$/
const LONGEST_BETWEEN = 24

const IN_FRONT: ReadonlySet<Label> = new Set<Label>(['PERSON', 'DOB', 'BSN', 'PHONE', 'EMAIL', 'CASE_NUMBER'])
const BEHIND: ReadonlySet<Label> = new Set<Label>(['POSTCODE', 'PHONE', 'EMAIL', 'DOB', 'BSN', 'IBAN'])

/**
 * Finds addresses by their place among what is told of somebody: between a name, a date of birth or a number of a person
 * and a telephone number, a mail address or a postcode, a word with a capital and a number is a street with its house,
 * also when no list holds it ("R.C. Eshuis, Kruisselt 4, r@…").
 *
 * @param findings in order, without overlap
 */
export function findPlacedAddresses({ text, units }: AnalysedText, findings: readonly Finding[]): Finding[] {
  const found: Finding[] = []
  let next = 0
  for (let at = 2; at < units.length; at++) {
    const code = units[at] ?? 0
    if (code < 49 || code > 57 || units[at - 1] !== 32) continue
    while (next < findings.length && (findings[next]?.end ?? 0) <= at) next++
    let end = at
    while (isDigitAt(text, end)) end++
    const address = end - at > 4 ? null : addressAt(text, at, end, findings, next)
    if (address !== null) found.push(address)
    at = end
  }
  return found
}

function addressAt(
  text: string,
  numberStart: number,
  digitsEnd: number,
  findings: readonly Finding[],
  next: number,
): Finding | null {
  const behind = findings[next]
  if (behind !== undefined && behind.start < digitsEnd) return null
  const isNear = (index: number): boolean => {
    const finding = findings[index]
    return finding !== undefined && Math.abs(finding.start - numberStart) < REACH + finding.text.length
  }
  if (!isNear(next) && !isNear(next - 1)) return null
  const street = ITEM.exec(text.slice(Math.max(0, numberStart - REACH), numberStart))?.[1]
  if (street === undefined) return null
  const start = numberStart - 1 - street.length
  const end = houseNumberEnd(text, numberStart, digitsEnd)
  if (end < 0 || !ENDED.test(text.slice(end, end + 3)) || YEAR.test(text.slice(numberStart, end))) return null
  const before = findings[next - 1]
  if (before !== undefined && before.end > start) return null
  const follows = before !== undefined && IN_FRONT.has(before.label) && isBeside(text, before.end, start)
  const precedes = behind !== undefined && BEHIND.has(behind.label) && isBeside(text, end, behind.start)
  if (!mayBeStreet(street, Number(follows) + Number(precedes))) return null
  const written = text.slice(start, end)
  return {
    label: 'ADDRESS',
    start,
    end,
    text: written,
    value: written.replace(/\s+/g, ' '),
    score: follows && precedes ? 0.8 : 0.65,
    confidence: 'medium',
    reasons: ['house number', 'place'],
  }
}

function isBeside(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_BETWEEN && to > from && BETWEEN.test(text.slice(from, to))
}

/** @param neighbours on how many sides something of a person stands */
function mayBeStreet(street: string, neighbours: number): boolean {
  if (neighbours === 0 || NUMBERED_THING.test(street) || ABBREVIATION.test(street)) return false
  const last = street.slice(street.lastIndexOf(' ') + 1)
  const bits = shippedLexicon().word(last)
  if ((bits & (LEX.forename | LEX.nobody | LEX.institution | LEX.title | LEX.kin)) !== 0) return false
  const known = openStreets().all.has(streetKey(street))
  if ((bits & LEX.common) !== 0) return known && neighbours === 2
  if (known || (bits & LEX.street) !== 0) return true
  return (bits & (LEX.word | LEX.inflected | LEX.place)) === 0 && last.length > 4
}
