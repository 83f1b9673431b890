/** When a text was written, as far as it tells. */
export interface Written {
  readonly year: number
  /** Month and day, "03-27", when a whole date of that year stands in the text. */
  readonly day?: string
}

const YEAR = /\b20[0-4]\d\b/g
/** Before a year or date: it is one to come. */
const TO_COME =
  /\b(?:tot|t\/m|tot en met|until|till|uiterlijk|geldig|verloopt|einddatum|eindigt|loopt af|vanaf|wordt|begroting|streefdatum|ingaande|expires|deadline)\b[^\n]{0,17}$/
const MONTHS = 'jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec'
const MONTH_NUMBERS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mrt: '03',
  maa: '03',
  mar: '03',
  apr: '04',
  mei: '05',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  okt: '10',
  oct: '10',
  nov: '11',
  dec: '12',
}
const DATE = new RegExp(
  String.raw`\b(?:(20[0-4]\d)-(\d{2})-(\d{2})|(\d{1,2})[-/.](\d{1,2})[-/.](20[0-4]\d)|(\d{1,2}) (${MONTHS})[a-z]{0,6}\.? (20[0-4]\d))\b`,
  'gi',
)
const LOOK = 32

/**
 * The newest plausible date in a text stands for the time of writing; dates to come ("tot 7 januari 2027") only when
 * there is no other. The current year when a text has none. Dates of birth must have been taken out.
 */
export function readWritten(text: string, thisYear: number = new Date().getUTCFullYear()): Written {
  let [newest, coming] = [0, 0]
  for (const { 0: digits, index } of text.matchAll(YEAR)) {
    const year = Number(digits)
    if (year > thisYear + 1) continue
    if (year > coming) coming = year
    if (year > newest && !isToCome(text, index)) newest = year
  }
  // what runs until some day was written in the years before it
  const year =
    newest > 0 ? Math.max(newest, Math.min(coming, thisYear) - 1) : coming > 0 ? Math.min(coming, thisYear) : thisYear
  const day = lastDay(text, year)
  return day === undefined ? { year } : { year, day }
}

/** The last whole date of a year that is not to come. */
function lastDay(text: string, year: number): string | undefined {
  let last: string | undefined
  for (const match of text.matchAll(DATE)) {
    const [, y1, m1, d1, d2 = '', m2 = '', y2, d3 = '', name = '', y3] = match
    if (Number(y1 ?? y2 ?? y3) !== year || isToCome(text, match.index)) continue
    const month = m1 ?? (name === '' ? m2.padStart(2, '0') : (MONTH_NUMBERS[name.toLowerCase()] ?? ''))
    const day = `${month}-${(d1 ?? (d2 || d3)).padStart(2, '0')}`
    if (last === undefined || day > last) last = day
  }
  return last
}

function isToCome(text: string, at: number): boolean {
  return TO_COME.test(text.slice(Math.max(0, at - LOOK), at).toLowerCase())
}
