import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { readTraceEnvironment } from './environment.ts'
import { WrongUse } from './usage-error.ts'
import { VERSION } from './version.ts'

const EXPORT_MS = 2_000
/** What could not be sent by then is let go: a collector never holds up the end of a command. */
const LAST_MS = 2_000
/** Spans that wait for a collector; more are let go. */
const MOST_WAITING = 4_096

/**
 * Sends traces to the OpenTelemetry collector that OTEL_EXPORTER_OTLP_ENDPOINT names (OTLP over HTTP, JSON); without it
 * nothing is loaded. Collectors that are slow or away cost spans, never work.
 * @param service name under which the program is shown, unless OTEL_SERVICE_NAME says otherwise
 * @returns what sends the last spans
 * @throws {WrongUse} when that is no address
 */
export async function startTracing(service: string): Promise<() => Promise<void>> {
  const { endpoint, serviceName, ratio } = readTraceEnvironment()
  if (endpoint === undefined) return async () => undefined
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new WrongUse({
      nl: 'OTEL_EXPORTER_OTLP_ENDPOINT is geen adres van een verzamelaar. Schrijf het als http://server:4318, of laat het leeg.',
      en: 'OTEL_EXPORTER_OTLP_ENDPOINT is no address of a collector. Write it as http://server:4318, or leave it empty.',
    })
  const [
    api,
    { W3CTraceContextPropagator },
    sdk,
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
    resources,
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/resources'),
  ])
  const exporter = new OTLPTraceExporter({ timeoutMillis: EXPORT_MS })
  const provider = new sdk.TracerProvider({
    // Said by hand: what programs find out of themselves includes their arguments, and so paths and addresses.
    resource: resources.resourceFromAttributes({
      'service.name': serviceName ?? service,
      'service.version': VERSION,
      'service.instance.id': `${hostname()}/${process.pid}`,
    }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter, maxQueueSize: MOST_WAITING, exportTimeoutMillis: EXPORT_MS }),
    ],
  })
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  api.propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  api.trace.setGlobalTracerProvider(provider)
  return async () => {
    const last = new AbortController()
    const sent = provider.shutdown().catch(() => undefined)
    await Promise.race([sent, wait(LAST_MS, undefined, { signal: last.signal }).catch(() => undefined)])
    last.abort()
  }
}
