import { type GrayBitmap, type Quarter, scaled, toPgm, turned } from '../image/bitmap.ts'
import { recognize } from './engine.ts'

const GOOD = 75
const READABLE = 45
const PAGE_LIMIT_MS = 25_000
/** Pixels across below which a page is made larger first; letters must be about 20 pixels high. */
const NARROW = 900
const TRIAL_PIXELS = 900_000
const MOST_PIXELS = 9_000_000

export interface BitmapText {
  readonly text: string
  readonly confidence: number
  readonly turn: Quarter
}

/**
 * Reads a picture of a page. Where the reading is poor it is tried turned by quarters and with leaning lines set
 * straight. Text that even so is poor is that of a photo or a drawing and counts as none.
 * @throws {ReadFailure} `ocr-failed`
 */
export async function readBitmap(bitmap: GrayBitmap, progress: () => void): Promise<BitmapText> {
  const sized = sizedFor(bitmap)
  const options = { progress, limitMs: PAGE_LIMIT_MS }
  const upright = { ...(await recognize(toPgm(sized), options)), turn: 0 as Quarter }
  if (upright.confidence >= GOOD) return upright
  let best = upright
  const trial = scaled(sized, Math.min(1, Math.sqrt(TRIAL_PIXELS / (sized.width * sized.height))))
  let turn: Quarter = 0
  let promise = upright.confidence
  for (const quarter of [1, 3, 2] as const) {
    const tried = await recognize(toPgm(turned(trial, quarter)), options)
    if (tried.confidence <= promise + 8 || tried.text.trim().length < 20) continue
    turn = quarter
    promise = tried.confidence
    if (promise >= GOOD) break
  }
  const again = await recognize(toPgm(turned(sized, turn)), { ...options, straighten: true })
  if (again.confidence > best.confidence) best = { ...again, turn }
  return best.confidence >= READABLE ? best : { text: '', confidence: best.confidence, turn: best.turn }
}

function sizedFor(bitmap: GrayBitmap): GrayBitmap {
  const pixels = bitmap.width * bitmap.height
  if (pixels > MOST_PIXELS) return scaled(bitmap, Math.sqrt(MOST_PIXELS / pixels))
  const across = Math.max(bitmap.width, bitmap.height)
  return across < NARROW ? scaled(bitmap, Math.min(3, 1_400 / across)) : bitmap
}
