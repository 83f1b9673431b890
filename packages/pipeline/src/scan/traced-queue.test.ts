import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { SluiswachtError, type WorkQueue } from '@sluiswacht/model'
import { afterAll, afterEach, expect, test } from 'vitest'
import { traced } from '../tracing.ts'
import type { ScanEnd, ScanNews, ScanWork } from './scan-work.ts'
import { tracedQueue } from './traced-queue.ts'

const exporter = new InMemorySpanExporter()
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
trace.setGlobalTracerProvider(provider)
afterEach(() => exporter.reset())
afterAll(() => provider.shutdown())

class Full extends SluiswachtError {
  readonly code = 'ERR_TEST'
  constructor() {
    super({ nl: 'in /home/willeke/zaak.docx', en: 'in /home/willeke/zaak.docx' })
  }
}

/** A queue of which every piece ends at once, as `end` says. */
function queueOf(end: (work: ScanWork) => ScanEnd): WorkQueue<ScanWork, ScanEnd, ScanNews> {
  return { lanes: 1, submit: async ({ body }) => end(body), workers: () => null, close: async () => undefined }
}

const work = (n: number) =>
  ({
    id: `id${n}`,
    kind: 'read',
    body: {
      fileId: n,
      path: `/home/willeke/stuk ${n}.docx`,
      location: '/mnt/zaak',
      sha256: 'x',
      bytes: 10,
      passwords: ['geheim'],
      ocr: 'off',
    },
  }) as const
const never = { signal: new AbortController().signal }

test('a thousand files are in the trace of the scan, the next thousand in one that links to it', async () => {
  await traced('scan', {}, async () => {
    const queue = tracedQueue(queueOf(() => ({ status: 'read' })))
    for (let n = 0; n < 2_100; n += 1) await queue.submit(work(n), never)
    await queue.close()
  })
  const spans = exporter.getFinishedSpans()
  const [scan] = spans.filter(({ name }) => name === 'scan')
  const parts = spans.filter(({ name }) => name === 'scan part')
  const files = (traceId = ''): number =>
    spans.filter((span) => span.name === 'scan read' && span.spanContext().traceId === traceId).length
  expect(files(scan?.spanContext().traceId)).toBe(1_000)
  expect(parts.map((part) => files(part.spanContext().traceId))).toEqual([1_000, 100])
  for (const { links } of parts) expect(links.map((link) => link.context.spanId)).toEqual([scan?.spanContext().spanId])
})

test('a span tells how a file ended and the code of an error, and nothing of the file or of what the error says', async () => {
  const queue = tracedQueue(
    queueOf(({ fileId }) => {
      if (fileId === 3) throw new Full()
      return fileId === 1 ? { status: 'partial' } : { unreachable: 'not-found' }
    }),
  )
  for (const n of [1, 2]) await queue.submit(work(n), never)
  await expect(queue.submit(work(3), never)).rejects.toBeInstanceOf(Full)
  const spans = exporter.getFinishedSpans()
  expect(spans.map(({ attributes }) => attributes)).toEqual([
    { 'sluiswacht.file': 1, 'sluiswacht.bytes': 10, 'sluiswacht.status': 'partial' },
    { 'sluiswacht.file': 2, 'sluiswacht.bytes': 10, 'sluiswacht.status': 'unreachable' },
    { 'sluiswacht.file': 3, 'sluiswacht.bytes': 10, 'error.type': 'ERR_TEST' },
  ])
  expect(spans.flatMap(({ events }) => events)).toEqual([])
  expect(spans.map(({ status }) => status.message)).toEqual([undefined, undefined, undefined])
})
