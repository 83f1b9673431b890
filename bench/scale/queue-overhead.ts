import { type WorkBroker, WORK_KINDS } from '@sluiswacht/model'
import { InProcessBroker } from '@sluiswacht/queue'
import { connectNats, JetStreamBroker } from '@sluiswacht/queue/jetstream'

/** As large as sealed work is. */
const BODY = Buffer.alloc(700, 7)
const LANES = 1_000

type Broker = WorkBroker<Uint8Array, string, never>

/**
 * What the queue itself costs, in ms a piece: work that is nothing is handed in, taken and ended.
 * @param servers of NATS; the embedded engine when left out
 */
export async function measureQueue(pieces: number, servers?: string): Promise<{ full: number; single: number }> {
  const side = async (): Promise<Broker> =>
    JetStreamBroker.open<string, never>(await connectNats({ servers: servers ?? '', name: 'bench' }), {
      name: `bench${pieces}`,
      version: 1,
      lanes: LANES,
    })
  const here = servers === undefined ? new InProcessBroker<Uint8Array, string, never>({ lanes: LANES }) : await side()
  const there = servers === undefined ? here : await side()
  const queue = await here.queue({ tenant: 'bench', inquiry: 'bench' })
  const stop = new AbortController()
  const handler = { handle: async () => 'read', giveUp: async () => 'lost' }
  const serving = there.serve(handler, { slots: 3, kinds: WORK_KINDS, signal: stop.signal })
  const { signal } = new AbortController()
  const submit = (n: number): Promise<string> => queue.submit({ id: String(n), kind: 'read', body: BODY }, { signal })
  await submit(-1)
  const started = performance.now()
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < pieces) await submit(next++)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  const full = (performance.now() - started) / pieces
  const alone = performance.now()
  const few = Math.min(200, pieces)
  for (let n = 0; n < few; n++) await submit(pieces + n)
  const single = (performance.now() - alone) / few
  stop.abort()
  await serving
  await queue.close()
  await here.close()
  await there.close()
  return { full, single }
}
