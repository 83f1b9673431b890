import type { StoreProblem } from '../engine.ts'

/** What an error of SQLite means for the user (sqlite.org/rescode.html), or undefined for other errors. */
export function sqliteProblem(cause: unknown): StoreProblem | undefined {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return undefined
  const primary = cause.errcode & 0xff
  if (primary === 13 || primary === 10) return 'full'
  if (primary === 8 || primary === 14 || primary === 3) return 'read-only'
  if (primary === 11 || primary === 26) return 'damaged'
  if (primary === 5 || primary === 6) return 'busy'
  return 'unknown'
}

/** Whether another process holds what was asked for. */
export function isBusy(cause: unknown): boolean {
  return sqliteProblem(cause) === 'busy'
}
