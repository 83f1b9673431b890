import { type Chunk, chunksOf, joinDetections } from './chunks.ts'
import { createDetectPool } from './detect-pool.ts'
import { warmUp } from './detect-protocol.ts'
import { DetectionCache } from './detection-cache.ts'
import { createGateDetector, type GateDetection } from './gate-detector.ts'

/** What a text holds, with why anything of it is not known. `detection` is absent when nothing is. */
export interface TextReading {
  readonly detection?: GateDetection
  readonly causes: readonly ('timeout' | 'crashed')[]
}

/** Inspects texts: short ones at once, long ones in pieces by threads. */
export interface TextInspector {
  /** @param deadline - a time of `performance.now()` */
  inspect(text: string, deadline: number): Promise<TextReading>
  close(): Promise<void>
}

/** Longer texts go to a thread: inspecting one here would hold up every other request. */
const HERE = 2_048
/** Time over which is seen how busy this thread is with texts, and the share of it from which others help. */
const WINDOW_MS = 40
const BUSY = 0.3

export function createTextInspector(threads: number): TextInspector {
  const here = createGateDetector()
  warmUp(here, 300)
  const pool = createDetectPool(threads)
  const cache = new DetectionCache()
  let load = 0
  let last = performance.now()

  /** Share of the last moments that went to inspecting here: a short text is quickest here, many are not. */
  function isBusy(): boolean {
    const now = performance.now()
    load *= Math.exp((last - now) / WINDOW_MS)
    last = now
    return load > BUSY * WINDOW_MS
  }

  async function inspectChunk({ text }: Chunk, deadline: number): Promise<GateDetection | 'timeout' | 'crashed'> {
    const key = DetectionCache.keyOf(text)
    const known = cache.get(key)
    if (known !== undefined) return known
    const elsewhere = text.length > HERE || (isBusy() && pool.hasIdle)
    const detection = elsewhere ? await pool.inspect(text, deadline) : inspectHere(text)
    if (typeof detection !== 'string') cache.set(key, text.length, detection)
    return detection
  }

  function inspectHere(text: string): GateDetection | 'crashed' {
    const started = performance.now()
    try {
      return here.inspect(text)
    } catch {
      return 'crashed'
    } finally {
      load += performance.now() - started
    }
  }

  return {
    async inspect(text, deadline) {
      const chunks = chunksOf(text)
      const results = await Promise.all(
        chunks.map(async (chunk) => ({ chunk, detection: await inspectChunk(chunk, deadline) })),
      )
      const pieces = results.flatMap(({ chunk, detection }) =>
        typeof detection === 'string' ? [] : { chunk, detection },
      )
      const causes = results.flatMap(({ detection }) => (typeof detection === 'string' ? [detection] : []))
      return { ...(pieces.length === 0 ? {} : { detection: joinDetections(pieces) }), causes: [...new Set(causes)] }
    },
    close: () => pool.close(),
  }
}
