import type { MiddlewareHandler } from 'hono'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

const SECONDS = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]

/** The counts of the desk, for Prometheus. Nothing of who asked for what: labels come from fixed lists. */
export class DeskMetrics {
  readonly registry: Registry = new Registry()
  readonly #requests: Counter
  readonly #seconds: Histogram
  readonly #faults: Counter

  /** @param isReady whether the store answers */
  constructor(isReady: () => Promise<boolean>) {
    const registers = [this.registry]
    this.#requests = new Counter({
      name: 'sluiswacht_desk_requests_total',
      help: 'Requests by method and class of status',
      labelNames: ['method', 'status'],
      registers,
    })
    this.#seconds = new Histogram({
      name: 'sluiswacht_desk_request_seconds',
      help: 'Time of requests to the API',
      buckets: SECONDS,
      registers,
    })
    this.#faults = new Counter({
      name: 'sluiswacht_desk_faults_total',
      help: 'Requests that failed because of the desk itself',
      registers,
    })
    new Gauge({
      name: 'sluiswacht_desk_ready',
      help: 'Whether the store of the desk answers',
      registers,
      async collect() {
        this.set((await isReady()) ? 1 : 0)
      },
    })
    new Gauge({
      name: 'sluiswacht_desk_resident_bytes',
      help: 'Memory of the process',
      registers,
      collect() {
        this.set(process.memoryUsage.rss())
      },
    })
  }

  fault(): void {
    this.#faults.inc()
  }

  /** Counts every request to the API. */
  get middleware(): MiddlewareHandler {
    return async (context, next) => {
      const started = performance.now()
      await next()
      this.#seconds.observe((performance.now() - started) / 1000)
      const method = METHODS.has(context.req.method) ? context.req.method : 'other'
      this.#requests.inc({ method, status: `${Math.floor(context.res.status / 100)}xx` })
    }
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
