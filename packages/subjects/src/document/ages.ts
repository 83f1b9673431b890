import type { NameMention } from './mentions.ts'

/** What a text states of somebody's age beside the name. */
export interface StatedAge {
  /** Full years; what somebody is about to become counts as a year less. */
  readonly years?: number
  /** Year of birth. */
  readonly born?: number
  /** The year alone stands in brackets or commas: among publications it is that of a publication. */
  readonly bare?: boolean
}

/** Full years from which somebody is of age (art. 1:233 BW). */
export const OF_AGE = 18

/** Whether who was born in a year is a minor in another, as far as years tell. */
export function isMinorBorn(born: number, year: number): boolean {
  return born <= year && year - born < OF_AGE
}

const WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const IN_WORDS = Object.keys(WORDS)
  .filter((word) => word !== 'een')
  .join('|')
/** A nought in front is the beginning of a telephone number. */
const NUMBER = `((?!0\\d)\\d{1,3}|${IN_WORDS})`
const NOT_AN_AGE = String.raw`(?! (?:(?:werk|relevante )?ervaring|in dienst|werkzaam|actief|geleden|lang\b|getrouwd|samen|bij\b|lid\b|voorzitter|medewerk|vrijwillig|manager|of experience|experience|ago\b|at\b|nuchter|clean))`
const MODE = String.raw`(is nu|is net|is bijna|is|was|van|nu|net|bijna|pas|al|ruim|wordt|werd|aged?|toen|leeftijd|lft\.?|is now|turns)`

/** "Jayden (7 jaar)", "Sem, bijna 12 jaar", "| Simeon | 9 jaar |", "boyan is twaalf jaar". */
const WITH_UNIT = new RegExp(
  String.raw`^[\s,(|;:–-]{0,6}(?:${MODE}[:\s]\s*)?\(?${NUMBER}(?:[,.]\d|½)?[\s-]*(?:jaar|jr\b|j\b|jarige?|years|yrs|yo\b)${NOT_AN_AGE}`,
)
/** "Lian 10 mnd,": somebody whose age is told in months is a baby. */
const IN_MONTHS =
  /^[\s,(|;]{1,4}(?:van )?\d{1,2} (?:mnd|maanden|weken|wkn|months|weeks)\.?(?: oud| old)?\s*(?:[,.);|]|$)/
