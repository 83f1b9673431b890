import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { ReadFailure } from '../failure.ts'
import { placeWords, type PlacedWord } from './word-places.ts'

interface TesseractApi {
  Init(path: null, languages: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  SetImageFile(orientation: number, angle: number): number
  FindLines(): void
  GetGradient(): number
  Recognize(monitor: null): number
  GetUTF8Text(): string
  GetTSVText(page: number): string
  MeanTextConf(): number
  Clear(): void
}

interface TesseractModule {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => TesseractApi
}

type TesseractFactory = (options: Record<string, unknown>) => Promise<TesseractModule>

export interface Recognized {
  readonly text: string
  /** Mean certainty of the words, 0 to 100. */
  readonly confidence: number
  /** Boxes in pixels of the picture. */
  readonly words: readonly PlacedWord[]
}

export interface RecognizeOptions {
  /** Called often while the engine works. */
  readonly progress: () => void
  /** The engine is stopped after so much processor time: a busy machine takes nothing from a page. */
  readonly limitMs: number
  /** Dots an inch of the picture; tells lines of tables from letters. */
  readonly dpi?: number
  /** Look how far the lines lean and set them straight first. */
  readonly straighten?: boolean
}

const LANGUAGES = ['nld', 'eng'] as const
const LSTM_ONLY = 1
/** Find columns, blocks and tables by itself. */
const WHOLE_PAGE = '3'
const LEAN_WORTH_TURNING = 0.005
/** Fastest first: which one the processor can run is found by trying. */
const CORES = ['tesseract-core-relaxedsimd-lstm', 'tesseract-core-simd-lstm', 'tesseract-core-lstm'] as const

let engine: Promise<{ module: TesseractModule; api: TesseractApi }> | null = null
let tick: () => void = () => {}

/**
 * Reads the text of a picture (PNG, JPEG, BMP, WebP or PNM) with Tesseract's models for Dutch and English, which are
 * in npm packages: nothing is fetched. Lines end in `\n`.
 * @throws {ReadFailure} `ocr-failed` when it takes too long or the picture cannot be read
 */
export async function recognize(
  picture: Uint8Array,
  { progress, limitMs, dpi = 150, straighten = false }: RecognizeOptions,
): Promise<Recognized> {
  engine ??= load()
  const { module, api } = await engine
  const end = processorMs() + limitMs
  tick = () => {
    progress()
    if (processorMs() > end) throw new ReadFailure('ocr-failed')
  }
  try {
    api.SetVariable('user_defined_dpi', String(Math.round(dpi)))
    module.FS.writeFile('/input', picture)
    if (api.SetImageFile(1, 0) === 1) throw new ReadFailure('ocr-failed')
    if (straighten) {
      api.FindLines()
      const lean = api.GetGradient()
      if (Math.abs(lean) >= LEAN_WORTH_TURNING) api.SetImageFile(1, lean)
    }
    api.Recognize(null)
    const text = api.GetUTF8Text()
    // Mending keeps lengths, so places found before it hold after it.
    const result = { text: mended(text), confidence: api.MeanTextConf(), words: placeWords(text, api.GetTSVText(0)) }
    api.Clear()
    return result
  } catch (error) {
    // Left in the middle of its work it cannot be trusted any more.
    engine = null
    throw error instanceof ReadFailure ? error : new ReadFailure('ocr-failed', null, { cause: error })
  } finally {
    tick = () => {}
  }
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Letters that stand for digits where only digits can stand: the check digits of a Dutch account number. */
function mended(text: string): string {
  return text.replace(
    /\bNL([\dOQDI]{2})(?= ?[A-Z]{4} ?\d)/g,
    (_, check: string) => `NL${check.replace(/[OQD]/g, '0').replace(/I/g, '1')}`,
  )
}

async function load(): Promise<{ module: TesseractModule; api: TesseractApi }> {
  const require = createRequire(import.meta.url)
  const module = await startCore(require)
  for (const language of LANGUAGES) {
    const packed = readFileSync(
      require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`),
    )
    module.FS.writeFile(`./${language}.traineddata`, gunzipSync(packed))
  }
  const api = new module.TessBaseAPI()
  if (api.Init(null, LANGUAGES.join('+'), LSTM_ONLY) !== 0) throw new ReadFailure('ocr-failed')
  api.SetVariable('tessedit_pageseg_mode', WHOLE_PAGE)
  return { module, api }
}

async function startCore(require: NodeJS.Require): Promise<TesseractModule> {
  let last: unknown = null
  for (const core of CORES) {
    try {
      const factory = require(`tesseract.js-core/${core}.js`) as TesseractFactory
      return await factory({ TesseractProgress: () => tick(), print: () => {}, printErr: () => {} })
    } catch (error) {
      last = error
    }
  }
  throw new ReadFailure('ocr-failed', null, { cause: last })
}
