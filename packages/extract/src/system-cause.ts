import { ReadFailure } from './failure.ts'

/** What an error of the file system means. */
export function systemCause(error: unknown): ReadFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ReadFailure('not-found', null, { cause: error })
  if (code === 'EACCES' || code === 'EPERM') return new ReadFailure('no-permission', null, { cause: error })
  if (code === 'ELOOP') return new ReadFailure('link-loop', null, { cause: error })
  if (code === 'EISDIR' || code === 'ENXIO') return new ReadFailure('not-a-file', null, { cause: error })
  return new ReadFailure('read-error', typeof code === 'string' ? code : null, { cause: error })
}
