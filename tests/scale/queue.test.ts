import { setTimeout as wait } from 'node:timers/promises'
import { SluiswachtError, type Work, type WorkBroker, type WorkHandler, WORK_KINDS } from '@sluiswacht/model'
import { InProcessBroker } from '@sluiswacht/queue'
import { connectNats, JetStreamBroker } from '@sluiswacht/queue/jetstream'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { NatsCluster } from './nats-cluster.ts'

type Body = Uint8Array
type Broker = WorkBroker<Body, string, number>

let nats: NatsCluster
let queues = 0
const open: { close(): Promise<void> }[] = []
beforeAll(async () => {
  nats = await NatsCluster.start(1)
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})
afterAll(() => nats.stop())

/** Brokers of one fresh queue: every call gives another side of it. */
const ENGINES: Record<string, () => (more?: { most?: number; version?: number; lanes?: number }) => Promise<Broker>> = {
  'in process': () => {
    let broker: Broker | undefined
    return async ({ lanes = 40 } = {}) => (broker ??= new InProcessBroker<Body, string, number>({ lanes, pauseMs: 5 }))
  },
  JetStream: () => {
    const name = `contract-${(queues += 1)}`
    return async ({ most = 1000, version = 1, lanes = 40 } = {}) => {
      const connection = await connectNats({ servers: nats.url, name: 'test' })
      return JetStreamBroker.open<string, number>(connection, {
        name,
        most,
        version,
        lanes,
        ackWaitMs: 1500,
        pausesMs: [100, 300],
      })
    }
  },
}

const work = (id: string, kind: Work<Body>['kind'] = 'read'): Work<Body> => ({ id, kind, body: Buffer.from(id) })
const never = new AbortController().signal

class Circumstance extends SluiswachtError {
  readonly code = 'ERR_TEST'
  constructor() {
    super({ nl: 'test', en: 'test' })
  }
}

function handler(handle: WorkHandler<Body, string, number>['handle']): WorkHandler<Body, string, number> {
  return { handle, giveUp: async ({ id }) => `${id} given up` }
}

/** Serves until the test ends. */
function serve(
  broker: Broker,
  handle: WorkHandler<Body, string, number>['handle'],
  slots = 2,
): { stop(): Promise<void> } {
  const stop = new AbortController()
  const serving = broker.serve(handler(handle), { slots, kinds: WORK_KINDS, signal: stop.signal })
  const one = {
    stop: async () => {
      stop.abort()
      await serving
    },
    close: () => one.stop(),
  }
  open.unshift(one)
  return one
}

async function queueOf(broker: Broker, tenant = 'a') {
  const queue = await broker.queue({ tenant, inquiry: 'zaak' })
  open.unshift(queue)
  open.push(broker)
  return queue
}

for (const [name, engine] of Object.entries(ENGINES)) {
  test(`${name}: work is done once and its end comes back, with what is told meanwhile`, async () => {
    const side = engine()
    const queue = await queueOf(await side())
    const done: string[] = []
    serve(await side(), async ({ id, body }, { tell }) => {
      done.push(id)
      tell(body.byteLength)
      await wait(1)
      return `${Buffer.from(body).toString()} read`
    })
    const news: number[] = []
    const ids = Array.from({ length: 60 }, (_, n) => `id${n}`)
    const ends = await Promise.all(
      ids.map((id) => queue.submit(work(id), { signal: never, onNews: (one) => news.push(one) })),
    )
    expect(ends).toEqual(ids.map((id) => `${id} read`))
    expect(done.toSorted()).toEqual(ids.toSorted())
    expect(news.length).toBeGreaterThan(0)
  })

  test(`${name}: the same content handed in many times is read once`, async () => {
    const side = engine()
    const queue = await queueOf(await side())
    let times = 0
    serve(await side(), async () => {
      times += 1
      await wait(50)
      return 'read'
    })
    const ends = await Promise.all(Array.from({ length: 20 }, () => queue.submit(work('same'), { signal: never })))
    expect(ends).toEqual(Array(20).fill('read'))
    expect(times).toBe(1)
  })

  test(`${name}: work that fails is tried three times and given up, alone`, async () => {
    const side = engine()
    const queue = await queueOf(await side())
    let tries = 0
    serve(await side(), async ({ id }) => {
      if (id !== 'bad') return `${id} read`
      tries += 1
      throw new TypeError('unforeseen')
    })
    const ids = ['a', 'bad', 'b', 'c', 'd']
    const ends = await Promise.all(ids.map((id) => queue.submit(work(id), { signal: never })))
    expect(ends).toEqual(['a read', 'bad given up', 'b read', 'c read', 'd read'])
    expect(tries).toBe(3)
  }, 60_000)

  test(`${name}: reading goes before recognition`, async () => {
    const side = engine()
    const queue = await queueOf(await side())
    const order: string[] = []
    const ends = [...Array(6).keys()].flatMap((n) => [
      queue.submit(work(`o${n}`, 'recognize'), { signal: never }),
      queue.submit(work(`r${n}`), { signal: never }),
    ])
    await wait(300)
    serve(
      await side(),
      async ({ kind }) => {
        order.push(kind)
        await wait(20)
        return kind
      },
      1,
    )
    await Promise.all(ends)
    expect(order.slice(1, 6)).toEqual(Array(5).fill('read'))
  })

  test(`${name}: tenants take turns, however much one of them has`, async () => {
    const side = engine()
    const [large, small] = [
      await queueOf(await side({ lanes: 200 }), 'large'),
      await queueOf(await side({ lanes: 200 }), 'small'),
    ]
    const order: string[] = []
    const many = Array.from({ length: 80 }, (_, n) => large.submit(work(`l${n}`), { signal: never }))
    const few = Array.from({ length: 5 }, (_, n) => small.submit(work(`s${n}`), { signal: never }))
    await wait(300)
    serve(await side(), async ({ id }) => {
      order.push(id)
      await wait(10)
      return id
    })
    await Promise.all(few)
    expect(order.length).toBeLessThan(40)
    await Promise.all(many)
  })

  test(`${name}: who drains finishes what it has and leaves the rest to others`, async () => {
    const side = engine()
    const queue = await queueOf(await side())
    const done: string[] = []
    const first = serve(await side(), async ({ id }) => {
      await wait(100)
      done.push(id)
      return 'first'
    })
    const ends = Promise.all(Array.from({ length: 12 }, (_, n) => queue.submit(work(`${n}`), { signal: never })))
    await wait(150)
    await first.stop()
    const before = done.length
    serve(await side(), async ({ id }) => {
      done.push(id)
      return 'second'
    })
    const told = await ends
    expect(told.filter((end) => end === 'first')).toHaveLength(before)
    expect(done).toHaveLength(12)
    expect(new Set(done).size).toBe(12)
  }, 60_000)

  test(`${name}: who stops asking is not kept waiting`, async () => {
    const queue = await queueOf(await engine()())
    const stop = new AbortController()
    const end = queue.submit(work('x'), { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('stopped')), 50)
    await expect(end).rejects.toThrow('stopped')
  })
}

