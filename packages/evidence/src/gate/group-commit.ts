import { sqliteProblem } from '../store/sqlite/problems.ts'
import type { SealedEntry } from './entries.ts'

/** Entries in one transaction at most. */
const MOST = 500

interface Waiting {
  readonly entry: SealedEntry
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

/**
 * Commits entries together that came in while the commit before ran. A database that does not work fails all that wait
 * for this commit; an entry that cannot be stored does not take others with it.
 */
export function groupCommit(commit: (entries: readonly SealedEntry[]) => void): (entry: SealedEntry) => Promise<void> {
  let waiting: Waiting[] = []
  const store = (taken: readonly Waiting[]): void => {
    try {
      commit(taken.map(({ entry }) => entry))
      for (const { resolve } of taken) resolve()
    } catch (cause) {
      if (taken.length === 1 || sqliteProblem(cause) !== undefined) for (const { reject } of taken) reject(cause)
      else for (const one of taken) store([one])
    }
  }
  const run = (): void => {
    const taken = waiting.slice(0, MOST)
    waiting = waiting.slice(MOST)
    if (waiting.length > 0) setImmediate(run)
    store(taken)
  }
  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject })
      // What lies in the thread's inbox by now comes in before the turn ends.
      if (waiting.length === 1) setImmediate(run)
    })
}
