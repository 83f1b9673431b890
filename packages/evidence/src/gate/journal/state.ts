import { GateLogFailed } from '../errors.ts'
import { StoreFailed } from '../../store/errors.ts'

/**
 * Where records go. `store`: straight to the store; `journal`: to the journal, the store is away; `replaying`: to the
 * journal, what is in it goes to the store; `stopped`: nowhere, the journal is not what it should be.
 */
export type JournalMode = 'store' | 'journal' | 'replaying' | 'stopped'

/** How a gate that journals stands. */
export interface JournalState {
  readonly mode: JournalMode
  /** Entries in the journal that are not in the store yet. */
  readonly waiting: number
  /** Milliseconds since 1970; since when the mode is not `store`. */
  readonly since: number | undefined
  /** Stable code of why the store cannot be used, or why the journal stopped. */
  readonly problem: string | undefined
}

const AWAY: ReadonlySet<string> = new Set(['gone', 'busy', 'full', 'read-only'])

/** It took longer than a gate can wait. */
export class StoreSlow extends Error {}

/** Whether a store that failed so may come back by itself. One that refuses or is damaged does not. */
export function isAway(cause: unknown): boolean {
  if (cause instanceof StoreSlow) return true
  return (cause instanceof StoreFailed || cause instanceof GateLogFailed) && AWAY.has(cause.problem)
}

/** A stable code of what went wrong. */
export function codeOf(cause: unknown): string {
  if (cause instanceof StoreSlow) return 'slow'
  if (cause instanceof StoreFailed || cause instanceof GateLogFailed) return cause.problem
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown'
}

/** @throws {StoreSlow} */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreSlow()), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}
