const WEIGHTS = [7, 3, 1] as const

/** The check digit of a field of a machine-readable zone (ICAO Doc 9303-3, 4.9): weights 7, 3, 1; letters from A = 10. */
export function mrzCheckDigit(field: string): number {
  let sum = 0
  for (let at = 0; at < field.length; at++) sum += valueOf(field.charCodeAt(at)) * (WEIGHTS[at % 3] ?? 0)
  return sum % 10
}

function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 65 && code <= 90 ? code - 55 : 0
}
