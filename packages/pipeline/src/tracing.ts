import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { SluiswachtError } from '@sluiswacht/model'

const tracer = trace.getTracer('sluiswacht')

/**
 * Does `work` within a span of OpenTelemetry; without an exporter it costs next to nothing. Spans hold ids, counts,
 * durations and formats: never a path, a name, a value or the text of an error.
 */
export async function traced<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span)
    } catch (cause) {
      span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', kindOf(cause))
      throw cause
    } finally {
      span.end()
    }
  })
}

/** Steps that were timed elsewhere, as spans one after the other. @param from milliseconds since 1970 */
export function tracedSteps(from: number, steps: Readonly<Record<string, number>>): void {
  let at = from
  for (const [name, ms] of Object.entries(steps)) {
    tracer.startSpan(name, { startTime: at }).end(at + ms)
    at += ms
  }
}

/** Whether somebody reads what is told to the span that is open now. */
export function isTraced(): boolean {
  return trace.getActiveSpan()?.isRecording() ?? false
}

/** Adds to the span that is open now. */
export function tell(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes)
}

function kindOf(cause: unknown): string {
  if (cause instanceof SluiswachtError) return cause.code
  return cause instanceof Error ? cause.constructor.name : 'unknown'
}
