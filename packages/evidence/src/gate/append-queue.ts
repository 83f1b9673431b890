import type { StoreProblem } from '../store/engine.ts'
import type { PlainEntry } from './entries.ts'

/** Batches under way at a time: one is being stored, the next lies ready. */
const UNDER_WAY = 2

/** What came of an entry: null = it is stored. */
export type Appended = { readonly problem: StoreProblem | null; readonly message: string } | null

interface Waiting {
  readonly entry: PlainEntry
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

/**
 * Hands entries over to a thread in batches: those that come in while two batches are under way go together, because
 * each message between threads costs as much as making an entry.
 */
export function appendQueue(
  send: (entries: readonly PlainEntry[]) => Promise<readonly Appended[]>,
  failureOf: (failed: NonNullable<Appended>) => unknown,
): (entry: PlainEntry) => Promise<void> {
  let waiting: Waiting[] = []
  let underWay = 0
  const next = (): void => {
    if (waiting.length === 0 || underWay >= UNDER_WAY) return
    const taken = waiting
    waiting = []
    underWay += 1
    void send(taken.map(({ entry }) => entry))
      .then(
        (outcomes) =>
          taken.forEach(({ resolve, reject }, index) => {
            const failed = outcomes[index] ?? null
            if (failed === null) resolve()
            else reject(failureOf(failed))
          }),
        (cause: unknown) => taken.forEach(({ reject }) => reject(cause)),
      )
      .finally(() => {
        underWay -= 1
        next()
      })
  }
  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject })
      // After this turn, so that what is ready at the same time goes together.
      if (waiting.length === 1) queueMicrotask(next)
    })
}
