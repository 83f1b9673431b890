import { createDecipheriv, createHash } from 'node:crypto'
import { type ByteSource, memorySource } from '../../bytes/byte-source.ts'
import { CompoundFile } from '../../compound/compound-file.ts'
import { ReadFailure } from '../../failure.ts'
import type { ReadContext } from '../../reader.ts'
import { EVERYBODYS_PASSWORD } from '../../cipher/office-rc4.ts'
import { attribute } from '../../xml/tokenizer.ts'
import { decipherEcb, parseStandard, standardKey } from './standard-encryption.ts'

const SEGMENT = 4_096
const VERIFIER_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex')
const VERIFIER_VALUE = Buffer.from('d7aa0f6d3061344e', 'hex')
const KEY_VALUE = Buffer.from('146e0be7abacd0d6', 'hex')
const MOST_SPINS = 10_000_000

interface Agile {
  readonly salt: Buffer
  readonly spin: number
  readonly hash: string
  readonly keyBits: number
  readonly verifierInput: Buffer
  readonly verifierValue: Buffer
  readonly keyValue: Buffer
  readonly dataSalt: Buffer
  readonly dataHash: string
}

/**
 * Deciphers an Office Open XML package with agile ([MS-OFFCRYPTO] 2.3.4.10, Office 2010 and later) or standard encryption.
 * @throws {ReadFailure} `password-needed` when no password fits or the encryption is of another kind
 */
export function decryptPackage({ source, passwords, progress }: ReadContext): ByteSource {
  const file = new CompoundFile(source)
  const info = file.stream('EncryptionInfo')
  const sealed = file.stream('EncryptedPackage')
  if (info === null || sealed === null || sealed.length < 8) throw new ReadFailure('damaged')
  const agile = info.readUInt16LE(0) === 4 && info.readUInt16LE(2) === 4 ? parseAgile(info.toString('utf8', 8)) : null
  if (agile === null) return decryptStandard(info, sealed, passwords, progress)
  for (const password of [EVERYBODYS_PASSWORD, ...passwords]) {
    progress()
    const key = keyFor(agile, password)
    if (key === null) continue
    const length = Number(sealed.readBigUInt64LE(0))
    const segments: Buffer[] = []
    for (let at = 8, index = 0; at < sealed.length; at += SEGMENT, index++) {
      const number = Buffer.alloc(4)
      number.writeUInt32LE(index)
      const vector = createHash(agile.dataHash).update(agile.dataSalt).update(number).digest().subarray(0, 16)
      const chunk = sealed.subarray(at, Math.min(sealed.length, at + SEGMENT))
      segments.push(decipher(key, vector, chunk.subarray(0, chunk.length & ~15)))
      progress()
    }
    const plain = Buffer.concat(segments)
    return memorySource(plain.subarray(0, Math.min(length, plain.length)))
  }
  throw new ReadFailure('password-needed')
}

function decryptStandard(info: Buffer, sealed: Buffer, passwords: readonly string[], progress: () => void): ByteSource {
  const standard = parseStandard(info)
  if (standard === null) throw new ReadFailure('password-needed')
  for (const password of [EVERYBODYS_PASSWORD, ...passwords]) {
    progress()
    const key = standardKey(standard, password)
    if (key === null) continue
    const plain = decipherEcb(key, sealed.subarray(8))
    return memorySource(plain.subarray(0, Math.min(Number(sealed.readBigUInt64LE(0)), plain.length)))
  }
  throw new ReadFailure('password-needed')
}

function parseAgile(xml: string): Agile | null {
  const data = /<(?:\w+:)?keyData\s([^>]{1,2000})>/.exec(xml)?.[1]
  const key = /<(?:\w+:)?encryptedKey\s([^>]{1,4000})>/.exec(xml)?.[1]
  if (data === undefined || key === undefined) return null
  const base64 = (raw: string, name: string): Buffer => Buffer.from(attribute(` ${raw}`, name) ?? '', 'base64')
  const hashOf = (raw: string): string => (attribute(` ${raw}`, 'hashAlgorithm') ?? '').toLowerCase().replace('-', '')
  const spin = Number(attribute(` ${key}`, 'spinCount'))
  if (!(spin >= 0 && spin <= MOST_SPINS) || attribute(` ${key}`, 'cipherAlgorithm') !== 'AES') return null
  if (!/^sha(1|256|384|512)$/.test(hashOf(key)) || !/^sha(1|256|384|512)$/.test(hashOf(data))) return null
  return {
    salt: base64(key, 'saltValue'),
    spin,
    hash: hashOf(key),
    keyBits: Number(attribute(` ${key}`, 'keyBits')),
    verifierInput: base64(key, 'encryptedVerifierHashInput'),
    verifierValue: base64(key, 'encryptedVerifierHashValue'),
    keyValue: base64(key, 'encryptedKeyValue'),
    dataSalt: base64(data, 'saltValue'),
    dataHash: hashOf(data),
  }
}

function keyFor(agile: Agile, password: string): Buffer | null {
  let hash = createHash(agile.hash).update(agile.salt).update(Buffer.from(password, 'utf16le')).digest()
  const number = Buffer.alloc(4)
  for (let round = 0; round < agile.spin; round++) {
    number.writeUInt32LE(round)
    hash = createHash(agile.hash).update(number).update(hash).digest()
  }
  const derived = (block: Buffer): Buffer => {
    const full = createHash(agile.hash).update(hash).update(block).digest()
    const length = agile.keyBits / 8
    return full.length >= length
      ? full.subarray(0, length)
      : Buffer.concat([full, Buffer.alloc(length - full.length, 0x36)])
  }
  const vector = agile.salt.subarray(0, 16)
  const input = decipher(derived(VERIFIER_INPUT), vector, agile.verifierInput)
  const value = decipher(derived(VERIFIER_VALUE), vector, agile.verifierValue)
  const expected = createHash(agile.hash).update(input.subarray(0, agile.salt.length)).digest()
  if (!value.subarray(0, expected.length).equals(expected)) return null
  return decipher(derived(KEY_VALUE), vector, agile.keyValue).subarray(0, agile.keyBits / 8)
}

function decipher(key: Buffer, vector: Buffer, bytes: Buffer): Buffer {
  const aes = createDecipheriv(`aes-${key.length * 8}-cbc`, key, vector)
  aes.setAutoPadding(false)
  return Buffer.concat([aes.update(bytes), aes.final()])
}
