import type { Upload } from '@sluiswacht/model'

/** The uploads of each file of the inquiry, and those whose file is not there. */
export interface MatchedUploads {
  readonly ofFile: ReadonlyMap<string, readonly Upload[]>
  readonly withoutFile: readonly Upload[]
}

/**
 * Ties uploads to files: by the same path, else by a path that ends the same, else by a file name that occurs once.
 * A name that fits several files fits none.
 */
export function matchUploads(paths: readonly string[], uploads: readonly Upload[]): MatchedUploads {
  const exact = new Set(paths)
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const name = baseName(path)
    byName.set(name, [...(byName.get(name) ?? []), path])
  }
  const ofFile = new Map<string, Upload[]>()
  const withoutFile: Upload[] = []
  for (const upload of uploads) {
    const path = exact.has(upload.file) ? upload.file : bestOf(byName.get(baseName(upload.file)) ?? [], upload.file)
    if (path === undefined) withoutFile.push(upload)
    else ofFile.set(path, [...(ofFile.get(path) ?? []), upload])
  }
  return { ofFile, withoutFile }
}

function bestOf(candidates: readonly string[], wanted: string): string | undefined {
  if (candidates.length === 1) return candidates[0]
  const fitting = candidates.filter((path) => `/${wanted}`.endsWith(`/${path}`) || `/${path}`.endsWith(`/${wanted}`))
  return fitting.length === 1 ? fitting[0] : undefined
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
