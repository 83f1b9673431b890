const DATE = /\b(?:19|20)\d{2}\b/g

/**
 * Whether somebody was a minor (under 18, art. 1:233 BW) when the document was written, told from the date of birth;
 * the newest plausible year in the text stands for the time of writing.
 */
export function isMinor(text: string, births: readonly string[], thisYear: number): boolean {
  const [birth] = births
  if (birth === undefined) return false
  let newest = 0
  for (const match of text.matchAll(DATE)) {
    const year = Number(match[0])
    if (year <= thisYear + 1 && year > newest) newest = year
  }
  const written = newest > 0 ? newest : thisYear
  return written - Number(birth.slice(0, 4)) < 18
}
