import { readFileSync } from 'node:fs'
import { FACE_MODEL } from '../generated/tiny-face-detector.ts'

/** Values of a picture-like grid: rows, columns, channels innermost. */
export interface Grid {
  readonly side: number
  readonly channels: number
  readonly data: Float32Array
}

const LEAK = 0.1
let weights: ReadonlyMap<string, Float32Array> | null = null

function weight(name: string): Float32Array {
  weights ??= loadWeights()
  const values = weights.get(name)
  if (values === undefined) throw new Error(`no weight ${name}`)
  return values
}

function loadWeights(): ReadonlyMap<string, Float32Array> {
  const bytes = readFileSync(new URL('../generated/tiny-face-detector.bin', import.meta.url))
  const loaded = new Map<string, Float32Array>()
  let at = 0
  for (const { name, length, scale, min } of FACE_MODEL) {
    loaded.set(
      name,
      Float32Array.from({ length }, (_, index) => (bytes[at + index] ?? 0) * scale + min),
    )
    at += length
  }
  return loaded
}

/**
 * Runs the tiny face detector of face-api.js (a small YOLO: five separable convolutions) on a square grid of three
 * channels. Gives a grid of 25 channels: five boxes of x, y, width, height, score a cell.
 */
export function runNetwork(input: Grid): Grid {
  let grid = pooled(convolved(input, weight('conv0/filters'), weight('conv0/bias')), 2)
  for (let layer = 1; layer <= 4; layer++) grid = pooled(separable(grid, `conv${layer}`), 2)
  grid = pooled(separable(grid, 'conv5'), 1)
  return pointwise(grid, weight('conv8/filters'), weight('conv8/bias'), false)
}

/** A full 3 by 3 convolution without padding. */
function convolved({ side, channels, data }: Grid, filters: Float32Array, bias: Float32Array): Grid {
  const outSide = side - 2
  const outChannels = bias.length
  const out = new Float32Array(outSide * outSide * outChannels)
  const sums = new Float32Array(outChannels)
  for (let y = 0; y < outSide; y++) {
    for (let x = 0; x < outSide; x++) {
      sums.set(bias)
      for (let dy = 0; dy < 3; dy++) {
        for (let dx = 0; dx < 3; dx++) {
          for (let channel = 0; channel < channels; channel++) {
            const value = data[((y + dy) * side + x + dx) * channels + channel] as number
            const from = ((dy * 3 + dx) * channels + channel) * outChannels
            for (let to = 0; to < outChannels; to++)
              sums[to] = (sums[to] as number) + value * (filters[from + to] as number)
          }
        }
      }
      const place = (y * outSide + x) * outChannels
      for (let to = 0; to < outChannels; to++) out[place + to] = leaky(sums[to] as number)
    }
  }
  return { side: outSide, channels: outChannels, data: out }
}

/** A 3 by 3 convolution of each channel by itself, padded with zeros, then a mix of the channels. */
function separable({ side, channels, data }: Grid, name: string): Grid {
  const filters = weight(`${name}/depthwise_filter`)
  const out = new Float32Array(data.length)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const place = (y * side + x) * channels
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (y + dy < 0 || y + dy >= side || x + dx < 0 || x + dx >= side) continue
          const from = ((y + dy) * side + x + dx) * channels
          const filter = ((dy + 1) * 3 + dx + 1) * channels
          for (let channel = 0; channel < channels; channel++)
            out[place + channel] =
              (out[place + channel] as number) +
              (data[from + channel] as number) * (filters[filter + channel] as number)
        }
      }
    }
  }
  return pointwise({ side, channels, data: out }, weight(`${name}/pointwise_filter`), weight(`${name}/bias`), true)
}

function pointwise({ side, channels, data }: Grid, filters: Float32Array, bias: Float32Array, activate: boolean): Grid {
  const outChannels = bias.length
  const out = new Float32Array(side * side * outChannels)
  for (let cell = 0; cell < side * side; cell++) {
    const place = cell * outChannels
    for (let to = 0; to < outChannels; to++) out[place + to] = bias[to] as number
    for (let channel = 0; channel < channels; channel++) {
      const value = data[cell * channels + channel] as number
      if (value === 0) continue
      const from = channel * outChannels
      for (let to = 0; to < outChannels; to++)
        out[place + to] = (out[place + to] as number) + value * (filters[from + to] as number)
    }
    if (activate) for (let to = 0; to < outChannels; to++) out[place + to] = leaky(out[place + to] as number)
  }
  return { side, channels: outChannels, data: out }
}

/** The largest value of 2 by 2 cells. */
function pooled({ side, channels, data }: Grid, step: 1 | 2): Grid {
  const outSide = Math.ceil(side / step)
  const out = new Float32Array(outSide * outSide * channels).fill(Number.NEGATIVE_INFINITY)
  for (let y = 0; y < outSide; y++) {
    for (let x = 0; x < outSide; x++) {
      const place = (y * outSide + x) * channels
      for (let dy = 0; dy < 2 && y * step + dy < side; dy++) {
        for (let dx = 0; dx < 2 && x * step + dx < side; dx++) {
          const from = ((y * step + dy) * side + x * step + dx) * channels
          for (let channel = 0; channel < channels; channel++)
            if ((data[from + channel] as number) > (out[place + channel] as number))
              out[place + channel] = data[from + channel] as number
        }
      }
    }
  }
  return { side: outSide, channels, data: out }
}

function leaky(value: number): number {
  return value > 0 ? value : value * LEAK
}
