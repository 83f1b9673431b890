import type { FormatReader } from '../../reader.ts'

const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [4, 'jP  \r\n', 'image/jp2'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypheix', 'image/heic'],
  [4, 'ftypmif1', 'image/heif'],
  [4, 'ftypmsf1', 'image/heif'],
]

/** Pictures and scans: text by character recognition, what they show, and what they say of author and place. */
export const image: FormatReader = {
  id: 'image',
  mediaTypes: [
    'image/png',
    'image/jpeg',
    'image/tiff',
    'image/gif',
    'image/webp',
    'image/bmp',
    'image/jp2',
    'image/heic',
    'image/heif',
  ],
  matches(sample) {
    for (const [offset, signature, mediaType] of SIGNATURES)
      if (sample.startsWith(signature, offset)) return { mediaType, certainty: 98 }
    const bmp =
      sample.startsWith('BM') &&
      sample.head.length > 30 &&
      sample.head.readUInt32LE(6) === 0 &&
      sample.head.readUInt32LE(14) <= 124
    return bmp ? { mediaType: 'image/bmp', certainty: 90 } : null
  },
  async read(context) {
    const { readImage } = await import('./read-image.ts')
    return readImage(context)
  },
}
