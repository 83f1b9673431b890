import type { ConsumerMessages } from '@nats-io/jetstream'
import { setTimeout as wait } from 'node:timers/promises'
import type { JetStreamLink } from './link.ts'

const RETRY_MS = 300
const FETCH_MS = 5_000
const FETCH_MOST = 500
/** The server gives a sign of life every 2.5 s. Without one for so long it is asked anew: it may be cut off. */
const DEAF_MS = 7_000
const LISTEN_EVERY_MS = 1_000

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
      const listening = stopWhenDeaf(messages, signal)
      for await (const message of messages) {
        listening.heard()
        last = message.seq
        const { key, result } = message.json<{ key: string; result: Result }>()
        told(key, result)
      }
      listening.end()
    } catch {
      // The server went away or is choosing a leader; what was told since is read when it is back.
    }
    if (!signal.aborted) await wait(RETRY_MS, undefined, { signal }).catch(() => undefined)
  }
}

/** Stops the messages when `signal` is aborted, and when the server is silent for too long. */
function stopWhenDeaf(messages: ConsumerMessages, signal: AbortSignal): { heard(): void; end(): void } {
  let at = performance.now()
  const heard = (): void => {
    at = performance.now()
  }
  const stop = (): void => messages.stop()
  const listen = async (): Promise<void> => {
    for await (const { type } of messages.status()) if (type === 'heartbeat') heard()
  }
  void listen().catch(() => undefined)
  const timer = setInterval(() => {
    if (performance.now() - at > DEAF_MS) stop()
  }, LISTEN_EVERY_MS)
  signal.addEventListener('abort', stop, { once: true })
  // Aborted while the server answered: nobody tells it any more.
  if (signal.aborted) stop()
  return {
    heard,
    end: () => {
      clearInterval(timer)
      signal.removeEventListener('abort', stop)
    },
  }
}
