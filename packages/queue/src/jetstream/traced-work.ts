import { propagation, context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { MsgHdrs } from '@nats-io/transport-node'
import { SluiswachtError, type WorkKind } from '@sluiswacht/model'

const tracer = trace.getTracer('sluiswacht')

/**
 * Hands in work within a span that the worker's join: `traceparent` (W3C Trace Context) goes along in its headers. Who
 * does not know it passes over it.
 */
export function tracedPublish<T>(kind: WorkKind, headers: MsgHdrs, publish: () => Promise<T>): Promise<T> {
  const attributes = { 'messaging.system': 'nats', 'sluiswacht.kind': kind }
  return tracer.startActiveSpan('queue publish', { kind: SpanKind.PRODUCER, attributes }, async (span) => {
    propagation.inject(context.active(), headers, { set: (to, name, value) => to.set(name, value) })
    return ended(span, publish)
  })
}

/** Does work that came with `headers`, within a span of the trace of who handed it in. */
export function tracedWork<T>(
  { kind, turn, headers }: { readonly kind: WorkKind; readonly turn: number; readonly headers: MsgHdrs | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const given =
    headers &&
    propagation.extract(ROOT_CONTEXT, headers, { get: (from, name) => from.get(name), keys: (from) => from.keys() })
  const attributes = { 'messaging.system': 'nats', 'sluiswacht.kind': kind, 'sluiswacht.turn': turn }
  return tracer.startActiveSpan(
    'worker handle',
    { kind: SpanKind.CONSUMER, attributes },
    given ?? ROOT_CONTEXT,
    (span) => ended(span, work),
  )
}

async function ended<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const kind = cause instanceof SluiswachtError ? cause.code : 'unforeseen'
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', kind)
    throw cause
  } finally {
    span.end()
  }
}
