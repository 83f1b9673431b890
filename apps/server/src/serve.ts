import { readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { serve as listen } from '@hono/node-server'
import { type KeySource, openDesk } from '@sluiswacht/evidence'
import { type DeskConfig, keySourceOf } from './config/read-config.ts'
import { createApp } from './http/app.ts'
import { ConsoleFiles } from './http/console-files.ts'
import { publishExceptions } from './gate/exceptions-file.ts'
import { DeskMetrics } from './metrics/desk-metrics.ts'
import { startMetricsServer } from './metrics/metrics-server.ts'
import { createServices } from './services.ts'

export interface ServeOptions {
  readonly config: DeskConfig
  /** The master key, when the configuration names none. */
  readonly key: KeySource
  /** Lines for whoever started the server: the one-time code, faults. Never a personal value. */
  readonly say: (line: string) => void
}

export interface RunningDesk {
  /** Where the browser finds it. */
  readonly origin: string
  readonly port: number
  /** The one-time code for the first administrator; null when there is one. */
  readonly setupCode: string | null
  stop(): Promise<void>
}

const SLOWEST_REQUEST_MS = 120_000
const SWEEP_MS = 10 * 60_000

/**
 * Starts the desk: one process with store, API and console.
 * @throws {StoreFailed} @throws {KeyUnusable} @throws {KeyDoesNotFit} @throws {StoreAddressWrong}
 */
export async function startDesk({ config, key, say }: ServeOptions): Promise<RunningDesk> {
  const deskKey = keySourceOf({}, config, key)
  const desk = await openDesk({ store: config.store, key: deskKey })
  const services = createServices(config, desk, deskKey)
  const setupCode = config.sign_in.local ? await services.setup.newCode() : null
  await publishExceptions(services).catch((error: unknown) => say(`gate.exceptions: ${nameOf(error)}`))
  const metrics = new DeskMetrics(() =>
    desk.records.get('settings', 'desk').then(
      () => true,
      () => false,
    ),
  )
  const app = createApp({
    services,
    metrics,
    console: new ConsoleFiles(),
    onFault: (error, operation) => {
      metrics.fault()
      say(`${new Date().toISOString()} ${operation}: ${nameOf(error)}`)
    },
  })
  const limits = { requestTimeout: SLOWEST_REQUEST_MS, headersTimeout: 20_000, maxHeaderSize: 16_384 }
  const server = await new Promise<{ readonly port: number; stop(): Promise<void> }>((resolve, reject) => {
    const { tls } = config
    const options = tls
      ? {
          createServer: createHttpsServer,
          serverOptions: { ...limits, cert: readFileSync(tls.certificate), key: readFileSync(tls.key) },
        }
      : { createServer: createHttpServer, serverOptions: limits }
    const running = listen({ fetch: app.fetch, hostname: config.host, port: config.port, ...options }, ({ port }) => {
      const stop = (): Promise<void> =>
        new Promise((done) => {
          running.close(() => done())
          if ('closeIdleConnections' in running) running.closeIdleConnections()
          setTimeout(() => 'closeAllConnections' in running && running.closeAllConnections(), 3_000).unref()
        })
      resolve({ port, stop })
    })
    running.once('error', reject)
  })
  const stopMetrics = config.metricsAt && (await startMetricsServer(config.metricsAt, metrics.registry))
  const sweeping = setInterval(() => void desk.records.sweep().catch(() => undefined), SWEEP_MS).unref()
  return {
    origin: config.origin,
    port: server.port,
    setupCode,
    async stop() {
      clearInterval(sweeping)
      stopMetrics?.()
      await server.stop()
      await services.close()
    },
  }
}

/** What a fault may tell: its kind and where it was, not what it was about. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const where = /\((?:file:\/\/)?[^()]*\/([\w-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1]
  return where === undefined ? error.name : `${error.name} (${where})`
}
