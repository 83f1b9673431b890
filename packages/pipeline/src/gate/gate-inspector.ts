import type {
  ContentSummary,
  DataClass,
  Detection,
  InspectedItem,
  PartImage,
  ServiceReading,
  UploadItem,
} from '@sluiswacht/model'
import type { WorkerLimits } from '@sluiswacht/extract'
import { createInspector } from '../inspect.ts'
import { createDetectPool } from './detect-pool.ts'
import { WARM_UP } from './detect-protocol.ts'
import { detectorVersion } from './detector-version.ts'
import { createFilePool } from './file-pool.ts'
import { maskReading, standsInBody } from './mask.ts'
import { detectionsOf, type GateText, type Segment, segmentsOf } from './segments.ts'
import { summarise } from './summarise.ts'
import { plainTextOf } from './text-file.ts'

export interface GateInspectorOptions {
  /** Processes that read files. */
  readonly workers?: number
  /** Threads that inspect texts above some KB. */
  readonly threads?: number
  /** `auto` reads images and scans by character recognition, within the deadline; `off` leaves them unread. */
  readonly ocr?: 'auto' | 'off'
  /** Limits of one process that reads files. */
  readonly limits?: Partial<WorkerLimits>
}

/** Says what a request to an AI service carries, and hides it. */
export interface GateInspector {
  /**
   * Inspects prompts and files. Never throws for content: what could not be read, or not in time, is `fullyRead:
   * false` with its causes.
   * @param deadlineMs - milliseconds that it may take from now
   */
  inspect(
    reading: ServiceReading,
    deadlineMs: number,
  ): Promise<{ readonly items: InspectedItem[]; readonly content: ContentSummary }>
  /** The body with placeholders, or undefined when it cannot be masked wholly. Synchronous, in time linear to the texts. */
  mask(reading: ServiceReading, items: readonly InspectedItem[], classes: readonly DataClass[]): Uint8Array | undefined
  /** Changes with detectors, lexicons and models. */
  readonly version: string
  close(): Promise<void>
}

/** Longer texts go to a thread: inspecting one here would hold up every other request. */
const HERE = 2_048

/** Makes the gate's inspector; starts its threads and processes, and loads the lexicons (some tenths of a second). */
export function createGateInspector(options: GateInspectorOptions = {}): GateInspector {
  const { workers = 2, threads = 2, ocr = 'off', limits } = options
  const here = createInspector({ profile: 'gate' })
  here.inspect(WARM_UP)
  const pool = createDetectPool(threads)
  const files = createFilePool({ workers, ocr, ...(limits === undefined ? {} : { limits }) })

  async function inspectText(text: string, deadline: number): Promise<Detection | string> {
    if (text.length > HERE) return pool.inspect(text, deadline)
    try {
      return here.inspect(text)
    } catch {
      return 'crashed'
    }
  }

  async function inspectSegment(segment: Segment, deadline: number, causes: string[]): Promise<InspectedItem[]> {
    const whole = await inspectText(segment.text, deadline)
    if (typeof whole !== 'string')
      return detectionsOf(segment, whole).map(({ of, detection }) => ({ ...of, detection }))
    causes.push(whole)
    return []
  }

  return {
    async inspect(reading, deadlineMs) {
      const deadline = performance.now() + deadlineMs
      const causes: string[] = []
      const images: PartImage[] = []
      const { texts, documents } = sortItems(reading.items)
      const inTexts = segmentsOf(texts).map((segment) => inspectSegment(segment, deadline, causes))
      const inFiles = documents.map(async (item) => {
        const read = await files.read(item, deadline)
        causes.push(...read.causes)
        for (const part of read.parts) images.push(...part.images)
        return read.parts.map(({ text, detection }) => ({ item, text, detection }))
      })
      const items = (await Promise.all([...inTexts, ...inFiles])).flat()
      const canMask = (inspected: InspectedItem): boolean =>
        reading.rewrite !== undefined && reading.items.includes(inspected.item) && standsInBody(inspected)
      return { items, content: summarise({ items, images, causes, canMask }) }
    },
    mask: maskReading,
    version: detectorVersion(),
    async close() {
      await Promise.all([pool.close(), files.close()])
    },
  }
}

type FileItem = Extract<UploadItem, { kind: 'file' }>

/** Texts to inspect as they stand (with the names of files), and files that must be read first. */
function sortItems(items: readonly UploadItem[]): { readonly texts: GateText[]; readonly documents: FileItem[] } {
  const texts: GateText[] = []
  const documents: FileItem[] = []
  const told = new Set(items.flatMap((item) => (item.kind === 'prompt' ? [item.text] : [])))
  for (const item of items) {
    if (item.kind === 'prompt') {
      texts.push({ item, text: item.text })
      continue
    }
    // The name where the body does not tell it as a text of its own (a header, a form in several spellings).
    if (item.name !== undefined && !told.has(item.name))
      texts.push({ item: { kind: 'prompt', at: `${item.at}, name`, text: item.name }, text: item.name })
    const text = plainTextOf(item)
    if (text === undefined) documents.push(item)
    else texts.push({ item, text })
  }
  return { texts, documents }
}
