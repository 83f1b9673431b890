import type { GrayBitmap, Quarter } from '../image/bitmap.ts'

const DARK = 128

/** Turns worth trying, most likely first: lines of text make rows of a page unlike each other, columns alike. */
export function likelyTurns(bitmap: GrayBitmap): readonly [Quarter, Quarter] {
  const { rows, columns } = inkProfiles(bitmap)
  return unevenness(columns) > 1.3 * unevenness(rows) ? [1, 3] : [0, 2]
}

/** A band across the page where most is written; text of about ten lines. */
export function busiestBand(bitmap: GrayBitmap): GrayBitmap {
  const { width, height, data } = bitmap
  const tall = Math.min(height, Math.max(120, Math.round(height / 8)))
  const { rows } = inkProfiles(bitmap)
  // Changes from row to row tell writing from dark areas.
  let change = 0
  for (let y = 1; y < tall; y++) change += Math.abs((rows[y] ?? 0) - (rows[y - 1] ?? 0))
  let best = { top: 0, change }
  for (let top = 1; top + tall < height; top++) {
    change +=
      Math.abs((rows[top + tall - 1] ?? 0) - (rows[top + tall - 2] ?? 0)) -
      Math.abs((rows[top] ?? 0) - (rows[top - 1] ?? 0))
    if (change > best.change) best = { top, change }
  }
  return { width, height: tall, data: data.subarray(best.top * width, (best.top + tall) * width) }
}

function inkProfiles({ width, height, data }: GrayBitmap): { rows: Float64Array; columns: Float64Array } {
  const rows = new Float64Array(height)
  const columns = new Float64Array(width)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) >= DARK) continue
      rows[y] = (rows[y] ?? 0) + 1
      columns[x] = (columns[x] ?? 0) + 1
    }
  }
  return { rows, columns }
}

/** Mean change from one to the next, against the mean. */
function unevenness(profile: Float64Array): number {
  let sum = 0
  let change = 0
  for (let at = 0; at < profile.length; at++) {
    sum += profile[at] ?? 0
    if (at > 0) change += Math.abs((profile[at] ?? 0) - (profile[at - 1] ?? 0))
  }
  return sum === 0 ? 0 : change / sum
}
