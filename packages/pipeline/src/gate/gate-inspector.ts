import type { ContentSummary, DataClass, InspectedItem, PartImage, ServiceReading, UploadItem } from '@sluiswacht/model'
import type { WorkerLimits } from '@sluiswacht/extract'
import { detectorVersion } from './detector-version.ts'
import { createFilePool } from './file-pool.ts'
import { maskReading, standsInBody } from './mask.ts'
import { detectionsOf, type GateText, type Segment, segmentsOf } from './segments.ts'
import { type FileItem, type Sorted, unpacked } from './packed.ts'
import { summarise } from './summarise.ts'
import { createTextInspector } from './text-inspector.ts'
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

/** Makes the gate's inspector; starts its threads and processes, and loads the lexicons (some tenths of a second). */
export function createGateInspector(options: GateInspectorOptions = {}): GateInspector {
  const { workers = 2, threads = 2, ocr = 'off', limits } = options
  const texts = createTextInspector(threads)
  const files = createFilePool({ workers, ocr, ...(limits === undefined ? {} : { limits }) })

  async function inspectSegment(segment: Segment, deadline: number, causes: string[]): Promise<InspectedItem[]> {
    const read = await texts.inspect(segment.text, deadline)
    causes.push(...read.causes)
    if (read.detection === undefined) return []
    return detectionsOf(segment, read.detection).map(({ of, detection }) => ({ ...of, detection }))
  }

  return {
    async inspect(reading, deadlineMs) {
      const deadline = performance.now() + deadlineMs
      const causes: string[] = []
      const images: PartImage[] = []
      const { plain, documents, causes: packings } = unpacked(sortItems(reading.items))
      causes.push(...packings)
      const inTexts = segmentsOf(plain).map((segment) => inspectSegment(segment, deadline, causes))
      const inFiles = documents.map(async (item) => {
        const read = await files.read(item, deadline)
        causes.push(...read.causes)
        for (const part of read.parts) images.push(...part.images)
        return read.parts.map(({ text, detection }) => ({ item, text, detection }))
      })
      const items = (await Promise.all([...inTexts, ...inFiles])).flat()
      const inBody = new Set(reading.items)
      const canMask = (inspected: InspectedItem): boolean =>
        reading.rewrite !== undefined && inBody.has(inspected.item) && standsInBody(inspected)
      return { items, content: summarise({ items, images, causes, canMask }) }
    },
    mask: maskReading,
    version: detectorVersion(),
    async close() {
      await Promise.all([texts.close(), files.close()])
    },
  }
}

/** Texts to inspect as they stand (with the names of files), and files that must be read first. */
function sortItems(items: readonly UploadItem[]): Sorted {
  const plain: GateText[] = []
  const documents: FileItem[] = []
  const told = new Set(items.flatMap((item) => (item.kind === 'prompt' ? [item.text] : [])))
  for (const item of items) {
    if (item.kind === 'prompt') {
      plain.push({ item, text: item.text })
      continue
    }
    // The name where the body does not tell it as a text of its own (a header, a form in several spellings).
    if (item.name !== undefined && !told.has(item.name))
      plain.push({ item: { kind: 'prompt', at: `${item.at}, name`, text: item.name }, text: item.name })
    const text = plainTextOf(item)
    if (text === undefined) documents.push(item)
    else plain.push({ item, text })
  }
  return { plain, documents }
}
