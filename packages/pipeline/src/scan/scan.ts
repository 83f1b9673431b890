import { userInfo } from 'node:os'
import { type Inquiry, type KeySource, openInquiry } from '@sluiswacht/evidence'
import type { StoreSettings } from '@sluiswacht/buckets'
import { pagesWaiting } from '@sluiswacht/extract'
import type { FoundFile, InquiryReport, UnreachablePath, Upload } from '@sluiswacht/model'
import { buildReport } from '../overview/report.ts'
import { type GateEvidence, openGateEvidence } from './from-gate.ts'
import { FileSources, type SourceFile } from './file-sources.ts'
import { linkInquiry } from './link.ts'
import { type Manifest, readManifest } from './manifest.ts'
import type { ManifestField } from './manifest-columns.ts'
import { ProgressMeter, type ScanProgress } from './progress.ts'
import { matchUploads } from '../overview/uploads.ts'
import { mayNowBeRead } from './read-again.ts'
import { readFiles } from './read-files.ts'
import { recognizePages } from './recognize-pages.ts'
import { removeLeftovers } from './temporary-folder.ts'
import { walkSources } from './walk-sources.ts'
import { openScanQueue, type SharedQueue } from './scan-queue.ts'
import { tell, traced } from '../tracing.ts'

export interface ScanOptions {
  /** Files and folders to read, and `s3://bucket/prefix`. */
  readonly paths: readonly string[]
  /** Where the state of the inquiry is kept: a directory, or `postgres://…`. */
  readonly store: string
  /** Folders that are never read: the inquiry's own and its report. */
  readonly exclude: readonly string[]
  readonly key: KeySource
  /** What the gate kept is read too, and what it saw are uploads. */
  readonly gate?: GateEvidence
  readonly manifest?: { readonly path: string; readonly columns: ReadonlyMap<ManifestField, string> }
  /** Processes that read at the same time; of no meaning with `shared`. */
  readonly workers: number
  /** Workers elsewhere read the files, through this queue; left out, this process does. */
  readonly shared?: SharedQueue
  /** Whether scans and photos are read by optical character recognition. */
  readonly ocr: 'auto' | 'off'
  /** Tried in order on protected files; never stored. */
  readonly passwords: readonly string[]
  /** Read files again that were not read whole before. */
  readonly retryFailed: boolean
  /** Whether the report will show values; recorded in the log of the inquiry. */
  readonly showValues: boolean
  /** Of the buckets among `paths`. */
  readonly buckets?: { readonly store: StoreSettings; readonly objectBytes: number }
  readonly version: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: ScanProgress) => void
}

const COUNT_WORKERS_MS = 1_000

/**
 * Reads everything under `paths` into the inquiry and gives its report. Stopped at any moment, the same call goes on
 * where it was: a file counts when all of it is stored, in one transaction.
 */
export function scan(options: ScanOptions): Promise<InquiryReport> {
  const attributes = { 'sluiswacht.distributed': options.shared !== undefined }
  return traced('scan', attributes, () => scanWithin(options))
}

