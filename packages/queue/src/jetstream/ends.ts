import { setTimeout as wait } from 'node:timers/promises'
import type { JetStreamLink } from './link.ts'

const RETRY_MS = 300
const FETCH_MS = 5_000
const FETCH_MOST = 500

/**
 * Reads how the work of a run ended, from its first piece on, until `signal` is aborted. One end may be told twice.
 * @param told is given the key of the work (kind and id)
 */
export async function followEnds<Result>(
  link: JetStreamLink,
  run: string,
  signal: AbortSignal,
  told: (key: string, result: Result) => void,
): Promise<void> {
  let last = 0
  while (!signal.aborted) {
    try {
      const consumer = await link.client.consumers.get(link.names.ends, {
        filter_subjects: link.names.end(run),
        opt_start_seq: last + 1,
      })
      const messages = await consumer.consume({ max_messages: FETCH_MOST, expires: FETCH_MS })
      const stop = (): void => messages.stop()
      signal.addEventListener('abort', stop, { once: true })
      // Aborted while the server answered: nobody tells it any more.
      if (signal.aborted) stop()
      for await (const message of messages) {
        last = message.seq
        const { key, result } = message.json<{ key: string; result: Result }>()
        told(key, result)
      }
      signal.removeEventListener('abort', stop)
    } catch {
      // The server went away or is choosing a leader; what was told since is read when it is back.
    }
    if (!signal.aborted) await wait(RETRY_MS, undefined, { signal }).catch(() => undefined)
  }
}
