import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WorkspaceMissing } from '../errors.ts'

const KEY_BYTES = 32

/**
 * A directory that keeps imported logs and their review: `events/` (a Parquet file a month), `tables/`, `golive.yaml`,
 * `review.sqlite` and the key of the tokens. Everything in it is for its owner only.
 */
export interface Workspace {
  readonly directory: string
  readonly key: Uint8Array
}

/** Opens the workspace. Its key is the file `key`; without that file `keyText` (base64). @throws {WorkspaceMissing} */
export async function openWorkspace(directory: string, keyText?: string): Promise<Workspace> {
  const path = join(directory, 'key')
  if (!existsSync(join(directory, 'events')) && !existsSync(path)) throw new WorkspaceMissing(directory)
  const key = Buffer.from(existsSync(path) ? await readFile(path, 'utf8') : (keyText ?? ''), 'base64')
  if (key.length !== KEY_BYTES) throw new WorkspaceMissing(directory)
  return { directory, key }
}

/** Opens the workspace, or makes it: with the key given (kept elsewhere), else with a new one in the file `key`. */
export async function makeWorkspace(directory: string, keyText?: string): Promise<Workspace> {
  await mkdir(join(directory, 'events'), { recursive: true, mode: 0o700 })
  await mkdir(join(directory, 'tables'), { recursive: true, mode: 0o700 })
  const path = join(directory, 'key')
  if (keyText === undefined && !existsSync(path))
    await writeFile(path, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  return openWorkspace(directory, keyText)
}

/** Whether a directory is a workspace rather than a folder of tables. */
export function isWorkspace(directory: string): boolean {
  return existsSync(join(directory, 'events')) && existsSync(join(directory, 'tables'))
}
