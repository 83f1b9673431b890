import type { GateLog } from '@sluiswacht/evidence'

const KEPT_MS = 15 * 60_000

/**
 * Reasons that users gave to a warning: each counts for one user and one service, for a quarter of an hour. Kept sealed
 * in the store of the evidence, so that a reason given at one gate counts at the other behind the same proxy.
 */
export class Reasons {
  readonly #log: Pick<GateLog, 'remember' | 'recall'>

  constructor(log: Pick<GateLog, 'remember' | 'recall'>) {
    this.#log = log
  }

  /** Keeps a reason; resolves when every gate can find it. */
  give(who: string, service: string, text: string, at: number): Promise<void> {
    return this.#log.remember(keyOf(who, service), text, at + KEPT_MS)
  }

  /** The reason that counts now. */
  of(who: string, service: string, at: number): Promise<string | undefined> {
    return this.#log.recall(keyOf(who, service), at)
  }
}

function keyOf(who: string, service: string): string {
  return `reason\n${service}\n${who}`
}