/** "Mees (9)", "Dev (6, hond)". */
const IN_BRACKETS = new RegExp(String.raw`^\s*\((?:${MODE} )?${NUMBER}\s*[,;)]`)
/** "Guus van Tongeren, 16, lang", "stond Lamar, zes, met". */
const BETWEEN_COMMAS = new RegExp(String.raw`^\s*, ?(?:${MODE} )?(\d{1,2}|${IN_WORDS})\s*,(?!\d| ?\d{4} ?[a-z]{2}\b)`)
/** "Emre van 9, durft", "Noe van vier." */
const OF_YEARS = new RegExp(
  String.raw`^\s+van (?:net |bijna |ruim |pas )?(\d{1,2}|${IN_WORDS})\b(?!\s*(?:[-:%/.]\d|tot\b|t/m|uur|euro|kinderen|dagen|weken|maanden|de\b|het\b))`,
)
/** "Tygo, hij is tien", "Jayden is 7.", "storm is 4 toch", "wordt in juni 18". */
const IS_YEARS = new RegExp(
  String.raw`^[\s,(]{0,3}(?:(?:hij|zij|ze|he|she|die|jij) )?(?:bent |ben )?(is|was|wordt|werd|turns|bent)? ?(?:in \p{L}{3,9} |op \d{1,2} \p{L}{3,9} |nu |now |net |bijna |pas |al )?(\d{1,2}|${IN_WORDS})\b(?=\s*(?:[.,;)!?]|en\b|and\b|toch\b|geworden|op\b|$))(?![.,:]\d)`,
  'u',
)
/** "Rowan – 16 – loopt weg"; "06 - 1720 2229" is no age. */
const IN_DASHES = /^\s*[–-]\s*(\d{1,2})\s*[–-]\s/
/** "Lila (2017)", "Lila, geb. 2017". */
const BORN = /^\s*[,(]\s*(geb\.?\s*|geboren\s*(?:in\s*)?|born\s*(?:in\s*)?|°|\*)?((?:19|20)\d\d)\s*[,)]/
/** "Kalina, geboren 3 mei 2012", "(geb 12-03-2016". */
const BORN_ON =
  /^[\s,(:;–-]{0,4}(?:is )?(?:geb\.?|geboren|born|gb\.?|d\.?o\.?b\.?|geboortedatum)[\s:]*(?:op |on )?\d{1,2}[-/. ]{1,2}(?:\d{1,2}|\p{L}{3,9}\.?)[-/. ]{1,2}((?:19|20)\d\d)\b/u
/** "de 13-jarige Sem", "haar zesjarige zoontje Lamar". */
const YEARS_BEFORE = new RegExp(String.raw`\b${NUMBER}[- ]?jarige? (?:\p{L}+ ){0,2}$`, 'u')
/** "Een meisje van 13, Salome", "her son of six, Sam". */
const CHILD_OF_YEARS = new RegExp(
  String.raw`\b(?:meisje|jongen|jongetje|zoon|zoontje|dochter|dochtertje|kind|peuter|kleuter|leerling|girl|boy|son|daughter) (?:van|of|aged) ${NUMBER}(?: jaar)?\s*[,:(]\s*$`,
)
/** "Lars Wijnbergen, haar zoon van 12, is". */
const CHILD_OF_YEARS_BEHIND = new RegExp(
  String.raw`^\s*[,(] ?(?:haar|zijn|hun|mijn|uw|de|een|her|his|their|my|your|the|a) (?:\p{L}+ )?(?:meisje|jongen|jongetje|zoon|zoontje|dochter|dochtertje|kind|peuter|kleuter|broer|broertje|zus|zusje|girl|boy|son|daughter) (?:van|of|aged) ${NUMBER}\b`,
  'u',
)
/** "wordt 18" */
const BECOMES = /wordt|bijna|turns/

/**
 * Reads the age or year of birth that stands right behind a name or before it: the only reader of these.
 * Years of experience or service, clocks and telephone numbers are none.
 */
export function readAge({ before, after }: Pick<NameMention, 'before' | 'after'>): StatedAge | undefined {
  // most names are followed by words that cannot be an age
  const behind = after.startsWith('s ') ? after.slice(1) : after
  const born = BORN_ON.exec(behind)?.[1]
  if (born !== undefined) return { born: Number(born) }
  if (IN_MONTHS.test(behind)) return { years: 0 }
  for (const form of [WITH_UNIT, IN_BRACKETS, BETWEEN_COMMAS]) {
    const [, mode = '', number] = form.exec(behind) ?? []
    if (number !== undefined) return yearsOf(number, mode)
  }
  const of = (OF_YEARS.exec(behind) ?? CHILD_OF_YEARS_BEHIND.exec(behind))?.[1]
  if (of !== undefined) return yearsOf(of, '')
  const [, verb = '', is] = IS_YEARS.exec(behind) ?? []
  if (is !== undefined && (verb !== '' || /^[\s,(]+(?:hij|zij|ze|he|she|die|jij) /.test(behind)))
    return yearsOf(is, verb)
  const dashed = IN_DASHES.exec(behind)?.[1]
  if (dashed !== undefined) return yearsOf(dashed, '')
  const year = BORN.exec(behind)
  if (year) return { born: Number(year[2]), bare: year[1] === undefined }
  const [, earlier] = YEARS_BEFORE.exec(before) ?? CHILD_OF_YEARS.exec(before) ?? []
  return earlier === undefined ? undefined : yearsOf(earlier, '')
}

function yearsOf(number: string, mode: string): StatedAge | undefined {
  const years = WORDS[number] ?? Number(number)
  if (years > 120) return undefined
  return { years: BECOMES.test(mode) ? Math.max(0, years - 1) : years }
}
