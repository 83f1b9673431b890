/** What one file costs each part of an installation, in seconds of one core. */
export interface CostPerFile {
  /** The scan that hands out: hashing, sealing, handing in, hearing the end. */
  readonly planner: number
  /** The servers of the queue together. */
  readonly queue: number
  /** The database server. */
  readonly database: number
  /** Reading and detection, in a worker. */
  readonly worker: number
}

export interface Installation {
  /** Cores that read. */
  readonly readers: number
  /** Cores of the database server. */
  readonly databaseCores: number
  /** Files handed in before the first has ended. */
  readonly lanes: number
}

export interface Simulated {
  readonly hours: number
  readonly filesPerSecond: number
  /** Share of the time that each part is at work. */
  readonly busy: Readonly<Record<keyof CostPerFile, number>>
  readonly bottleneck: keyof CostPerFile
}

/**
 * Sends files one after the other through planner, queue, readers and database, each serving in order of arrival, with
 * `lanes` under way at most. Reading times are spread as measured costs are (exponentially); the others are even. All
 * of one part's servers are alike; a queue is one server, because a stream has one leader.
 */
export function simulate(files: number, cost: CostPerFile, installation: Installation, seed = 1): Simulated {
  const planner = new Station(1)
  const queue = new Station(1)
  const readers = new Station(installation.readers)
  const database = new Station(installation.databaseCores)
  const under = new Float64Array(installation.lanes)
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 1) / 2 ** 32
  }
  let end = 0
  for (let n = 0; n < files; n++) {
    const lane = n % installation.lanes
    const planned = planner.serve(under[lane] ?? 0, cost.planner)
    const queued = queue.serve(planned, cost.queue)
    const read = readers.serve(queued, -Math.log(random()) * cost.worker)
    const stored = database.serve(read, cost.database)
    under[lane] = stored
    end = Math.max(end, stored)
  }
  const busy = {
    planner: (files * cost.planner) / end,
    queue: (files * cost.queue) / end,
    worker: (files * cost.worker) / (end * installation.readers),
    database: (files * cost.database) / (end * installation.databaseCores),
  }
  const names = Object.keys(busy) as (keyof CostPerFile)[]
  const bottleneck = names.reduce((most, name) => (busy[name] > busy[most] ? name : most))
  return { hours: end / 3600, filesPerSecond: files / end, busy, bottleneck }
}

/** Servers that are alike: who comes is served by the one that is free first. Times in seconds. */
class Station {
  /** When each server is free, as a heap. */
  readonly #free: Float64Array

  constructor(servers: number) {
    this.#free = new Float64Array(servers)
  }

  /** Gives when it is done. */
  serve(arrived: number, takes: number): number {
    const done = Math.max(arrived, this.#free[0] ?? 0) + takes
    this.#replaceFirst(done)
    return done
  }

  #replaceFirst(value: number): void {
    const heap = this.#free
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= heap.length) break
      const right = left + 1
      const least = right < heap.length && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left
      if ((heap[least] ?? 0) >= value) break
      heap[at] = heap[least] ?? 0
      at = least
    }
    heap[at] = value
  }
}
