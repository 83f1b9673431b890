import { ObjectUnreadable } from '@sluiswacht/buckets'

/** The cause, as a code of the advice table. */
export function unreachableCode(error: unknown): string {
  if (error instanceof ObjectUnreadable) return error.problem
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'not-found'
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'read-error'
}
