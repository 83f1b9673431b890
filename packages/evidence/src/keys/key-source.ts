import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KeyUnusable } from './errors.ts'
import { keyOfCommand } from './key-command.ts'
import { keyOfPassphrase, newSalt } from './passphrase.ts'

export const KEY_BYTES = 32

/**
 * Where the master key comes from: a file (made with a new inquiry, readable by its owner only), a value (environment),
 * the output of a command (for example a client of a key management service), or a passphrase (`isNew`: one that is
 * chosen now).
 */
export type KeySource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'value'; readonly base64: string; readonly name: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'passphrase'; readonly ask: (isNew: boolean) => Promise<string> }

/** The master key, and the salt that belongs to it when it comes from a passphrase. */
export interface MasterKey {
  readonly key: Uint8Array
  readonly salt: Uint8Array | null
}

/** The key that opens an existing inquiry. `salt`: the one that the inquiry keeps, if any. @throws {KeyUnusable} */
export async function masterKeyFor(source: KeySource, salt: Uint8Array | null): Promise<Uint8Array> {
  switch (source.kind) {
    case 'value':
      return decodeKey(source.base64, source.name)
    case 'command':
      return decodeKey(await keyOfCommand(source.command), '--key-command')
    case 'passphrase':
      if (!salt) throw new KeyUnusable('', 'no-passphrase')
      return keyOfPassphrase(await source.ask(false), salt)
    case 'file':
      if (salt) throw new KeyUnusable(source.path, 'passphrase')
      return readKeyFile(source.path)
  }
}

/** The key for a new inquiry (or a new key for one); a key file that is not there is made. @throws {KeyUnusable} */
export async function newMasterKey(source: KeySource): Promise<MasterKey> {
  if (source.kind === 'passphrase') {
    const salt = newSalt()
    return { key: await keyOfPassphrase(await source.ask(true), salt), salt }
  }
  if (source.kind === 'file') {
    const key = await readKeyFile(source.path).catch((cause: unknown) => {
      if (cause instanceof KeyUnusable && cause.problem === 'missing') return makeKeyFile(source.path)
      throw cause
    })
    return { key, salt: null }
  }
  return { key: await masterKeyFor(source, null), salt: null }
}

async function readKeyFile(path: string): Promise<Uint8Array> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new KeyUnusable(path, isMissing(cause) ? 'missing' : 'unreadable', { cause })
  }
  return decodeKey(text, path)
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

/** Strict base64 of 32 bytes, standard or URL alphabet. */
function decodeKey(base64: string, where: string): Uint8Array {
  const text = base64.trim()
  const key = Buffer.from(text, 'base64')
  if (key.byteLength !== KEY_BYTES || !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) throw new KeyUnusable(where, 'malformed')
  return key
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}
