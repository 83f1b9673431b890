import { setTimeout as wait } from 'node:timers/promises'
import { jetstreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'

const EVERY_MS = 2_000
const ANSWERS_WITHIN_MS = 3_000
/** One answer that fails to come may be chance, or a leader that is being chosen. */
const MOST_MISSED = 2
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [5_000, 60_000]

/**
 * Leaves a server that is cut off from the rest of its cluster: it still answers a ping, so that the connection looks
 * well, and cannot keep or hand out work. Ends when the connection is closed.
 */
export async function watchLeader(connection: NatsConnection): Promise<void> {
  // A server alone that does not answer is busy, and there is no other to go to.
  if (connection.info?.cluster === undefined) return
  const manager = await jetstreamManager(connection, { checkAPI: false, timeout: ANSWERS_WITHIN_MS })
  const closed = new AbortController()
  void connection.closed().then(() => closed.abort())
  let missed = 0
  let pauseMs = FIRST_PAUSE_MS
  const pause = (ms: number): Promise<void> =>
    wait(ms, undefined, { signal: closed.signal, ref: false }).catch(() => undefined)
  while (!closed.signal.aborted) {
    // Not all clients at the same moment.
    await pause(EVERY_MS * (0.75 + Math.random() / 2))
    if (closed.signal.aborted) return
    const answers = await manager.getAccountInfo().then(
      () => true,
      () => false,
    )
    if (answers) {
      missed = 0
      pauseMs = FIRST_PAUSE_MS
      continue
    }
    missed += 1
    if (missed < MOST_MISSED || connection.isClosed()) continue
    missed = 0
    await connection.reconnect().catch(() => undefined)
    // When no server is any better there is nothing to win by changing all the time.
    await pause(pauseMs)
    pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs)
  }
}
