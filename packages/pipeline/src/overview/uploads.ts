import type { Upload } from '@sluiswacht/model'

/** The uploads of each file of the inquiry, and those whose file is not there. */
export interface MatchedUploads {
  readonly ofFile: ReadonlyMap<string, readonly Upload[]>
  readonly withoutFile: readonly Upload[]
}

/**
 * Ties uploads to files: by the same path, else by a path that ends the same, else by a file name that occurs once.
 * Where none is the same to the letter, capitals do not count, nor how a letter with an accent is made up (Windows and
 * macOS take such names for one), and a name as it stands in an address (`%20`) is decoded. A name that fits several
 * files fits none.
 */
export function matchUploads(paths: readonly string[], uploads: readonly Upload[]): MatchedUploads {
  const index = new PathIndex(paths)
  const alike = new AlikePaths(paths)
  const ofFile = new Map<string, Upload[]>()
  const withoutFile: Upload[] = []
  for (const upload of uploads) {
    const path = index.find(upload.file) ?? alike.find(upload.file)
    if (path === undefined) withoutFile.push(upload)
    else pushTo(ofFile, path, upload)
  }
  return { ofFile, withoutFile }
}

/** Finds paths by how they end, in time that depends on the depth of a path alone. */
class PathIndex {
  readonly #paths: ReadonlySet<string>
  readonly #byName = new Map<string, string[]>()
  /** By each end of a path below its own length: that path, or null when several end so. */
  readonly #byEnd = new Map<string, string | null>()
  #longest = 0

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths)
    for (const path of this.#paths) {
      pushTo(this.#byName, baseName(path), path)
      this.#longest = Math.max(this.#longest, path.length)
    }
    for (const same of this.#byName.values()) {
      if (same.length === 1) continue
      for (const path of same)
        for (const end of endsOf(path, path.length)) this.#byEnd.set(end, this.#byEnd.has(end) ? null : path)
    }
  }

  find(wanted: string): string | undefined {
    if (this.#paths.has(wanted)) return wanted
    const candidates = this.#byName.get(baseName(wanted)) ?? []
    if (candidates.length <= 1) return candidates[0]
    const longer = this.#byEnd.get(wanted)
    if (longer === null) return undefined
    let fitting = longer
    for (const end of endsOf(wanted, this.#longest)) {
      if (!this.#paths.has(end)) continue
      if (fitting !== undefined) return undefined
      fitting = end
    }
    return fitting
  }
}

/** Finds paths that are the same but for capitals, composition of letters and encoding of addresses. */
class AlikePaths {
  readonly #paths: readonly string[]
  #known: { readonly index: PathIndex; readonly pathOf: ReadonlyMap<string, string | null> } | undefined

  constructor(paths: readonly string[]) {
    this.#paths = paths
  }

  find(wanted: string): string | undefined {
    const { index, pathOf } = (this.#known ??= this.#learn())
    for (const name of [wanted, decoded(wanted)]) {
      const found = name === undefined ? undefined : index.find(alike(name))
      if (found !== undefined) return pathOf.get(found) ?? undefined
    }
    return undefined
  }

  #learn(): { index: PathIndex; pathOf: Map<string, string | null> } {
    const pathOf = new Map<string, string | null>()
    for (const path of new Set(this.#paths)) pathOf.set(alike(path), pathOf.has(alike(path)) ? null : path)
    return { index: new PathIndex([...pathOf.keys()]), pathOf }
  }
}

function alike(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** A name as it stands in an address, made readable; undefined when it is none. */
function decoded(name: string): string | undefined {
  if (!name.includes('%')) return undefined
  try {
    return decodeURIComponent(name).replaceAll('\\', '/')
  } catch {
    return undefined
  }
}

/** What follows each `/` of a path, not longer than `longest`. */
function* endsOf(path: string, longest: number): Generator<string> {
  const from = path.indexOf('/', Math.max(0, path.length - longest - 1))
  for (let at = from; at >= 0; at = path.indexOf('/', at + 1)) yield path.slice(at + 1)
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
