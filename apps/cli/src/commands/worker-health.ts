import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { WorkerEvent } from '@sluiswacht/pipeline'
import { readCount } from '../arguments.ts'

const NAMES = ['done', 'tried', 'given-up', 'postponed', 'out-of-reach'] as const

/** Tells an orchestrator and a monitor how a worker fares, over HTTP; nothing of the content. */
export class WorkerHealth {
  readonly #server: Server | undefined
  readonly #counts = new Map<WorkerEvent['event'], number>()
  #busyMs = 0

  private constructor(server: Server | undefined) {
    this.#server = server
  }

  /** `port`: no server when left out. `connected`: whether there is a queue to take work from now. */
  static async start(port: string | undefined, connected: () => boolean): Promise<WorkerHealth> {
    if (port === undefined) return new WorkerHealth(undefined)
    const server = createServer()
    const health = new WorkerHealth(server)
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === '/healthz') response.end('ok\n')
      else if (pathname === '/readyz')
        response.writeHead(connected() ? 200 : 503).end(connected() ? 'ok\n' : 'no queue\n')
      else if (pathname === '/metrics')
        response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(health.#metrics(connected()))
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

  #metrics(connected: boolean): string {
    const files = NAMES.map((name) => `sluiswacht_worker_files_total{end="${name}"} ${this.#counts.get(name) ?? 0}`)
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
    ].join('\n')}\n`
  }
}
