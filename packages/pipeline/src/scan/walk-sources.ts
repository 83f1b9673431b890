import {
  type BucketObject,
  type BucketPlace,
  readBucketAddress,
  isBucketAddress,
  writeBucketAddress,
} from '@sluiswacht/buckets'
import type { FoundFile, UnreachablePath } from '@sluiswacht/model'
import { createHash } from 'node:crypto'
import type { FileSources } from './file-sources.ts'
import { walkRoots, type WalkedRoots } from './roots.ts'

export interface SourceRoots {
  /** Files and folders, and `s3://bucket/prefix`. */
  readonly paths: readonly string[]
  /** Folders that are left out. */
  readonly exclude: readonly string[]
  /** Larger objects are not fetched: they are in the report with why. */
  readonly objectBytes: number
}

/** Walks folders and buckets, each place once. Paths of the inquiry are as {@link walkRoots} makes them. */
export async function walkSources(
  { paths, exclude, objectBytes }: SourceRoots,
  sources: FileSources,
  signal: AbortSignal,
): Promise<WalkedRoots> {
  const places = outermost(paths.filter(isBucketAddress).map(readBucketAddress))
  const disks = paths.filter((path) => !isBucketAddress(path))
  const walked = walkRoots(disks, exclude, places.length > 0)
  if (places.length === 0) return walked
  const found: FoundFile[] = [...walked.found]
  const unreachable: UnreachablePath[] = [...walked.unreachable]
  const taken = new Set([...found, ...unreachable].map(({ path }) => path.split('/', 1)[0] ?? ''))
  const alone = paths.length === 1 || (disks.length === 0 && places.length === 1)
  for (const place of places) {
    const root = alone ? '' : `${freeName(place, taken)}/`
    for await (const [inside, object] of walkBucket(place, sources, signal)) {
      const path = `${root}${inside}`
      if (object.bytes > objectBytes) unreachable.push({ path, code: 'too-large' })
      else
        found.push({
          path,
          location: writeBucketAddress({ bucket: place.bucket, key: object.key }),
          etag: object.etag,
          bytes: object.bytes,
          modified: momentOf(object),
        })
    }
  }
  return { found, unreachable }
}

/**
 * The objects of a place, each with its path: the key without the folder that was given. `s3://b/map` is the folder
 * `map/`, and the object `map` when there is one: then paths begin with that name.
 */
async function* walkBucket(
  { bucket, key }: BucketPlace,
  sources: FileSources,
  signal: AbortSignal,
): AsyncGenerator<[path: string, object: BucketObject]> {
  const reader = sources.own()
  const isFolder = key === '' || key.endsWith('/')
  const single = isFolder ? undefined : await reader.find(bucket, key, signal)
  const folder = isFolder ? key : `${key}/`
  const above = single ? key.slice(0, key.lastIndexOf('/') + 1) : folder
  if (single) yield [single.key.slice(above.length), single]
  for await (const object of reader.list(bucket, folder, signal)) {
    // What some programs put there to show a folder that is empty.
    if (object.bytes === 0 && object.key.endsWith('/')) continue
    yield [object.key.slice(above.length), object]
  }
}

/** Places that lie in no other one, in order. */
function outermost(places: readonly BucketPlace[]): BucketPlace[] {
  const known = new Map(places.map((place) => [`${writeBucketAddress(place).replace(/\/$/, '')}/`, place]))
  const names = [...known.keys()].sort()
  return names
    .filter((name) => !names.some((other) => other !== name && name.startsWith(other)))
    .flatMap((name) => known.get(name) ?? [])
}

/** The first part of the paths under a root: its own name, numbered when another root has taken that. */
function freeName({ bucket, key }: BucketPlace, taken: Set<string>): string {
  const own = key.split('/').findLast((part) => part !== '') ?? bucket
  let name = own
  for (let number = 2; taken.has(name); number += 1) name = `${own} (${number})`
  taken.add(name)
  return name
}

/** Stores count in whole seconds: what is left of the second tells contents apart that came within it. */
function momentOf({ modified, etag }: BucketObject): number {
  const mark = createHash('sha256').update(etag).digest().readUInt32BE() % 1000
  return Math.trunc(modified / 1000) * 1000 + mark
}
