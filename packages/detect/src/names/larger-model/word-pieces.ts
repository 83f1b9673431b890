import type { ModelFolder } from './model-folder.ts'

/** Numbers of the word pieces of a text between [CLS] and [SEP], with the stretch of text that each stands for. */
export interface Encoded {
  readonly ids: readonly number[]
  /** Start and end of each piece in the text; [CLS] and [SEP] are empty. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a piece goes on with the word of the piece before it. */
  readonly goesOn: readonly boolean[]
}

const LONGEST_WORD = 100

/** Cuts a text into word pieces as BERT does: at white space and punctuation, then the longest known piece first. */
export function encodeWordPieces(text: string, folder: ModelFolder, most: number): Encoded {
  const number = (piece: string): number => folder.vocabulary.get(piece) ?? folder.vocabulary.get('[UNK]') ?? 0
  const ids = [number('[CLS]')]
  const starts = [0]
  const ends = [0]
  const goesOn = [false]
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) {
    const pieces = piecesOf(match[0], folder)
    if (ids.length + pieces.length + 1 > most) break
    for (const piece of pieces) {
      ids.push(piece.id)
      starts.push(match.index + piece.start)
      ends.push(match.index + piece.end)
      goesOn.push(piece.start > 0)
    }
  }
  return { ids: [...ids, number('[SEP]')], starts: [...starts, 0], ends: [...ends, 0], goesOn: [...goesOn, false] }
}

function piecesOf(word: string, folder: ModelFolder): { id: number; start: number; end: number }[] {
  const unknown = [{ id: folder.vocabulary.get('[UNK]') ?? 0, start: 0, end: word.length }]
  if (word.length > LONGEST_WORD) return unknown
  const lower = word.toLowerCase()
  const plain = folder.lowerCase && lower.length === word.length ? lower : word
  const pieces: { id: number; start: number; end: number }[] = []
  for (let start = 0; start < plain.length; ) {
    let end = plain.length
    let id: number | undefined
    for (; end > start; end--) {
      id = folder.vocabulary.get((start > 0 ? '##' : '') + plain.slice(start, end))
      if (id !== undefined) break
    }
    if (id === undefined) return unknown
    pieces.push({ id, start, end })
    start = end
  }
  return pieces
}
