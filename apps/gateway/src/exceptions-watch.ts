import { statSync } from 'node:fs'

const EVERY_MS = 2_000

/**
 * Looks every two seconds whether the file with approved exceptions is another one, and says so. A look costs one stat;
 * it also sees files on a network folder and files that are put in place of others, which notifications do not.
 * @param path where the file is now; undefined when there is none
 * @returns stops looking
 */
export function watchExceptions(
  path: () => string | undefined,
  changed: () => void,
  everyMs: number = EVERY_MS,
): () => void {
  let seen = markOf(path())
  const timer = setInterval(() => {
    const now = markOf(path())
    if (now === seen) return
    seen = now
    changed()
  }, everyMs).unref()
  return () => clearInterval(timer)
}

function markOf(path: string | undefined): string {
  if (path === undefined) return ''
  try {
    const { ino, mtimeMs, size } = statSync(path)
    return `${ino} ${mtimeMs} ${size}`
  } catch {
    return ''
  }
}
