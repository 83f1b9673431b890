import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import { type ByteSource, memorySource } from '../bytes/byte-source.ts'
import { ReadFailure } from '../failure.ts'
import type { ZipEntry } from './directory.ts'

const MAX_DECRYPTED = 256 * 1024 * 1024
const MOST_CHECKED = 64 * 1024 * 1024

export interface OpenedEntry {
  readonly packed: ByteSource
  readonly method: number
}

/**
 * Deciphers an entry with the first password that fits: WinZip AES (AE-1, AE-2) or the traditional PKWARE cipher.
 * @throws {ReadFailure} `password-needed` when none fits
 */
export function decryptEntry(entry: ZipEntry, packed: ByteSource, passwords: readonly string[]): OpenedEntry {
  if ((entry.flags & 0x40) !== 0 && entry.method !== 99) throw new ReadFailure('password-needed')
  if (packed.size > MAX_DECRYPTED) throw new ReadFailure('too-large')
  for (const password of passwords) {
    const opened =
      entry.method === 99 ? decryptAes(entry, packed, password) : decryptTraditional(entry, packed, password)
    if (opened !== null) return opened
  }
  throw new ReadFailure('password-needed')
}

/** https://www.winzip.com/en/support/aes-encryption/ */
function decryptAes(entry: ZipEntry, packed: ByteSource, password: string): OpenedEntry | null {
  const extra = entry.extra
  let at = 0
  while (at + 11 <= extra.length && extra.readUInt16LE(at) !== 0x9901) at += 4 + extra.readUInt16LE(at + 2)
  if (at + 11 > extra.length) return null
  const strength = extra[at + 8] ?? 0
  const keyLength = strength === 1 ? 16 : strength === 2 ? 24 : 32
  const saltLength = keyLength / 2
  const bytes = packed.read(0, packed.size)
  if (bytes.length < saltLength + 12) return null
  const keys = pbkdf2Sync(password, bytes.subarray(0, saltLength), 1000, keyLength * 2 + 2, 'sha1')
  if (!keys.subarray(keyLength * 2).equals(bytes.subarray(saltLength, saltLength + 2))) return null
  const body = bytes.subarray(saltLength + 2, bytes.length - 10)
  const mac = createHmac('sha1', keys.subarray(keyLength, keyLength * 2))
    .update(body)
    .digest()
    .subarray(0, 10)
  if (!mac.equals(bytes.subarray(bytes.length - 10))) return null
  // Counter mode with a little-endian counter, which node's own CTR does not do: encipher the counters themselves.
  const counters = Buffer.alloc(Math.ceil(body.length / 16) * 16)
  for (let block = 0; block * 16 < counters.length; block++) counters.writeUInt32LE(block + 1, block * 16)
  const cipher = createCipheriv(`aes-${keyLength * 8}-ecb`, keys.subarray(0, keyLength), null)
  cipher.setAutoPadding(false)
  const stream = cipher.update(counters)
  const out = Buffer.allocUnsafe(body.length)
  for (let index = 0; index < body.length; index++) out[index] = (body[index] ?? 0) ^ (stream[index] ?? 0)
  return { packed: memorySource(out), method: extra.readUInt16LE(at + 9) }
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320
  return value
})

/** One byte of a header fits one wrong password in 256: the checksum of the content tells. */
function fits({ method, crc, size }: ZipEntry, body: Buffer): boolean {
  if (method === 0) return crc32(body) === crc
  if (method !== 8 || crc === 0 || size > MOST_CHECKED) return true
  try {
    return crc32(inflateRawSync(body, { maxOutputLength: Math.max(1, size) })) === crc
  } catch {
    return false
  }
}

/** PKWARE APPNOTE 6.1. */
function decryptTraditional(entry: ZipEntry, packed: ByteSource, password: string): OpenedEntry | null {
  let key0 = 0x12345678
  let key1 = 0x23456789
  let key2 = 0x34567890
  const step = (key: number, byte: number): number => (key >>> 8) ^ (CRC_TABLE[(key ^ byte) & 0xff] ?? 0)
  const update = (byte: number): void => {
    key0 = step(key0, byte)
    key1 = (Math.imul((key1 + (key0 & 0xff)) | 0, 134775813) + 1) | 0
    key2 = step(key2, key1 >>> 24)
  }
  for (const byte of Buffer.from(password, 'utf8')) update(byte)
  const bytes = packed.read(0, packed.size)
  if (bytes.length < 12) return null
  const out = Buffer.allocUnsafe(bytes.length)
  for (let index = 0; index < bytes.length; index++) {
    const mixed = (key2 | 2) & 0xffff
    const plain = (bytes[index] ?? 0) ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff)
    out[index] = plain
    update(plain)
    // The last byte of the header is the high byte of the checksum, or of the time when sizes follow the data.
    if (index === 11 && plain !== entry.crc >>> 24 && plain !== entry.time >>> 8) return null
  }
  const body = out.subarray(12)
  if (!fits(entry, body)) return null
  return { packed: memorySource(body), method: entry.method }
}
