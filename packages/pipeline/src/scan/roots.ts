import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { walk } from '@sluiswacht/extract'
import type { FoundFile, UnreachablePath } from '@sluiswacht/model'

export interface WalkedRoots {
  readonly found: readonly FoundFile[]
  readonly unreachable: readonly UnreachablePath[]
}

/**
 * Walks the given files and folders. A path of the inquiry is relative to the folder given; with several roots it
 * starts with the name of its root, so that two roots never share a path. What lies under `exclude` is left out.
 */
export function walkRoots(paths: readonly string[], exclude: readonly string[]): WalkedRoots {
  const found: FoundFile[] = []
  const unreachable: UnreachablePath[] = []
  const excluded = exclude.map((path) => resolve(path) + sep)
  for (const root of new Set(paths.map((path) => resolve(path)))) {
    const base = paths.length > 1 || !isFolder(root) ? dirname(root) : root
    for (const entry of walk(root)) {
      if (excluded.some((folder) => `${entry.path}${sep}`.startsWith(folder))) continue
      const path = (relative(base, entry.path) || basename(entry.path)).split(sep).join('/')
      if (entry.kind === 'file')
        found.push({ path, location: entry.path, bytes: entry.size, modified: entry.modifiedMs })
      else unreachable.push({ path, code: entry.part.warnings[0] ?? 'unreadable' })
    }
  }
  return { found, unreachable }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
