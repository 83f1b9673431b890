import { type GrayBitmap, scaled } from '../image/bitmap.ts'
import { type Grid, runNetwork } from './network.ts'

export interface Face {
  /** Probability between 0 and 1. */
  readonly score: number
  /** Width of its box as a share of the longer side of the picture. */
  readonly size: number
}

const SIDE = 416
const MEAN = [117.001, 114.697, 97.404] as const
const ANCHORS = [1.603231, 6.041143, 2.882459, 4.266906, 9.041765] as const
const CERTAIN_ENOUGH = 0.5

/** Looks for faces in a picture (some tenths of a second); the surest first, boxes of one face may be several. */
export function detectFaces(bitmap: GrayBitmap): readonly Face[] {
  const out = runNetwork(inputOf(bitmap))
  const faces: Face[] = []
  for (let cell = 0; cell < out.side * out.side; cell++) {
    for (const [box, anchor] of ANCHORS.entries()) {
      const at = cell * out.channels + box * 5
      const score = sigmoid(out.data[at + 4] ?? 0)
      if (score > CERTAIN_ENOUGH) faces.push({ score, size: (Math.exp(out.data[at + 2] ?? 0) * anchor) / out.side })
    }
  }
  return faces.toSorted((a, b) => b.score - a.score)
}

/** The picture in the upper left of a black square, its grey as three colours. */
function inputOf(bitmap: GrayBitmap): Grid {
  const fitted = scaled(bitmap, SIDE / Math.max(bitmap.width, bitmap.height))
  const data = new Float32Array(SIDE * SIDE * 3)
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const inside = x < fitted.width && y < fitted.height
      const light = inside ? (fitted.data[y * fitted.width + x] ?? 0) : 0
      for (let channel = 0; channel < 3; channel++)
        data[(y * SIDE + x) * 3 + channel] = (light - (MEAN[channel] ?? 0)) / 255
    }
  }
  return { side: SIDE, channels: 3, data }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
