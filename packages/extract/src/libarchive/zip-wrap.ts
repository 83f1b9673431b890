const METHODS = { deflate64: 9, bzip2: 12, lzma: 14, zstd: 93, xz: 95, ppmd: 98 } as const

export type WrappedMethod = keyof typeof METHODS

/**
 * Lays packed bytes into a zip archive with one entry, because libarchive as it is built here reads bzip2 and xz only
 * inside of a container. Sizes of what comes out are not known and left at zero.
 */
export function zipAround(
  packed: Buffer,
  method: WrappedMethod | number,
  name: string,
  claim: { size: number; crc: number } | null,
): Buffer {
  const number = typeof method === 'number' ? method : METHODS[method]
  const nameBytes = Buffer.from(name, 'utf8')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(63, 4)
  local.writeUInt16LE(claim === null ? 0x0808 : 0x0800, 6)
  local.writeUInt16LE(number, 8)
  if (claim !== null) {
    local.writeUInt32LE(claim.crc, 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(claim.size, 22)
  }
  local.writeUInt16LE(nameBytes.length, 26)
  return Buffer.concat([local, nameBytes, packed])
}
