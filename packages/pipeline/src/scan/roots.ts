import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { walk } from '@sluiswacht/extract'
import type { FoundFile, UnreachablePath } from '@sluiswacht/model'

export interface WalkedRoots {
  readonly found: readonly FoundFile[]
  readonly unreachable: readonly UnreachablePath[]
}

/**
 * Walks the given files and folders, each place once. A path of the inquiry is relative to the folder given; with
 * several roots it starts with the name of its root, numbered where names are the same, so that two roots never share
 * a path. What lies under `exclude` is left out. `others`: there are more roots than these.
 */
export function walkRoots(paths: readonly string[], exclude: readonly string[], others = false): WalkedRoots {
  const found: FoundFile[] = []
  const unreachable: UnreachablePath[] = []
  const excluded = exclude.map((path) => resolve(path) + sep)
  const roots = outermost(paths)
  const names = namesOf(roots)
  for (const root of roots) {
    const alone = roots.length === 1 && !others && isFolder(root)
    for (const entry of walk(root)) {
      if (excluded.some((folder) => `${entry.path}${sep}`.startsWith(folder))) continue
      const inside = relative(alone ? root : dirname(root), entry.path) || basename(entry.path)
      const [first, ...rest] = inside.split(sep)
      const path = [alone ? first : (names.get(root) ?? first), ...rest].join('/')
      if (entry.kind === 'file')
        found.push({ path, location: entry.path, bytes: entry.size, modified: entry.modifiedMs })
      else unreachable.push({ path, code: entry.part.warnings[0] ?? 'unreadable' })
    }
  }
  return { found, unreachable }
}

/** The roots that lie in no other one, in order, however they were given. */
function outermost(paths: readonly string[]): string[] {
  const roots = [...new Set(paths.map((path) => resolve(path)))].sort()
  const real = new Map<string, string>()
  for (const root of roots) {
    const place = realPath(root)
    // One that is not there stays: its absence is a line in the report.
    if (place === null) real.set(`\0${root}`, root)
    else if (!real.has(place)) real.set(place, root)
  }
  return [...real].filter(([place]) => !hasAbove(place, real)).map(([, root]) => root)
}

function hasAbove(place: string, known: ReadonlyMap<string, string>): boolean {
  for (let above = dirname(place); ; above = dirname(above)) {
    if (above !== place && known.has(above)) return true
    if (above === dirname(above)) return false
  }
}

/** The first part of the paths under each root: its own name, numbered when another root has taken that. */
function namesOf(roots: readonly string[]): Map<string, string> {
  const own = new Set(roots.map((root) => basename(root)))
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const root of roots) {
    const plain = basename(root)
    let name = plain
    for (let number = 2; taken.has(name) || (name !== plain && own.has(name)); number += 1)
      name = `${plain} (${number})`
    // A file keeps its name, by which it is told from an upload.
    names.set(root, name === plain || isFolder(root) ? name : `${name}/${plain}`)
    taken.add(name)
  }
  return names
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
