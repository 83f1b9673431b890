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

export function createTextInspector(threads: number): TextInspector {
  const here = createGateDetector()
  warmUp(here, 300)
  const pool = createDetectPool(threads)
  const cache = new DetectionCache()

  async function inspectChunk({ text }: Chunk, deadline: number): Promise<GateDetection | 'timeout' | 'crashed'> {
    const key = DetectionCache.keyOf(text)
    const known = cache.get(key)
    if (known !== undefined) return known
    const detection = text.length > HERE ? await pool.inspect(text, deadline) : inspectHere(text)
    if (typeof detection !== 'string') cache.set(key, text.length, detection)
    return detection
  }

  function inspectHere(text: string): GateDetection | 'crashed' {
    try {
      return here.inspect(text)
    } catch {
      return 'crashed'
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
