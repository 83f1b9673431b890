import type { RecognizedWord } from '@sluiswacht/model'
import { imageKinds } from '../formats/image/image-kinds.ts'
import { readMrz } from '../identity-document/mrz.ts'
import type { GrayBitmap } from '../image/bitmap.ts'
import type { PageContent } from '../reader.ts'
import { readBitmap } from './read-bitmap.ts'

/**
 * Reads the picture of a page: its text, with the lines of a machine-readable zone named below it, where its words
 * stand, and what it shows. @throws {ReadFailure} `ocr-failed`
 */
export async function readPage(bitmap: GrayBitmap, page: number, progress: () => void): Promise<PageContent> {
  const { text, words } = await readBitmap(bitmap, progress)
  return pageContent(
    bitmap,
    text,
    words.map((word) => ({ page, ...word })),
  )
}

/** As {@link readPage}, of what recognition already gave. */
export function pageContent(bitmap: GrayBitmap | null, text: string, words: readonly RecognizedWord[]): PageContent {
  const mrz = readMrz(text)
  const lines = mrz === null ? '' : `${text === '' || text.endsWith('\n') ? '' : '\n'}${mrz.lines.join('\n')}\n`
  return { text: text + lines, words, images: imageKinds(bitmap, text, mrz), failure: null }
}

/** Words whose places count from `offset` on. */
export function movedWords(words: readonly RecognizedWord[], offset: number): RecognizedWord[] {
  return words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }))
}
