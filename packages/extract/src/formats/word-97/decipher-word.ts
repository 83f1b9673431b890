import { decipherBlocks, officeBlockKeys } from '../../cipher/office-rc4.ts'

const BLOCK = 512
/** The beginning of the file information block stays readable ([MS-DOC] 2.2.6.2). */
const PLAIN_START = 68

export interface WordStreams {
  readonly document: Buffer
  readonly table: Buffer
}

/**
 * Deciphers the streams of a Word binary file: RC4 and RC4 CryptoAPI, whose header stands at the start of the table.
 * @returns null when no password fits, or for XOR obfuscation (Word 95)
 */
export function decipherWord({ document, table }: WordStreams, passwords: readonly string[]): WordStreams | null {
  const headerLength = document.readUInt32LE(14)
  const keys = officeBlockKeys(table.subarray(0, headerLength), passwords)
  if (keys === null) return null
  const plain = decipherBlocks(keys, document, BLOCK)
  document.copy(plain, 0, 0, PLAIN_START)
  return { document: plain, table: decipherBlocks(keys, table, BLOCK) }
}
