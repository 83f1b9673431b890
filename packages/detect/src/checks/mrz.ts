const WEIGHTS = [7, 3, 1]

/** Check digit of a field of a machine-readable zone; `<` counts 0, A = 10. Source: ICAO Doc 9303 part 3. */
export function mrzCheckDigit(field: string): number {
  let sum = 0
  for (let at = 0; at < field.length; at++) {
    const code = field.charCodeAt(at)
    const value = code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 90 ? code - 55 : 0
    sum += value * (WEIGHTS[at % 3] ?? 0)
  }
  return sum % 10
}
