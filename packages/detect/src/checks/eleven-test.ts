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
