import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KeyUnusable } from './errors.ts'
import { Sealer } from './sealer.ts'

const KEY_BYTES = 32

/** Where the master key comes from. A file is made on first use, readable by its owner only. */
export type KeySource =
  | { readonly kind: 'file'; readonly path: string; readonly create: boolean }
  | { readonly kind: 'value'; readonly base64: string; readonly name: string }

/** Reads (or, for a new inquiry, makes) the master key. @throws {KeyUnusable} */
export async function readMasterKey(source: KeySource): Promise<Uint8Array> {
  if (source.kind === 'value') return decodeKey(source.base64, source.name)
  try {
    return decodeKey(await readFile(source.path, 'utf8'), source.path)
  } catch (cause) {
    if (cause instanceof KeyUnusable) throw cause
    if (!isMissing(cause)) throw new KeyUnusable(source.path, 'unreadable', { cause })
    if (!source.create) throw new KeyUnusable(source.path, 'missing', { cause })
    return makeKeyFile(source.path)
  }
}

async function makeKeyFile(path: string): Promise<Uint8Array> {
  const key = randomBytes(KEY_BYTES)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(`${key.toString('base64')}\n`)
    await file.sync()
    await file.close()
    return key
  } catch (cause) {
    throw new KeyUnusable(path, 'unreadable', { cause })
  }
}

function decodeKey(base64: string, where: string): Uint8Array {
  const key = Buffer.from(base64.trim(), 'base64')
  if (key.byteLength !== KEY_BYTES) throw new KeyUnusable(where, 'malformed')
  return key
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}

/** A new data key, and the box in which the master key keeps it (envelope encryption). */
export function newDataKey(masterKey: Uint8Array): { dataKey: Uint8Array; wrapped: Uint8Array } {
  const dataKey = randomBytes(KEY_BYTES)
  return { dataKey, wrapped: new Sealer(masterKey).seal(dataKey, 'data key') }
}

/** Opens the box of {@link newDataKey}. @throws {KeyDoesNotFit} */
export function unwrapDataKey(masterKey: Uint8Array, wrapped: Uint8Array): Uint8Array {
  return new Sealer(masterKey).open(wrapped, 'data key')
}
