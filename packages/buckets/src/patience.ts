import { setTimeout as wait } from 'node:timers/promises'

/** Something that may go well when it is tried again: the network, a busy store. */
export class Transient extends Error {
  /** How long the store asks to wait. */
  readonly afterMs: number
  /** Whether something came before it failed: a large object over a bad line. */
  readonly progressed: boolean
  constructor(
    message: string,
    options: ErrorOptions & { readonly afterMs?: number; readonly progressed?: boolean } = {},
  ) {
    super(message, options)
    this.progressed = options.progressed ?? false
    this.afterMs = options.afterMs ?? 0
  }
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 8_000
/** So often patience begins anew because something came: an object that breaks off each time ends too. */
const MOST_RENEWED = 5

/**
 * Does `work` until it ends otherwise than {@link Transient}, or `patienceMs` of it have passed: then that is thrown. Pauses
 * double, and are drawn by chance so that many who were told to slow down do not come back at the same moment.
 */
export async function withPatience<T>(
  work: () => Promise<T>,
  patienceMs: () => number,
  signal: AbortSignal,
): Promise<T> {
  let begun = performance.now()
  let renewed = 0
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (cause) {
      signal.throwIfAborted()
      if (!(cause instanceof Transient)) throw cause
      if (cause.progressed && renewed < MOST_RENEWED) {
        renewed += 1
        begun = performance.now()
        pause = FIRST_PAUSE_MS
      }
      const pauseMs = Math.max(cause.afterMs, pause * (0.5 + Math.random()))
      if (performance.now() - begun + pauseMs > patienceMs()) throw cause
      await wait(pauseMs, undefined, { signal })
    }
  }
}
