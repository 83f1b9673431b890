import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { WORK_KINDS, type WorkKind } from '@sluiswacht/model'
import type { WorkerEvent } from '@sluiswacht/pipeline'
import { readCount } from '../arguments.ts'

/** Prometheus waits for all of it. */
const ANSWER_MS = 2_000
const NAMES = ['done', 'tried', 'given-up', 'postponed', 'out-of-reach'] as const

/** Tells an orchestrator and a monitor how a worker fares, over HTTP; nothing of the content. */
export class WorkerHealth {
  readonly #server: Server | undefined
  readonly #counts = new Map<WorkerEvent['event'], number>()
  #busyMs = 0

  private constructor(server: Server | undefined) {
    this.#server = server
  }

  /**
   * `port`: no server when left out. `connected`: whether there is a queue to take work from now; `waiting`: how much of
   * each kind waits in it.
   */
  static async start(
    port: string | undefined,
    connected: () => boolean,
    waiting: () => Promise<Readonly<Record<WorkKind, number>>>,
  ): Promise<WorkerHealth> {
    if (port === undefined) return new WorkerHealth(undefined)
    const server = createServer()
    const health = new WorkerHealth(server)
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === '/healthz') response.end('ok\n')
      else if (pathname === '/readyz')
        response.writeHead(connected() ? 200 : 503).end(connected() ? 'ok\n' : 'no queue\n')
      else if (pathname === '/metrics')
        void inTime(waiting()).then((work) =>
          response
            .writeHead(200, { 'content-type': 'text/plain; version=0.0.4' })
            .end(health.#metrics(connected(), work)),
        )
      else response.writeHead(404).end()
    })
    server.listen(readCount(port, 'health', 0, 65_535))
    await once(server, 'listening')
    return health
  }

  count(event: WorkerEvent): void {
    this.#counts.set(event.event, (this.#counts.get(event.event) ?? 0) + 1)
    if ('ms' in event) this.#busyMs += event.ms
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()))
  }

  #metrics(connected: boolean, waiting: Readonly<Record<WorkKind, number>> | undefined): string {
    const files = NAMES.map((name) => `sluiswacht_worker_files_total{end="${name}"} ${this.#counts.get(name) ?? 0}`)
    // Not known is not none.
    const work = WORK_KINDS.flatMap((kind) =>
      waiting === undefined ? [] : [`sluiswacht_queue_waiting{kind="${kind}"} ${waiting[kind]}`],
    )
    return `${[
      '# HELP sluiswacht_worker_files_total Work that this worker took, by how it ended.',
      '# TYPE sluiswacht_worker_files_total counter',
      ...files,
      '# HELP sluiswacht_worker_busy_seconds_total Time that work took, added up over all slots.',
      '# TYPE sluiswacht_worker_busy_seconds_total counter',
      `sluiswacht_worker_busy_seconds_total ${(this.#busyMs / 1000).toFixed(3)}`,
      '# HELP sluiswacht_worker_connected Whether a NATS server is connected.',
      '# TYPE sluiswacht_worker_connected gauge',
      `sluiswacht_worker_connected ${connected ? 1 : 0}`,
      '# HELP sluiswacht_queue_waiting Work of all tenants that no worker has in hand.',
      '# TYPE sluiswacht_queue_waiting gauge',
      ...work,
    ].join('\n')}\n`
  }
}

/** Undefined when it fails, or takes too long. */
async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  const late = wait(ANSWER_MS, undefined, { ref: false })
  return Promise.race([asked.catch(() => undefined), late])
}
