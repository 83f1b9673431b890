import { context, type Context, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api'
import type { WorkQueue } from '@sluiswacht/model'
import { tell, traced } from '../tracing.ts'
import type { ScanEnd, ScanNews, ScanWork } from './scan-work.ts'

/** Programs that show traces load one as a whole. */
const MOST_IN_TRACE = 1_000

/**
 * The queue with a span for each piece of work, from handing it in to its end. The first thousand are in the trace of
 * the scan; each next thousand has a trace of its own that links to it.
 */
export function tracedQueue(queue: WorkQueue<ScanWork, ScanEnd, ScanNews>): WorkQueue<ScanWork, ScanEnd, ScanNews> {
  const scan = context.active()
  let count = 0
  let inside: Context = scan
  let part: Span | undefined
  const next = (): Context => {
    if (count > 0 && count % MOST_IN_TRACE === 0) {
      part?.end()
      part = beginPart(scan, count)
      inside = trace.setSpan(ROOT_CONTEXT, part)
    }
    count += 1
    return inside
  }
  return {
    lanes: queue.lanes,
    submit: ({ id, kind, body }, options) =>
      context.with(next(), () =>
        traced(`scan ${kind}`, { 'sluiswacht.file': body.fileId, 'sluiswacht.bytes': body.bytes }, async () => {
          const end = await queue.submit({ id, kind, body }, options)
          if ('status' in end) tell({ 'sluiswacht.status': end.status ?? 'unchanged' })
          else tell({ 'sluiswacht.status': 'stale' in end ? 'stale' : 'unreachable' })
          return end
        }),
      ),
    workers: () => queue.workers(),
    close: async () => {
      part?.end()
      await queue.close()
    },
  }
}

function beginPart(scan: Context, from: number): Span {
  const whole = trace.getSpanContext(scan)
  const links = whole === undefined ? [] : [{ context: whole }]
  const attributes = { 'sluiswacht.from': from }
  return trace.getTracer('sluiswacht').startSpan('scan part', { root: true, links, attributes })
}
