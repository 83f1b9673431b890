import type { GateDetection, GateDetector } from './gate-detector.ts'

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
const WARM_UP =
  'Mevrouw A. de Vries (BSN 111222333, geboren 1 februari 1980) woont in de Dorpsstraat 1 te Utrecht en heeft schulden. Haar zoon Daan krijgt jeugdhulp; mail a.devries@voorbeeld.nl. Vat het gesprek van gisteren samen voor het team. '

/** Loads what the detector needs and lets the machine compile it: without it the first requests take many times longer. */
export function warmUp(detector: GateDetector, mostMs: number): void {
  const started = performance.now()
  for (let times = 1; times <= 40 && (times === 1 || performance.now() - started < mostMs); times++)
    detector.inspect(WARM_UP.repeat(times))
}