test('in process, circumstances that no try mends end the run', async () => {
  const side = ENGINES['in process']!()
  const queue = await queueOf(await side())
  serve(await side(), async () => {
    throw new Circumstance()
  })
  await expect(queue.submit(work('x'), { signal: never })).rejects.toBeInstanceOf(Circumstance)
})

test('JetStream: circumstances are waited out and are no try', async () => {
  const side = ENGINES['JetStream']!()
  const queue = await queueOf(await side())
  let times = 0
  serve(await side(), async () => {
    times += 1
    if (times <= 3) throw new Circumstance()
    return 'read'
  })
  expect(await queue.submit(work('x'), { signal: never })).toBe('read')
}, 60_000)

test('JetStream: a full stream holds work back, and nothing of it is lost', async () => {
  const side = ENGINES['JetStream']!()
  const queue = await queueOf(await side({ most: 10, lanes: 100 }))
  const ends = Array.from({ length: 100 }, (_, n) => queue.submit(work(`${n}`), { signal: never }))
  await wait(500)
  const done: string[] = []
  serve(await side({ most: 10 }), async ({ id }) => {
    done.push(id)
    return 'read'
  })
  expect(await Promise.all(ends)).toEqual(Array(100).fill('read'))
  expect(new Set(done).size).toBe(100)
  expect(done).toHaveLength(100)
}, 60_000)

test('JetStream: a worker leaves work of a newer version to one that knows it', async () => {
  const side = ENGINES['JetStream']!()
  const queue = await queueOf(await side({ version: 2 }))
  const [old, fresh]: string[][] = [[], []]
  serve(await side({ version: 1 }), async ({ id }) => {
    old!.push(id)
    return 'old'
  })
  const ends = Promise.all(['a', 'b', 'c'].map((id) => queue.submit(work(id), { signal: never })))
  await wait(1000)
  serve(await side({ version: 2 }), async ({ id }) => {
    fresh!.push(id)
    return 'new'
  })
  expect(await ends).toEqual(['new', 'new', 'new'])
  expect(old).toEqual([])
  expect(fresh!.toSorted()).toEqual(['a', 'b', 'c'])
}, 60_000)

test('JetStream: long work is not given to another while its worker lives', async () => {
  const side = ENGINES['JetStream']!()
  const queue = await queueOf(await side())
  let times = 0
  const slow = async (): Promise<string> => {
    times += 1
    await wait(5000)
    return 'read'
  }
  serve(await side(), slow)
  serve(await side(), slow)
  expect(await queue.submit(work('long'), { signal: never })).toBe('read')
  expect(times).toBe(1)
}, 60_000)

test('JetStream: what an earlier run left is taken out, and a later run hands in its own', async () => {
  const side = ENGINES['JetStream']!()
  const stop = new AbortController()
  const first = await queueOf(await side())
  const left = first.submit(work('a'), { signal: stop.signal })
  await wait(300)
  stop.abort(new Error('stopped'))
  await expect(left).rejects.toThrow('stopped')
  const second = await queueOf(await side())
  const done: string[] = []
  serve(await side(), async ({ id }) => {
    done.push(id)
    return 'read'
  })
  await second.submit(work('b'), { signal: never })
  await wait(300)
  expect(done).toEqual(['b'])
}, 60_000)
