import { type GrayBitmap, type Quarter, scaled, toPgm, turned } from '../image/bitmap.ts'
import { ReadFailure } from '../failure.ts'
import { type Recognized, recognize } from './engine.ts'
import { busiestBand, likelyTurns } from './orientation.ts'
import { darkOnLight, straightened } from './straighten.ts'
import { asShares, type PlacedWord } from './word-places.ts'

const GOOD = 75
const READABLE = 45
const PAGE_LIMIT_MS = 25_000
const TRIAL_LIMIT_MS = 5_000
/** Pixels across below which a page is made larger first; letters must be about 20 pixels high. */
const NARROW = 900
const MOST_PIXELS = 9_000_000

export interface BitmapText {
  readonly text: string
  readonly confidence: number
  readonly turn: Quarter
  /** Boxes as shares of the page, upright. */
  readonly words: readonly PlacedWord[]
}

/**
 * Reads a picture of a page, whichever way it is turned. A band of it is read first to tell the way up and whether it
 * is writing at all: photos and drawings would take long and give nonsense, and count as without text.
 * @throws {ReadFailure} `ocr-failed`
 */
export async function readBitmap(bitmap: GrayBitmap, progress: () => void): Promise<BitmapText> {
  const sized = straightened(darkOnLight(sizedFor(bitmap)))
  const turn = await wayUp(sized, progress)
  if (turn === null) return { text: '', confidence: 0, turn: 0, words: [] }
  const page = turned(sized, turn)
  const options = { progress, limitMs: PAGE_LIMIT_MS, dpi: dpiOf(sized) }
  let best = await recognize(toPgm(page), options)
  if (best.confidence < GOOD) {
    const straight = await recognize(toPgm(page), { ...options, straighten: true })
    if (straight.confidence > best.confidence) best = straight
  }
  if (best.confidence < READABLE) return { text: '', confidence: best.confidence, turn, words: [] }
  return { ...best, turn, words: asShares(best.words, page) }
}

/** The turn that makes the writing readable; null when there is no writing. */
async function wayUp(bitmap: GrayBitmap, progress: () => void): Promise<Quarter | null> {
  const turns = likelyTurns(bitmap)
  const others: readonly Quarter[] = turns[0] === 0 ? [1, 3] : [0, 2]
  let best: { turn: Quarter; confidence: number } | null = null
  for (const turn of [...turns, ...others]) {
    const tried = await tryBand(busiestBand(turned(bitmap, turn)), progress)
    // No verdict: the page itself has to tell.
    if (tried === null) return turns[0]
    const length = tried.text.replace(/\s/g, '').length
    if (length >= 8 && tried.confidence >= GOOD) return turn
    if (length >= 3 && (best === null || tried.confidence > best.confidence))
      best = { turn, confidence: tried.confidence }
  }
  return best !== null && best.confidence >= READABLE ? best.turn : null
}

/** Null when it took too long. */
async function tryBand(band: GrayBitmap, progress: () => void): Promise<Recognized | null> {
  try {
    return await recognize(toPgm(band), { progress, limitMs: TRIAL_LIMIT_MS, dpi: 150 })
  } catch (error) {
    if (error instanceof ReadFailure) return null
    throw error
  }
}

/** As if it were a page of A4, 8.27 inches across. */
function dpiOf({ width, height }: GrayBitmap): number {
  return Math.min(400, Math.max(70, Math.min(width, height) / 8.27))
}

function sizedFor(bitmap: GrayBitmap): GrayBitmap {
  const pixels = bitmap.width * bitmap.height
  if (pixels > MOST_PIXELS) return scaled(bitmap, Math.sqrt(MOST_PIXELS / pixels))
  const across = Math.max(bitmap.width, bitmap.height)
  return across < NARROW ? scaled(bitmap, Math.min(3, 1_400 / across)) : bitmap
}
