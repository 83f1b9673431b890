import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
 * Gives the files under a path (a file gives itself), folders in order of name, memory bounded by the widest folders
 * on the way down. Links to files are followed; links to folders too, but each real folder once: a loop is a failed
 * entry, as are folders without permission, vanished files and devices. Never throws.
 */
export function* walk(path: string): Generator<WalkEntry, void, undefined> {
  yield* walkPath(path, new Set(), 0)
}

const DEEPEST = 1_000

function* walkPath(path: string, above: Set<string>, depth: number): Generator<WalkEntry, void, undefined> {
  let folder: string | null = null
  try {
    const stat = statSync(path)
    if (stat.isFile()) yield { kind: 'file', path, size: stat.size, modifiedMs: stat.mtimeMs }
    else if (stat.isDirectory()) folder = realpathSync(path)
    else yield failed(path, new ReadFailure('not-a-file'))
  } catch (error) {
    yield failed(path, systemCause(error))
    return
  }
  if (folder === null) return
  if (above.has(folder) || depth > DEEPEST) {
    yield failed(path, new ReadFailure('link-loop'))
    return
  }
  let entries: Dirent[]
  try {
    entries = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    yield failed(path, systemCause(error))
    return
  }
  above.add(folder)
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) yield* walkPath(join(path, entry.name), above, depth + 1)
  above.delete(folder)
}

function failed(path: string, failure: ReadFailure): WalkEntry {
  return { kind: 'failed', path, part: failedPart(path, null, 'application/octet-stream', failure) }
}
