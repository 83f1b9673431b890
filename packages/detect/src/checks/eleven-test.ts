const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]

function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (digits.charCodeAt(at) - 48)
  return sum
}

/**
 * The eleven test of the burgerservicenummer on eight or nine digits (padded to nine); not all zero.
 * Source: Wet algemene bepalingen burgerservicenummer, Logisch Ontwerp BSN.
 */
export function passesBsnTest(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9) return false
  const nine = digits.padStart(9, '0')
  return nine !== '000000000' && weightedSum(nine, BSN_WEIGHTS) % 11 === 0
}

/** The onderwijsnummer: nine digits beginning with 10, the weights of the BSN, remainder 5. Source: DUO, programma van eisen. */
export function passesOnderwijsnummerTest(digits: string): boolean {
  return /^10\d{7}$/.test(digits) && ((weightedSum(digits, BSN_WEIGHTS) % 11) + 11) % 11 === 5
}

/** The A-nummer of the BRP: ten digits, two sums. Source: Logisch Ontwerp BRP, element 01.10. */
export function passesANumberTest(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits) || /(\d)\1/.test(digits)) return false
  let plain = 0
  let doubled = 0
  for (let at = 0; at < 10; at++) {
    const digit = digits.charCodeAt(at) - 48
    plain += digit
    doubled += digit * 2 ** at
  }
  return (plain % 11 === 0 || plain % 11 === 5) && doubled % 11 === 0
}

/** Dutch account numbers from before IBAN: nine or ten digits, weights 10…1 from the left (nine digits: 9…1). */
export function passesAccountTest(digits: string): boolean {
  if (!/^\d{9,10}$/.test(digits) || /^0+$/.test(digits)) return false
  const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].slice(10 - digits.length)
  return weightedSum(digits, weights) % 11 === 0
}
