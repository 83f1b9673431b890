import { createHash } from 'node:crypto'
import { rc4 } from './rc4.ts'

/** Gives the key of a block of an old Office file. */
export type BlockKey = (block: number) => Buffer

/** Files that only forbid changes are enciphered with this password, so that everybody can read them. */
export const EVERYBODYS_PASSWORD = 'VelvetSweatshop'

/**
 * The keys of a file enciphered with RC4 ([MS-OFFCRYPTO] 2.3.6) or RC4 CryptoAPI (2.3.5), for the first password that
 * fits. `header`: from the version on, as it stands in the file.
 * @returns null when no password fits, or the encryption is of another kind
 */
export function officeBlockKeys(header: Buffer, passwords: readonly string[]): BlockKey | null {
  if (header.length < 8) return null
  const major = header.readUInt16LE(0)
  const minor = header.readUInt16LE(2)
  for (const password of [EVERYBODYS_PASSWORD, ...passwords]) {
    const keys =
      major === 1 && minor === 1
        ? simpleKeys(header, password)
        : major >= 2 && major <= 4 && minor === 2
          ? cryptoApiKeys(header, password)
          : null
    if (keys !== null) return keys
  }
  return null
}

function simpleKeys(header: Buffer, password: string): BlockKey | null {
  if (header.length < 52) return null
  const salt = header.subarray(4, 20)
  const start = md5(Buffer.from(password, 'utf16le')).subarray(0, 5)
  const truncated = md5(Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([start, salt])))).subarray(0, 5)
  const keys: BlockKey = (block) => md5(Buffer.concat([truncated, number(block)]))
  const plain = rc4(keys(0), header.subarray(20, 52))
  return md5(plain.subarray(0, 16)).equals(plain.subarray(16)) ? keys : null
}

function cryptoApiKeys(header: Buffer, password: string): BlockKey | null {
  const verifier = 12 + header.readUInt32LE(8)
  if (header.length < 32 || header.length < verifier + 60) return null
  const bits = header.readUInt32LE(12 + 16) || 40
  const salt = header.subarray(verifier + 4, verifier + 20)
  const start = sha1(salt, Buffer.from(password, 'utf16le'))
  const keys: BlockKey = (block) => {
    const key = sha1(start, number(block)).subarray(0, bits / 8)
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : Buffer.from(key)
  }
  const sealed = Buffer.concat([
    header.subarray(verifier + 20, verifier + 36),
    header.subarray(verifier + 40, verifier + 60),
  ])
  const plain = rc4(keys(0), sealed)
  return sha1(plain.subarray(0, 16)).equals(plain.subarray(16)) ? keys : null
}

/** Deciphers a stream whose blocks of `size` bytes have keys of their own. */
export function decipherBlocks(keys: BlockKey, bytes: Buffer, size: number): Buffer {
  const blocks: Buffer[] = []
  for (let at = 0, block = 0; at < bytes.length; at += size, block++)
    blocks.push(rc4(keys(block), bytes.subarray(at, at + size)))
  return Buffer.concat(blocks)
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}

function sha1(...bytes: Buffer[]): Buffer {
  return createHash('sha1').update(Buffer.concat(bytes)).digest()
}
