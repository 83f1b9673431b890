import type { FromWorker, ToWorker } from './protocol.ts'
import { WINDOW } from './protocol.ts'

/** What a job's handler gets to tell that it is still at work. */
export interface WorkerBeat {
  /**
   * Cheap; call it from loops. `at` names the part that is being read (a path inside the file), null for the file.
   * It reaches the parent at once, also from work that never gives the event loop a turn: long synchronous work (the
   * detection of a large text) must call it every few seconds and needs nothing else.
   */
  progress(at?: string | null): void
  /**
   * Announces work that may take up to `ms` without any beat; the allowance ends with the next beat or message. An
   * allowance below the idle limit of the pool changes nothing.
   */
  expect(ms: number): void
  /** Sends a message ahead of what the handler yields next; resolves when it is wholly written. For few messages. */
  tell(message: unknown): Promise<void>
}

const BEAT_MS = 200

/**
 * The side of the child process: call once from the entry module. Jobs come one at a time; what the handler yields
 * goes to the parent, with back-pressure. An error that leaves the handler is reported by its code alone, because
 * messages of libraries may quote content.
 */
export function serveWorker<Job, Message>(handler: (job: Job, beat: WorkerBeat) => AsyncIterable<Message>): void {
  let credit = 0
  let wake: (() => void) | null = null

  const send = (message: FromWorker): void => {
    process.send?.(message)
  }

  /**
   * Resolves when the message is wholly written. What does not fit in the channel waits for a turn of the event loop,
   * and everything after it too: a beat of synchronous work behind a large message would never leave the process.
   */
  const deliver = async (message: FromWorker): Promise<void> =>
    new Promise((resolve) => {
      if (process.send === undefined) resolve()
      else process.send(message, undefined, undefined, () => resolve())
    })

  async function serve(id: number, job: Job): Promise<void> {
    let lastBeat = 0
    let at: string | null = null
    const beat: WorkerBeat = {
      progress(busyWith) {
        const moved = busyWith !== undefined && busyWith !== at
        if (busyWith !== undefined) at = busyWith
        const now = Date.now()
        if (!moved && now - lastBeat < BEAT_MS) return
        lastBeat = now
        send({ type: 'beat', id, at })
      },
      expect(quietMs) {
        // The beat after it is not held back: it ends the allowance.
        lastBeat = 0
        send({ type: 'beat', id, at, quietMs })
      },
      tell(message) {
        credit--
        return deliver({ type: 'message', id, message })
      },
    }
    credit = WINDOW
    try {
      for await (const message of handler(job, beat)) {
        while (credit <= 0) {
          // Waiting for a slow consumer is no hang.
          const timer = setInterval(() => send({ type: 'beat', id, at }), 1_000)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
          clearInterval(timer)
        }
        credit--
        await deliver({ type: 'message', id, message })
      }
      send({ type: 'done', id })
    } catch (error) {
      send({ type: 'failed', id, code: codeOf(error) })
    }
  }

  process.on('message', (message: ToWorker) => {
    // The parent is trusted: it is the process that started this one.
    if (message.type === 'job') void serve(message.id, message.job as Job)
    else {
      credit += message.count
      wake?.()
      wake = null
    }
  })
  process.on('disconnect', () => process.exit(0))
  send({ type: 'ready' })
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}
