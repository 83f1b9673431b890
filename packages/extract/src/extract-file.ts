import type { ExtractedPart, PartStatus } from '@sluiswacht/model'
import { ADVICE, causeOf } from './advice.ts'
import { Budget } from './bytes/budget.ts'
import { type ByteSource, fileSource } from './bytes/byte-source.ts'
import { ReadFailure } from './failure.ts'
import { identify } from './identify/identify.ts'
import { FileSample } from './identify/sample.ts'
import type { LostPlaces } from './isolation/lost-places.ts'
import { READ_LIMITS, type ReadLimits } from './limits.ts'
import type { ContainedFile, OcrMode, ReadContext, Reading } from './reader.ts'
import { PartRecognition, type Recognition } from './recognition.ts'
import { systemCause } from './system-cause.ts'
import { TextCollector } from './text/text-collector.ts'

export interface ExtractOptions {
  readonly limits?: Partial<ReadLimits>
  /** Tried in order on everything that is protected. */
  readonly passwords?: readonly string[]
  /** `auto` reads images and scanned pages by character recognition; `later` only counts them (`waits-for-ocr`). */
  readonly ocr?: OcrMode
  /** Where recognised pages come from and go to, when they are kept one by one. */
  readonly recognition?: Recognition
  /** Parts that cost a process before, with why: they are passed over and get a line that says so. */
  readonly lost?: LostPlaces
  /** Called often while reading goes on, with the path of the part inside the file. */
  readonly progress?: (part: string | null) => void
}

interface Walk {
  readonly diskPath: string | null
  readonly path: string
  readonly options: ExtractOptions
  readonly limits: ReadLimits
  readonly budget: Budget
}

/**
 * Reads a file and all that it contains, depth first: the file itself, then its attachments, entries and embedded
 * objects at every depth. Every part that exists is given, with a status; what could not be read is never left out.
 * Runs in this process and trusts the file with it: call it inside a worker of the pool.
 *
 * @param path - the file; `path` of the parts is the same
 * @throws nothing that the file or the disk causes: that is a status with a cause in `warnings`
 */
export async function* extractFile(
  path: string,
  options: ExtractOptions = {},
): AsyncGenerator<ExtractedPart, void, undefined> {
  let source: ByteSource
  try {
    source = fileSource(path)
  } catch (error) {
    yield failedPart(path, null, 'application/octet-stream', systemCause(error))
    return
  }
  try {
    const limits = { ...READ_LIMITS, ...options.limits }
    const walk = { path, diskPath: path, options, limits, budget: new Budget(limits, source.size) }
    yield* extractSource(walk, source, null, path, null, 0)
  } finally {
    source.close()
  }
}

/** As {@link extractFile}, for bytes that are already in memory; `name` serves for its ending. */
export async function* extractBytes(
  source: ByteSource,
  name: string,
  options: ExtractOptions = {},
): AsyncGenerator<ExtractedPart, void, undefined> {
  const limits = { ...READ_LIMITS, ...options.limits }
  const walk = { path: name, diskPath: null, options, limits, budget: new Budget(limits, source.size) }
  yield* extractSource(walk, source, null, name, null, 0)
}

async function* extractSource(
  walk: Walk,
  source: ByteSource,
  part: string | null,
  name: string,
  declaredType: string | null,
  depth: number,
  readDirectly?: ContainedFile['read'],
): AsyncGenerator<ExtractedPart, void, undefined> {
  const { path, options, limits, budget } = walk
  options.progress?.(part)
  const warnings = new Set<string>()
  const text = new TextCollector(limits.textLength)
  let mediaType = declaredType ?? 'application/octet-stream'
  let reading: Reading = {}
  let failure: ReadFailure | null = null
  try {
    passOverLost(options, part)
    if (source.fault !== undefined) warnings.add(source.fault.warning)
    if (source.size === 0 && readDirectly === undefined) throw new ReadFailure('zero-bytes')
    const sample = new FileSample(source, name, declaredType)
    const found =
      readDirectly === undefined ? identify(sample) : { mediaType, reader: { read: readDirectly }, known: null }
    mediaType = found.mediaType
    if (found.reader === null) throw notRead(found.known, sample)
    const warn: ReadContext['warn'] = (code, detail) => warnings.add(detail === undefined ? code : `${code}: ${detail}`)
    const ocr = options.ocr ?? 'off'
    const recognition = new PartRecognition(part, ocr, options.recognition, warn)
    const context: ReadContext = {
      source,
      path: depth === 0 ? walk.diskPath : null,
      sample,
      mediaType,
      name,
      limits,
      budget,
      text,
      passwords: options.passwords ?? [],
      ocr,
      recognize: recognition.recognize,
      warn,
      progress: () => options.progress?.(part),
    }
    reading = await found.reader.read(context)
    recognition.finish()
    mediaType = reading.mediaType ?? mediaType
  } catch (error) {
    failure = asReadFailure(error)
    warnings.add(failure.warning)
  }
  if (text.full) warnings.add('text-cut')
  const status = statusOf(text, reading, failure, warnings)
  if (status === 'empty' && failure === null) warnings.add('no-text')
  yield {
    path,
    part,
    mediaType,
    status,
    text: text.toString(),
    ...(reading.pages === undefined ? {} : { pages: reading.pages }),
    images: reading.images ?? [],
    ocr: reading.ocr ?? false,
    ...(reading.words === undefined || reading.words.length === 0 ? {} : { words: reading.words }),
    warnings: [...warnings],
  }
  if (reading.contained !== undefined) yield* extractContained(walk, reading.contained, part, depth)
}

