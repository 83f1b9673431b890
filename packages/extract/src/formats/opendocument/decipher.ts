import { argon2Sync, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { type ByteSource, memorySource } from '../../bytes/byte-source.ts'
import { ReadFailure } from '../../failure.ts'
import { zipOfEntries } from '../../zip/single-entry.ts'
import type { ZipFile } from '../../zip/zip-file.ts'
import type { EncryptedEntry } from './manifest.ts'

const MOST_BYTES = 256 * 1024 * 1024
const MOST_ROUNDS = 2_000_000
const MOST_ARGON_KILOBYTES = 256 * 1024

/**
 * Deciphers an OpenDocument package (ODF 1.3 part 2, 4.8): AES with PBKDF2, and the package within a
 * package of newer LibreOffice (AES-GCM with Argon2id). Gives the package with its entries readable.
 * @throws {ReadFailure} `password-needed` when no password fits, or for Blowfish (before ODF 1.2)
 */
export async function decipherOpenDocument(
  zip: ZipFile,
  encrypted: ReadonlyMap<string, EncryptedEntry>,
  passwords: readonly string[],
  progress: () => void,
): Promise<ByteSource> {
  // The smallest entry tells soonest whether a password fits.
  const [first] = [...encrypted].toSorted(([, a], [, b]) => a.size - b.size)
  if (first === undefined || first[1].algorithm === 'blowfish') throw new ReadFailure('password-needed')
  for (const password of passwords) {
    progress()
    const trial = decipherEntry(first[1], await raw(zip, first[0]), password)
    if (trial === null) continue
    if (first[0] === 'encrypted-package') return memorySource(trial)
    const entries: { name: string; content: Buffer }[] = []
    for (const { name } of zip.entries) {
      progress()
      const how = encrypted.get(name)
      const content = await raw(zip, name)
      const plain = how === undefined ? content : decipherEntry(how, content, password)
      if (plain !== null) entries.push({ name, content: plain })
    }
    return memorySource(zipOfEntries(entries))
  }
  throw new ReadFailure('password-needed')
}

async function raw(zip: ZipFile, name: string): Promise<Buffer> {
  const entry = zip.get(name)
  if (entry === null || entry.size > MOST_BYTES) throw new ReadFailure(entry === null ? 'damaged' : 'too-large')
  return Buffer.concat(await Array.fromAsync(zip.chunks(entry)))
}

/** The plain content, or null when the password does not fit. */
function decipherEntry(how: EncryptedEntry, bytes: Buffer, password: string): Buffer | null {
  try {
    const start = createHash(how.startHash).update(password, 'utf8').digest()
    const key = keyFrom(how, start)
    if (key === null) return null
    const packed = decipher(how, key, bytes)
    if (how.checksum !== null && !checksumFits(how, packed)) return null
    return inflateRawSync(packed, { maxOutputLength: Math.min(MOST_BYTES, Math.max(how.size, 1_024) * 2) })
  } catch {
    return null
  }
}

function keyFrom(how: EncryptedEntry, start: Buffer): Buffer | null {
  if (how.argon2 === null) {
    if (how.rounds > MOST_ROUNDS) return null
    return pbkdf2Sync(start, how.salt, how.rounds, how.keyBytes, 'sha1')
  }
  const { passes, kilobytes, lanes } = how.argon2
  if (kilobytes > MOST_ARGON_KILOBYTES || passes > 100 || lanes > 64) return null
  return argon2Sync('argon2id', {
    message: start,
    nonce: how.salt,
    parallelism: lanes,
    tagLength: how.keyBytes,
    memory: kilobytes,
    passes,
  })
}

function decipher(how: EncryptedEntry, key: Buffer, bytes: Buffer): Buffer {
  if (how.algorithm === 'aes-gcm') {
    const gcm = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    gcm.setAuthTag(bytes.subarray(bytes.length - 16))
    return Buffer.concat([gcm.update(bytes.subarray(12, bytes.length - 16)), gcm.final()])
  }
  const aes = createDecipheriv(`aes-${key.length * 8}-cbc`, key, how.vector)
  aes.setAutoPadding(false)
  const padded = Buffer.concat([aes.update(bytes), aes.final()])
  // The last byte tells how many were added (W3C XML Encryption 5.2).
  return padded.subarray(0, padded.length - Math.min(padded.at(-1) ?? 0, 16))
}

function checksumFits({ checksum, checksumHash, checksumOver1K }: EncryptedEntry, packed: Buffer): boolean {
  const over = checksumOver1K ? packed.subarray(0, 1_024) : packed
  return checksum === null || createHash(checksumHash).update(over).digest().equals(checksum)
}