async function scanWithin(options: ScanOptions): Promise<InquiryReport> {
  const meter = new ProgressMeter(options.onProgress)
  const manifest = options.manifest && (await readManifest(options.manifest.path, options.manifest.columns))
  const inquiry = await openInquiry(options.store, { mode: 'scan', key: options.key })
  const sources = new FileSources(options.buckets?.store)
  let gate: Awaited<ReturnType<typeof openGateEvidence>> | undefined
  try {
    await logScan(inquiry, options)
    meter.enter('walk')
    gate = options.gate && (await openGateEvidence(options.gate))
    if (options.buckets) await removeLeftovers('sluiswacht-work-')
    const walked = await traced('scan plan', {}, async () => {
      const walking = { objectBytes: 0, ...options.buckets, ...options }
      const all = await walkSources(walking, sources, options.signal)
      tell({ 'sluiswacht.files': all.found.length, 'sluiswacht.unreachable': all.unreachable.length })
      return all
    })
    const found = [...walked.found, ...(gate?.found ?? [])]
    await inquiry.files.sync(found, walked.unreachable)
    const paths = found.map(({ path }) => path)
    await tieUploads(
      inquiry,
      paths,
      manifest || gate ? [...(manifest?.uploads ?? []), ...(gate?.uploads ?? [])] : undefined,
      manifest,
    )
    // Waiting for the second queue is no failure: what was recognised so far stays.
    if (options.retryFailed) await inquiry.files.retryFailed((part) => pagesWaiting(part) === 0)
    else await inquiry.files.retryFailed((part) => mayNowBeRead(part, options))
    const lost = await readWaiting(inquiry, found, sources, options, meter)
    if (lost.length > 0) await inquiry.files.addUnreachable(lost)
    meter.enter('link')
    await traced('scan link', {}, () => linkInquiry(inquiry))
    meter.enter('report')
    const about = {
      version: options.version,
      valuesShown: options.showValues,
      generated: new Date(),
      manifestProblems: await inquiry.files.uploadProblems(),
      ocr: options.ocr,
    }
    const report = await traced('scan report', {}, () => buildReport(inquiry, about))
    meter.enter('done')
    return report
  } finally {
    await gate?.close()
    sources.close()
    await inquiry.close()
  }
}

async function readWaiting(
  inquiry: Inquiry,
  found: readonly FoundFile[],
  sources: FileSources,
  options: ScanOptions,
  meter: ProgressMeter,
): Promise<UnreachablePath[]> {
  const waiting = await inquiry.files.waiting()
  const pages = options.ocr === 'auto' ? await inquiry.pages.waiting(pagesWaiting) : []
  meter.plan(
    waiting.length,
    waiting.reduce((sum, file) => sum + file.bytes, 0),
  )
  if (waiting.length + pages.length === 0) return []
  const locations = new Map(found.map((file) => [file.path, file]))
  const { passwords, signal } = options
  const { queue, close } = await openScanQueue(inquiry, sources, options)
  const counting = setInterval(() => meter.workers(queue.workers()), COUNT_WORKERS_MS)
  try {
    const lost = await readFiles({
      inquiry,
      queue,
      sources,
      locate: (path) => sources.place(locations.get(path) ?? { location: path }),
      ocr: options.ocr === 'auto' ? 'later' : 'off',
      passwords,
      meter,
      signal,
    })
    if (options.ocr === 'auto') {
      const locate = (path: string): Omit<SourceFile, 'bytes'> | undefined => {
        const file = locations.get(path)
        return file && sources.place(file)
      }
      const lanes = options.shared ? queue.lanes : options.workers
      await recognizePages({ inquiry, queue, sources, locate, lanes, passwords, meter, signal })
    }
    return lost
  } finally {
    clearInterval(counting)
    await close()
  }
}

/**
 * Stores which upload was of which file, so that `find` needs no look at all of them. Without a manifest those of an
 * earlier run are tied anew: files may have come since.
 */
async function tieUploads(
  inquiry: Inquiry,
  walked: readonly string[],
  given: readonly Upload[] | undefined,
  manifest: Manifest | undefined,
): Promise<void> {
  const uploads = given ?? (await inquiry.files.uploads())
  if (uploads.length === 0 && !given) return
  // A file from whose path a name was erased is still known by the path under which it is walked.
  const paths = new Set([...(await inquiry.files.paths()), ...walked])
  const { ofFile } = matchUploads([...paths], uploads)
  const fileOf = new Map([...ofFile].flatMap(([path, list]) => list.map((upload) => [upload, path] as const)))
  await inquiry.files.saveUploads(uploads, (upload) => fileOf.get(upload), manifest?.problems)
}

async function logScan(inquiry: Inquiry, options: ScanOptions): Promise<void> {
  const { workers, ocr, showValues, version } = options
  const { manifest, gate, shared, buckets } = options
  const sources = {
    manifest: manifest !== undefined,
    gate: gate !== undefined,
    ...(shared ? { distributed: true } : {}),
    ...(buckets ? { buckets: true } : {}),
  }
  const details = { workers, ocr, showValues, version, ...sources }
  await inquiry.events.append({ at: new Date().toISOString(), action: 'scan', actor: userInfo().username, details })
}
