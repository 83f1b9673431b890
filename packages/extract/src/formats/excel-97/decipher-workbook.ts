import { type BlockKey, officeBlockKeys } from '../../cipher/office-rc4.ts'
import { rc4 } from '../../cipher/rc4.ts'
import { xorArray } from '../../cipher/xor-obfuscation.ts'
import { BOUNDARY, FILE_PASS, records } from './biff.ts'

const BLOCK = 1_024
/** Records that are never enciphered ([MS-XLS] 2.2.10). */
const PLAIN = new Set([0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138])
const SHEET = 0x85
/** A record that readers pass over. */
const PASSED_OVER = 0x00e2

/**
 * Deciphers a workbook stream: XOR obfuscation, RC4 or RC4 CryptoAPI ([MS-XLS] 2.4.117).
 * @returns null when no password fits
 */
export function decipherWorkbook(stream: Buffer, passwords: readonly string[]): Buffer | null {
  for (const { type, body } of records(stream)) {
    if (type === BOUNDARY) return null
    if (type !== FILE_PASS) continue
    // Before Excel 97 there is but the key and its verifier.
    const biff5 = body.length === 4
    if (biff5 || body.readUInt16LE(0) === 0) {
      const at = biff5 ? 0 : 2
      if (body.length < at + 4) return null
      const array = xorArray(body.readUInt16LE(at), body.readUInt16LE(at + 2), passwords)
      return array === null
        ? null
        : deciphered(stream, (bytes, place, length) => withoutXor(array, bytes, place, length))
    }
    const keys = officeBlockKeys(body.subarray(2), passwords)
    if (keys === null) return null
    return deciphered(stream, (bytes, place) => withoutRc4(keys, bytes, place))
  }
  return null
}

/** `decipher` gets the bytes, where they stand in the stream and the length of their record. */
function deciphered(stream: Buffer, decipher: (bytes: Buffer, place: number, length: number) => Buffer): Buffer {
  const out = Buffer.from(stream)
  for (const { type, body, at } of records(stream)) {
    if (type === FILE_PASS) out.writeUInt16LE(PASSED_OVER, at)
    if (PLAIN.has(type)) continue
    // Where a sheet begins is not enciphered.
    const skip = type === SHEET ? 4 : 0
    decipher(body.subarray(skip), at + 4 + skip, body.length).copy(out, at + 4 + skip)
  }
  return out
}

function withoutRc4(keys: BlockKey, bytes: Buffer, place: number): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const skip = (place + at) % BLOCK
    const end = Math.min(bytes.length, at + BLOCK - skip)
    pieces.push(rc4(keys(Math.floor((place + at) / BLOCK)), bytes.subarray(at, end), skip))
    at = end
  }
  return Buffer.concat(pieces)
}

function withoutXor(array: Buffer, bytes: Buffer, place: number, length: number): Buffer {
  return Buffer.from(
    bytes.map((byte, index) => {
      const plain = byte ^ (array[(place + index + length) % 16] ?? 0)
      return ((plain << 3) | (plain >>> 5)) & 0xff
    }),
  )
}
