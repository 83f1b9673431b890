import type { FormatReader } from '../../reader.ts'

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['BZh', 'application/x-bzip2'],
  ['\xfd7zXZ\0', 'application/x-xz'],
  ['\x28\xb5\x2f\xfd', 'application/zstd'],
  ['\x1f\x9d', 'application/x-compress'],
]

/** One packed file (bzip2, xz, Zstandard, compress), often a tar archive. */
export const packed: FormatReader = {
  id: 'packed',
  mediaTypes: SIGNATURES.map(([, mediaType]) => mediaType),
  matches(sample) {
    for (const [signature, mediaType] of SIGNATURES)
      if (sample.startsWith(signature)) return { mediaType, certainty: 90 }
    return null
  },
  async read(context) {
    const { readPacked } = await import('./read-packed.ts')
    return readPacked(context)
  },
}
