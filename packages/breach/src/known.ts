/** Whether a fact is known: neither `null` nor absent. */
export function isKnown<T>(fact: T | null | undefined): fact is T {
  return fact !== null && fact !== undefined
}
