import type { FormatReader } from '../../reader.ts'

const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed'],
  [0, 'Rar!\x1a\x07', 'application/vnd.rar'],
  [0, 'MSCF', 'application/vnd.ms-cab-compressed'],
  [0x8001, 'CD001', 'application/x-iso9660-image'],
  [0, '070707', 'application/x-cpio'],
  [0, '070701', 'application/x-cpio'],
  [0, '070702', 'application/x-cpio'],
  [0, '\xc7\x71', 'application/x-cpio'],
  [0, '!<arch>\n', 'application/x-archive'],
  [2, '-lh', 'application/x-lzh-compressed'],
]

/** Archives that libarchive reads: 7z, rar, cab, iso, cpio, ar, lha. */
export const archive: FormatReader = {
  id: 'archive',
  mediaTypes: SIGNATURES.map(([, , mediaType]) => mediaType),
  matches(sample) {
    for (const [offset, signature, mediaType] of SIGNATURES)
      if (sample.startsWith(signature, offset)) return { mediaType, certainty: 98 }
    return null
  },
  async read(context) {
    const { readArchive } = await import('./read-archive.ts')
    return readArchive(context)
  },
}