/** @throws {ReadFailure} the cause, for a place that cost a process before */
function passOverLost({ lost = {} }: ExtractOptions, part: string | null): void {
  const cause = Object.hasOwn(lost, part ?? '') ? lost[part ?? ''] : undefined
  if (cause !== undefined) throw new ReadFailure(cause)
}

async function* extractContained(
  walk: Walk,
  contained: Iterable<ContainedFile> | AsyncIterable<ContainedFile>,
  parent: string | null,
  depth: number,
): AsyncGenerator<ExtractedPart, void, undefined> {
  const names = new Set<string>()
  const pathOf = (name: string): string => {
    const safe = uniqueName(names, partName(name))
    return parent === null ? safe : `${parent}/${safe}`
  }
  try {
    for await (const file of contained) {
      const part = pathOf(file.name)
      let source: ByteSource | null = null
      try {
        walk.options.progress?.(part)
        if (depth >= walk.limits.depth) throw new ReadFailure('too-deep')
        walk.budget.entry()
        passOverLost(walk.options, part)
        source = await file.open()
        yield* extractSource(walk, source, part, file.name, file.mediaType ?? null, depth + 1, file.read)
      } catch (error) {
        const failure = asReadFailure(error)
        yield failedPart(walk.path, part, file.mediaType ?? 'application/octet-stream', failure)
        // Beyond a limit of the whole file nothing more is unpacked; `rest` stands for all that follows.
        if (failure.reason === 'too-many-entries' || failure.reason === 'bomb') return
      } finally {
        source?.close()
      }
    }
  } catch (error) {
    yield failedPart(walk.path, pathOf('(rest)'), 'application/octet-stream', asReadFailure(error))
  }
}

function statusOf(
  text: TextCollector,
  reading: Reading,
  failure: ReadFailure | null,
  warnings: ReadonlySet<string>,
): PartStatus {
  if (failure !== null) return text.blank ? failure.status : 'partial'
  if (reading.status !== undefined) return reading.status
  for (const warning of warnings) {
    const cause = causeOf(warning)
    if (cause !== null && cause !== 'no-text') return text.blank ? ADVICE[cause].status : 'partial'
  }
  return text.blank ? 'empty' : 'read'
}

const READ_EXTENSIONS =
  /^(pdf|doc|docx|docm|dotx?|xls|xlsx|xlsm|xlsb|ppt|pptx|pptm|od[tspg]|rtf|msg|pst|zip|7z|rar|gz|tgz|bz2|xz|tar|epub|jpe?g|png|tiff?|gif|bmp|webp)$/

/** A file whose name promises a format that is read, but whose content is nothing known, is damaged. */
function notRead(known: string | null, sample: FileSample): ReadFailure {
  if (known !== null) return new ReadFailure('format-not-read', known)
  if (READ_EXTENSIONS.test(sample.extension)) return new ReadFailure('damaged')
  return new ReadFailure('unknown-format')
}

/** Any error of a reader as a cause; what a library threw means that the file does not fit its format. */
function asReadFailure(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error
  if (error instanceof RangeError && /array buffer|allocation|string length/i.test(error.message))
    return new ReadFailure('out-of-memory', null, { cause: error })
  return new ReadFailure('damaged', null, { cause: error })
}

/** A part of which nothing was read. */
export function failedPart(path: string, part: string | null, mediaType: string, failure: ReadFailure): ExtractedPart {
  return {
    path,
    part,
    mediaType,
    status: failure.status,
    text: '',
    images: [],
    ocr: false,
    warnings: [failure.warning],
  }
}

const LONGEST_NAME = 512

function partName(name: string): string {
  const plain = name
    .replaceAll('\\', '/')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/^\/+/, '')
    .trim()
  return plain === '' ? '(unnamed)' : plain.slice(0, LONGEST_NAME)
}

function uniqueName(names: Set<string>, name: string): string {
  let unique = name
  for (let count = 2; names.has(unique); count++) unique = `${name} (${count})`
  names.add(unique)
  return unique
}
