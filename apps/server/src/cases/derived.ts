import { assess, type BreachCase, type Decision, nextSteps, type NextStep } from '@sluiswacht/breach'

/** What follows from a case is worked out again at most once a minute, and when the case changes. */
const FRESH_MS = 60_000

/** Keeps what was worked out for the state of a case. `key`: what else it depends on. */
export function keptPerCase<T>(): (state: BreachCase, key: string, make: () => T) => T {
  const kept = new WeakMap<BreachCase, { readonly key: string; readonly value: T }>()
  return (state, key, make) => {
    const known = kept.get(state)
    if (known?.key === key) return known.value
    const value = make()
    kept.set(state, { key, value })
    return value
  }
}

/** The minute of a moment, as a part of a key. */
export function minuteOf(now: string): string {
  return String(Math.floor(Date.parse(now) / FRESH_MS))
}

const decisions = keptPerCase<Decision>()
const steps = keptPerCase<readonly NextStep[]>()

/** The proposal for a case, in Dutch. */
export function assessmentOf(state: BreachCase): Decision {
  return decisions(state, '', () => assess(state.facts))
}

export function stepsOf(state: BreachCase, now: string): readonly NextStep[] {
  return steps(state, minuteOf(now), () => nextSteps(state, now))
}
