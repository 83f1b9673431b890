import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Step } from './stopwatch.ts'

const tracer = trace.getTracer('sluiswacht')

/**
 * A span for each decision, and one for each of its steps. They hold the service of the list, how it ended, the number
 * of the incident, sizes and durations: never address, user, content or the text of an error.
 */
export async function tracedDecision<T>(attributes: Attributes, decide: () => Promise<T>): Promise<T> {
  // The proxy's side has no part in it: what clients send of traces is not taken over.
  return tracer.startActiveSpan('gate decision', { root: true, attributes }, async (span) => {
    try {
      return await decide()
    } finally {
      span.end()
    }
  })
}

/** A step of the decision that is open now, which just ended. */
export function tracedStep(step: Step, ms: number): void {
  if (step === 'total' || !trace.getActiveSpan()?.isRecording()) return
  const now = Date.now()
  tracer.startSpan(`gate ${step}`, { startTime: now - ms }).end(now)
}

/** How the decision that is open now ended. */
export function tracedEnd(attributes: Attributes, failed: boolean): void {
  const span = trace.getActiveSpan()?.setAttributes(attributes)
  if (failed) span?.setStatus({ code: SpanStatusCode.ERROR })
}
