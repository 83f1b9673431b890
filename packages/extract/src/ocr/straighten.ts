import type { GrayBitmap } from '../image/bitmap.ts'

/** Degrees; a page in a scanner's feed leans less than this. */
const MOST_LEAN = 8
const STEP = 0.5
const FINE_STEP = 0.1
const LEAST_LEAN = 0.25
const LOOKED_AT = 700
const MOST_POINTS = 60_000

/** The picture with dark writing on a light ground. */
export function darkOnLight(bitmap: GrayBitmap): GrayBitmap {
  let sum = 0
  for (const value of bitmap.data) sum += value
  if (sum / bitmap.data.length >= 100) return bitmap
  return { ...bitmap, data: bitmap.data.map((value) => 255 - value) }
}

/** The picture turned so that its lines of writing run along an edge; the picture itself when they do. */
export function straightened(bitmap: GrayBitmap): GrayBitmap {
  const lean = leanOf(bitmap)
  return Math.abs(lean) < LEAST_LEAN ? bitmap : rotated(bitmap, lean)
}

/**
 * How far lines lean, in degrees clockwise: the angle at which the dark points, seen along it, lie closest together in
 * rows (or in columns, for a page on its side).
 */
function leanOf(bitmap: GrayBitmap): number {
  const points = darkPoints(bitmap)
  if (points.x.length < 200) return 0
  const across = { ...points, x: points.y, y: points.x }
  let best = { lean: 0, score: -1, sideways: false }
  const look = (lean: number, sideways: boolean): void => {
    const score = sharpness(sideways ? across : points, sideways ? -lean : lean)
    if (score > best.score) best = { lean, score, sideways }
  }
  for (let lean = -MOST_LEAN; lean <= MOST_LEAN; lean += STEP)
    for (const sideways of [false, true]) look(lean, sideways)
  const around = best.lean
  for (let lean = around - STEP; lean <= around + STEP; lean += FINE_STEP) look(lean, best.sideways)
  return best.lean
}

interface Points {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly reach: number
}

function darkPoints({ width, height, data }: GrayBitmap): Points {
  const step = Math.max(1, Math.floor(Math.max(width, height) / LOOKED_AT))
  const x: number[] = []
  const y: number[] = []
  for (let row = 0; row < height && x.length < MOST_POINTS; row += step)
    for (let column = 0; column < width; column += step)
      if ((data[row * width + column] ?? 255) < 128) {
        x.push(column / step)
        y.push(row / step)
      }
  return { x: Float32Array.from(x), y: Float32Array.from(y), reach: Math.ceil((width + height) / step) }
}

function sharpness({ x, y, reach }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const rows = new Float64Array(reach * 2)
  for (let at = 0; at < x.length; at++) {
    const row = Math.round((y[at] ?? 0) - (x[at] ?? 0) * slope) + (reach >> 1)
    rows[row] = (rows[row] ?? 0) + 1
  }
  let score = 0
  for (let at = 1; at < rows.length; at++) score += ((rows[at] ?? 0) - (rows[at - 1] ?? 0)) ** 2
  return score
}

/** Turned back by so many degrees around its middle, on white; bilinear. */
function rotated({ width, height, data }: GrayBitmap, degrees: number): GrayBitmap {
  const cosine = Math.cos((degrees * Math.PI) / 180)
  const sine = Math.sin((degrees * Math.PI) / 180)
  const out = new Uint8Array(data.length).fill(255)
  const [middleX, middleY] = [width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = (x - middleX) * cosine - (y - middleY) * sine + middleX
      const fromY = (x - middleX) * sine + (y - middleY) * cosine + middleY
      const left = Math.floor(fromX)
      const top = Math.floor(fromY)
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const [partX, partY] = [fromX - left, fromY - top]
      const at = top * width + left
      const upper = (data[at] ?? 255) * (1 - partX) + (data[at + 1] ?? 255) * partX
      const lower = (data[at + width] ?? 255) * (1 - partX) + (data[at + width + 1] ?? 255) * partX
      out[y * width + x] = upper * (1 - partY) + lower * partY
    }
  }
  return { width, height, data: out }
}
