import type { GateDetection } from './gate-detector.ts'

export interface ToThread {
  readonly id: number
  readonly text: string
}

/** `detection` is null when the text could not be inspected; id 0 = the thread is ready. */
export interface FromThread {
  readonly id: number
  readonly detection: GateDetection | null
}

/** A fictitious text that makes a detector load its lexicons and models. */
export const WARM_UP =
  'Mevrouw A. de Vries (BSN 111222333, geboren 1 februari 1980) woont in de Dorpsstraat 1 te Utrecht en heeft schulden.'
