import { parentPort } from 'node:worker_threads'
import { createGateDetector } from './gate-detector.ts'
import { warmUp, type FromThread, type ToThread } from './detect-protocol.ts'

/** Thread that says what a text holds; started by `createDetectPool`. */
const inspector = createGateDetector()
warmUp(inspector, 600)

const answer = (message: FromThread): void => parentPort?.postMessage(message)

parentPort?.on('message', ({ id, text }: ToThread) => {
  try {
    answer({ id, detection: inspector.inspect(text) })
  } catch {
    // The message of an error may quote the text.
    answer({ id, detection: null })
  }
})
answer({ id: 0, detection: null })
