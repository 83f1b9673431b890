import { createHash } from 'node:crypto'
import type { GateDetection } from './gate-detector.ts'

const KEEP_MS = 120_000
const MOST_TEXTS = 2_000
/** Of all texts together, in UTF-16 code units; what was found takes about as much room. */
const MOST_LENGTH = 4_000_000

/**
 * What was found in the texts of the last two minutes, by their hash: a chat sends the same text again when it is tried
 * anew, when a proxy repeats a request, and a program sends its whole conversation with each question. In memory only.
 */
export class DetectionCache {
  readonly #known = new Map<
    string,
    { readonly detection: GateDetection; readonly length: number; readonly at: number }
  >()
  #length = 0

  static keyOf(text: string): string {
    return createHash('sha256').update(text).digest('base64')
  }

  get(key: string): GateDetection | undefined {
    const found = this.#known.get(key)
    if (found === undefined) return undefined
    if (performance.now() - found.at <= KEEP_MS) return found.detection
    this.#drop(key)
    return undefined
  }

  set(key: string, length: number, detection: GateDetection): void {
    if (length > MOST_LENGTH / 8) return
    this.#drop(key)
    this.#known.set(key, { detection, length, at: performance.now() })
    this.#length += length
    for (const oldest of this.#known.keys()) {
      if (this.#length <= MOST_LENGTH && this.#known.size <= MOST_TEXTS) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const found = this.#known.get(key)
    if (found === undefined) return
    this.#length -= found.length
    this.#known.delete(key)
  }
}
