import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { SluiswachtError } from '@sluiswacht/model'

/** Folders for this user only, whose names tell the machine and the process that they are of. */
export type FolderKind = 'sluiswacht-gate-' | 'sluiswacht-work-'

/** The disk on which files are put for as long as they are read has no room. */
export class WorkFolderFull extends SluiswachtError {
  readonly code = 'ERR_WORK_FOLDER_FULL'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: `Er is geen ruimte in ${tmpdir()} voor een bestand dat gelezen moet worden. Maak ruimte, of zet TMPDIR op een grotere schijf.`,
        en: `There is no room in ${tmpdir()} for a file that has to be read. Make room, or set TMPDIR to a larger disk.`,
      },
      options,
    )
  }
}

const LONGEST_NAME = 200
const DAY_MS = 86_400_000
/** Containers that share a disk number their processes alike. */
const HERE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

export function makeFolder(kind: FolderKind): Promise<string> {
  return mkdtemp(join(tmpdir(), `${kind}${HERE}-${process.pid}-`))
}

/** Removes what processes that were killed left behind: it holds what people wrote. */
export async function removeLeftovers(kind: FolderKind): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(kind)) continue
    const folder = join(tmpdir(), name)
    const [machine, pid] = name.slice(kind.length).split('-')
    const left = machine === HERE ? !isAlive(Number(pid)) : await isOld(folder)
    // That of another user is not ours to remove.
    if (left) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

/**
 * Does `use` with a place for one file, which is gone afterwards. It ends as the inquiry's path does: the name too tells
 * what a file is. @throws {WorkFolderFull}
 */
export async function withPlaceFor<T>(path: string, use: (location: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder('sluiswacht-work-')
  try {
    await mkdir(join(folder, 'file'))
    return await use(join(folder, 'file', nameOf(path)))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT'))
      throw new WorkFolderFull({ cause })
    throw cause
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A name that any disk takes, whatever the inquiry's path holds: keys in a bucket are no paths. */
export function nameOf(path: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = basename(path).replace(/[\u0000-\u001f\u007f\\]/g, '_')
  if (plain === '' || plain === '.' || plain === '..') return 'file'
  const bytes = Buffer.from(plain)
  if (bytes.byteLength <= LONGEST_NAME) return plain
  return `file${/\.[A-Za-z0-9]{1,10}$/.exec(plain)?.[0] ?? ''}`
}

/** Of a machine that cannot be asked: nothing takes a day. */
async function isOld(folder: string): Promise<boolean> {
  const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs > DAY_MS
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
