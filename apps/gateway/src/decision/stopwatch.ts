/** The steps of a decision that are timed. */
export type Step = 'hold' | 'read' | 'inspect' | 'policy' | 'append' | 'total'

/** Takes times. */
export interface Stopwatch {
  took(step: Step, milliseconds: number): void
}
