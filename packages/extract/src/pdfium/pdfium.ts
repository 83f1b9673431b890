import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PdfiumFunctions } from './functions.ts'

type Pointer = number

/** PDFium in WebAssembly, with ways to hand over strings and memory. */
export interface Pdfium {
  readonly call: PdfiumFunctions
  /** Reserves zeroed memory for the time of `use`. */
  readonly withMemory: <T>(bytes: number, use: (pointer: Pointer) => T) => T
  readonly allocate: (bytes: Uint8Array) => Pointer
  readonly free: (pointer: Pointer) => void
  readonly bytesAt: (pointer: Pointer, length: number) => Buffer
  readonly int32At: (pointer: Pointer) => number
  readonly float64At: (pointer: Pointer) => number
  /** Result of the functions that give UTF-16 text into a buffer and tell the bytes needed, terminator included. */
  readonly wideString: (get: (buffer: Pointer, bytes: number) => number) => string
  /** As {@link wideString}, for 8-bit text. */
  readonly narrowString: (get: (buffer: Pointer, bytes: number) => number) => string
}

interface Emscripten extends PdfiumFunctions {
  readonly wasmExports: { readonly malloc: (size: number) => Pointer; readonly free: (pointer: Pointer) => void }
  readonly HEAPU8: Uint8Array
}

const LONGEST_STRING = 8 * 1024 * 1024
let loaded: Promise<Pdfium> | null = null

/** PDFium, loaded once a process from the WebAssembly file in its npm package. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Pdfium> {
  const { PDFiumModule } = await import('@hyzyla/pdfium')
  const file = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))
  const wasmBinary = new Uint8Array(file).buffer
  // The package's own type names only some of the functions that its module has.
  const module = (await PDFiumModule({ wasmBinary, locateFile: () => '' })) as unknown as Emscripten
  const { malloc, free } = module.wasmExports
  const allocateZeroed = (length: number): Pointer => {
    const pointer = malloc(Math.max(8, length))
    if (pointer === 0) throw new RangeError('array buffer allocation failed')
    module.HEAPU8.fill(0, pointer, pointer + length)
    return pointer
  }
  const withMemory = <T>(bytes: number, use: (pointer: Pointer) => T): T => {
    const pointer = allocateZeroed(bytes)
    try {
      return use(pointer)
    } finally {
      free(pointer)
    }
  }
  // Memory may grow during any call, so views are made anew each time.
  const bytesAt = (pointer: Pointer, length: number): Buffer => Buffer.from(module.HEAPU8.buffer, pointer, length)
  const stringOf = (
    get: (buffer: Pointer, bytes: number) => number,
    encoding: 'utf16le' | 'utf8',
    terminator: number,
  ): string => {
    const length = Math.min(get(0, 0), LONGEST_STRING)
    if (length <= terminator) return ''
    return withMemory(length, (buffer) => {
      get(buffer, length)
      return bytesAt(buffer, length - terminator).toString(encoding)
    })
  }
  withMemory(24, (config) => {
    bytesAt(config, 4).writeInt32LE(2)
    module._FPDF_InitLibraryWithConfig(config)
  })
  return {
    call: module,
    withMemory,
    allocate(bytes) {
      const pointer = malloc(bytes.length)
      if (pointer === 0) throw new RangeError('array buffer allocation failed')
      module.HEAPU8.set(bytes, pointer)
      return pointer
    },
    free,
    bytesAt,
    int32At: (pointer) => bytesAt(pointer, 4).readInt32LE(),
    float64At: (pointer) => bytesAt(pointer, 8).readDoubleLE(),
    wideString: (get) => stringOf(get, 'utf16le', 2),
    narrowString: (get) => stringOf(get, 'utf8', 1),
  }
}
