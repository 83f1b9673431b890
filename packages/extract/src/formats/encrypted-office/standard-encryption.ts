import { createDecipheriv, createHash } from 'node:crypto'

const SPINS = 50_000

/** What the header of standard encryption ([MS-OFFCRYPTO] 2.3.4.5, Office 2007) tells. */
export interface Standard {
  readonly keyBits: number
  readonly salt: Buffer
  readonly verifier: Buffer
  readonly verifierHash: Buffer
}

/** Null when the header is of another kind. */
export function parseStandard(info: Buffer): Standard | null {
  const minor = info.length < 12 ? 0 : info.readUInt16LE(2)
  const at = minor === 2 ? 12 + info.readUInt32LE(8) : info.length
  if (at + 72 > info.length) return null
  const keyBits = info.readUInt32LE(28)
  if (keyBits !== 128 && keyBits !== 192 && keyBits !== 256) return null
  return {
    keyBits,
    salt: info.subarray(at + 4, at + 20),
    verifier: info.subarray(at + 20, at + 36),
    verifierHash: info.subarray(at + 40, at + 72),
  }
}

/** The key, when the password fits; else null. */
export function standardKey({ keyBits, salt, verifier, verifierHash }: Standard, password: string): Buffer | null {
  const number = Buffer.alloc(4)
  let hash = sha1(salt, Buffer.from(password, 'utf16le'))
  for (let round = 0; round < SPINS; round++) {
    number.writeUInt32LE(round)
    hash = sha1(number, hash)
  }
  hash = sha1(hash, Buffer.alloc(4))
  const derived = (fill: number): Buffer => sha1(Buffer.alloc(64, fill).map((byte, index) => byte ^ (hash[index] ?? 0)))
  const key = Buffer.concat([derived(0x36), derived(0x5c)]).subarray(0, keyBits / 8)
  const plain = decipherEcb(key, verifier)
  return sha1(plain).equals(decipherEcb(key, verifierHash).subarray(0, 20)) ? key : null
}

/** Deciphers whole blocks; what is left over of the last is dropped. */
export function decipherEcb(key: Buffer, bytes: Buffer): Buffer {
  const aes = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null)
  aes.setAutoPadding(false)
  return Buffer.concat([aes.update(bytes.subarray(0, bytes.length & ~15)), aes.final()])
}

function sha1(...pieces: Uint8Array[]): Buffer {
  const hash = createHash('sha1')
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}
