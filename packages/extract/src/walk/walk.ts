import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ExtractedPart } from '@sluiswacht/model'
import { failedPart } from '../extract-file.ts'
import { ReadFailure } from '../failure.ts'
import { systemCause } from '../system-cause.ts'

/** A file to read, or a place that could not be walked. */
export type WalkEntry =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly modifiedMs: number }
  /** `part` is the line for the output: status and cause of what was not walked. */
  | { readonly kind: 'failed'; readonly path: string; readonly part: ExtractedPart }

/**
 * Gives the files under a path (a file gives itself; the path itself may be a link), folders in order of name, memory
 * bounded by the widest folders on the way down. Links to files under the path are followed. Links to folders under it
 * are not, because those are walked at their own place: so every folder is walked once, whatever links there are. Such
 * a link is a failed entry, as are links that lead out of the path, folders without permission, vanished files and
 * devices. Never throws.
 */
export function* walk(path: string): Generator<WalkEntry, void, undefined> {
  let root: string
  try {
    root = realpathSync(path)
  } catch (error) {
    yield failed(path, systemCause(error))
    return
  }
  yield* walkPath(path, root, 0)
}

const DEEPEST = 1_000

function* walkPath(path: string, root: string, depth: number): Generator<WalkEntry, void, undefined> {
  let entries: Dirent[]
  try {
    const stat = statSync(path)
    if (!stat.isDirectory()) {
      if (stat.isFile()) yield { kind: 'file', path, size: stat.size, modifiedMs: stat.mtimeMs }
      else yield failed(path, new ReadFailure('not-a-file'))
      return
    }
    if (depth > DEEPEST) throw new ReadFailure('too-deep')
    entries = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    yield failed(path, error instanceof ReadFailure ? error : systemCause(error))
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const inside = join(path, entry.name)
    const barrier = entry.isSymbolicLink() ? linkBarrier(inside, root) : null
    // A name in another encoding comes as a name that no file has, so that it would seem to have vanished.
    if (entry.name.includes('\uFFFD') && !existsSync(inside)) yield failed(inside, new ReadFailure('name-not-utf8'))
    else if (barrier === null) yield* walkPath(inside, root, depth + 1)
    else yield failed(inside, barrier)
  }
}

/** Why a link is not followed, or null for a link to something under the root that is no folder. */
function linkBarrier(path: string, root: string): ReadFailure | null {
  try {
    const target = realpathSync(path)
    if (!`${target}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
      return new ReadFailure('link-outside')
    return statSync(target).isDirectory() ? new ReadFailure('link-loop') : null
  } catch (error) {
    return systemCause(error)
  }
}

function failed(path: string, failure: ReadFailure): WalkEntry {
  return { kind: 'failed', path, part: failedPart(path, null, 'application/octet-stream', failure) }
}
