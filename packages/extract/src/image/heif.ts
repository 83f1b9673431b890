import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ReadFailure } from '../failure.ts'
import type { GrayBitmap } from './bitmap.ts'

interface HeifImage {
  get_width(): number
  get_height(): number
  display(
    target: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
    done: (result: unknown) => void,
  ): void
  free(): void
}

interface LibHeif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] }
}

const MOST_PIXELS = 100_000_000

export interface HeifPages {
  readonly size: { readonly width: number; readonly height: number }
  readonly pages: readonly (() => Promise<GrayBitmap>)[]
}

/** The pictures of a HEIC file, turned as the file says (ISO/IEC 23008-12). @throws {ReadFailure} */
export function heifPages(bytes: Buffer): HeifPages {
  const require = createRequire(import.meta.url)
  // The package's own entry looks for its WebAssembly file in the working directory.
  const wasmBinary = readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm'))
  const start = require('libheif-js/libheif-wasm/libheif.js') as (options: object) => LibHeif
  const library = start({ wasmBinary, print: () => {}, printErr: () => {} })
  const images = new library.HeifDecoder().decode(bytes)
  const [first] = images
  if (first === undefined) throw new ReadFailure('damaged')
  return {
    size: { width: first.get_width(), height: first.get_height() },
    pages: images.map((image) => () => grayOf(image)),
  }
}

async function grayOf(image: HeifImage): Promise<GrayBitmap> {
  const width = image.get_width()
  const height = image.get_height()
  if (width * height > MOST_PIXELS) throw new ReadFailure('too-large')
  const rgba = new Uint8ClampedArray(width * height * 4)
  const shown = await new Promise((resolve) => image.display({ data: rgba, width, height }, resolve))
  image.free()
  if (shown === null) throw new ReadFailure('damaged')
  const data = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < data.length; at++, from += 4)
    data[at] = (77 * (rgba[from] ?? 0) + 150 * (rgba[from + 1] ?? 0) + 29 * (rgba[from + 2] ?? 0)) >> 8
  return { width, height, data }
}
