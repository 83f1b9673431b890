import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { SealedEntry } from '../entries.ts'

/** Action of the note that holds a checkpoint. */
export const CHECKPOINT = 'checkpoint'

/**
 * What a writer signs with: these entries are mine, and the chain before this was so. Statements of one run of a writer
 * are a chain of their own.
 */
export interface Statement {
  /** First 32 hexadecimal digits of the SHA-256 of the public key (SPKI). */
  readonly writer: string
  /** What the writer is called, such as the name of its machine. */
  readonly name: string
  /** Ed25519, SPKI in base64. */
  readonly publicKey: string
  /** One run of the writer's process. */
  readonly run: string
  /** Number of this statement in its run, from 1. */
  readonly no: number
  /** SHA-256 of the statement before it in its run; empty for the first. */
  readonly before: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** End of the chain of all writers, just before this. */
  readonly chain: { readonly seq: number; readonly hash: string }
  /** Number that the first of `entries` has among the entries of this run, from 1. */
  readonly first: number
  /** See {@link entryMark}. */
  readonly entries: readonly string[]
  /** Whether the writer ended here. */
  readonly final: boolean
}

/** A statement as it was signed. */
export interface SignedStatement {
  readonly text: string
  /** Ed25519 over the UTF-8 of `text`, base64. */
  readonly signature: string
}

const MARK_BYTES = 16
const WRITER_LENGTH = 32

/** What a statement knows an entry by; holds also when what it says was purged. */
export function entryMark(
  entry: Pick<SealedEntry, 'kind' | 'at' | 'mark' | 'record_digest' | 'people_digest'>,
): string {
  const hash = createHash('sha256').update(`${entry.kind}\0${entry.at}\0`).update(entry.mark)
  hash.update(entry.record_digest).update(entry.people_digest)
  return hash.digest().subarray(0, MARK_BYTES).toString('base64url')
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The name of a key. */
export function writerOf(spki: Uint8Array): string {
  return createHash('sha256').update(spki).digest('hex').slice(0, WRITER_LENGTH)
}

/** The statement, when its signature is of the key that it names and the key of the writer that it names. */
export function openStatement({ text, signature }: SignedStatement): Statement | undefined {
  try {
    const statement = JSON.parse(text) as Statement
    const spki = Buffer.from(statement.publicKey, 'base64')
    if (writerOf(spki) !== statement.writer || !isEd25519(spki)) return undefined
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64')) ? statement : undefined
  } catch {
    return undefined
  }
}

function isEd25519(spki: Buffer): boolean {
  const key: KeyObject = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return key.asymmetricKeyType === 'ed25519'
}
