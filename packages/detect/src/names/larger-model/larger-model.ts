import type { Span } from '@sluiswacht/model'
import { Worker } from 'node:worker_threads'
import type { ModelFolder } from './model-folder.ts'
import { isPersonLabel, readModelFolder } from './model-folder.ts'
import type { WorkerStart } from './model-worker.ts'
import { STATE } from './model-worker-state.ts'
import type { Encoded } from './word-pieces.ts'
import { encodeWordPieces } from './word-pieces.ts'

/** A person that the larger model sees in a sentence; offsets of that sentence. */
export interface LargerName extends Span {
  /** Probability between 0 and 1. */
  readonly score: number
}

/** Reads names with a larger model. Give it few sentences: it is a thousand times slower than ours. */
export interface LargerModel {
  /** The people in a sentence; null when the model failed or did not answer in time (it is not asked again then). */
  read(sentence: string): LargerName[] | null
  close(): void
}

export interface LargerModelOptions {
  /** How long one sentence may take; the first one includes reading the model. */
  readonly timeoutMs?: number
  readonly firstTimeoutMs?: number
}

const MOST_PIECES = 256

/**
 * Opens a token-classification model (ONNX) in a local folder; see {@link readModelFolder} for its files. Runs it in a
 * worker with `onnxruntime-node`, which the organisation installs itself. Never uses the network.
 *
 * @throws {LargerModelError} when the folder cannot be used
 */
export function openLargerModel(folder: string, options: LargerModelOptions = {}): LargerModel {
  const files = readModelFolder(folder)
  const state = new Int32Array(new SharedArrayBuffer(4))
  const logits = new Float32Array(new SharedArrayBuffer(MOST_PIECES * files.labels.length * 4))
  const start: WorkerStart = { modelPath: files.modelPath, state, logits }
  let worker: Worker | null = new Worker(new URL('./model-worker.ts', import.meta.url), { workerData: start })
  worker.unref()
  worker.on('error', () => (worker = null))
  let timeoutMs = options.firstTimeoutMs ?? 30_000
  const close = (): void => {
    void worker?.terminate()
    worker = null
  }
  return {
    close,
    read(sentence) {
      if (worker === null) return null
      const encoded = encodeWordPieces(sentence, files, MOST_PIECES)
      Atomics.store(state, 0, STATE.waiting)
      worker.postMessage(encoded.ids)
      Atomics.wait(state, 0, STATE.waiting, timeoutMs)
      timeoutMs = options.timeoutMs ?? 2000
      if (Atomics.load(state, 0) !== STATE.done) {
        close()
        return null
      }
      return namesIn(encoded, logits, files)
    },
  }
}

/** Takes neighbouring pieces with a person label together; the score of a name is that of its least sure word. */
function namesIn(encoded: Encoded, logits: Float32Array, files: ModelFolder): LargerName[] {
  const names: { start: number; end: number; score: number }[] = []
  let open: { start: number; end: number; score: number } | null = null
  for (let piece = 1; piece + 1 < encoded.ids.length; piece++) {
    const end = encoded.ends[piece] ?? 0
    // the first piece of a word decides for the whole word
    if (encoded.goesOn[piece] === true) {
      if (open) open.end = end
      continue
    }
    const { label, score } = bestLabel(logits, piece, files.labels)
    if (!isPersonLabel(label)) open = null
    else if (open && !/^[BSU]-/i.test(label)) {
      open.end = end
      open.score = Math.min(open.score, score)
    } else {
      open = { start: encoded.starts[piece] ?? 0, end, score }
      names.push(open)
    }
  }
  return names
}

function bestLabel(logits: Float32Array, piece: number, labels: readonly string[]): { label: string; score: number } {
  const at = piece * labels.length
  let best = 0
  for (let label = 1; label < labels.length; label++)
    if ((logits[at + label] ?? 0) > (logits[at + best] ?? 0)) best = label
  let total = 0
  for (let label = 0; label < labels.length; label++)
    total += Math.exp((logits[at + label] ?? 0) - (logits[at + best] ?? 0))
  return { label: labels[best] ?? 'O', score: 1 / total }
}
