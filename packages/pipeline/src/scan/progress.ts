import type { PartStatus } from '@sluiswacht/model'

export type ScanPhase = 'walk' | 'read' | 'recognize' | 'link' | 'report' | 'done'

/** Where a scan is. Counts are of this run's waiting files; times are in milliseconds. */
export interface ScanProgress {
  readonly phase: ScanPhase
  readonly files: number
  readonly filesTotal: number
  readonly bytes: number
  readonly bytesTotal: number
  readonly filesPerSecond: number
  readonly leftMs: number | null
  /** Pages that are recognised from pictures once everything else is read, those of earlier runs included. */
  readonly pages: number
  readonly pagesTotal: number
  /** Workers elsewhere that are there now; null when this process reads the files itself. */
  readonly workers: number | null
  /** Files by the status that was not `read`. */
  readonly problems: Readonly<Partial<Record<PartStatus | 'unreachable', number>>>
}

const WINDOW_MS = 20_000

/** Counts the work of a scan and tells how fast it goes and how long it will take. */
export class ProgressMeter {
  readonly #onProgress: (progress: ScanProgress) => void
  readonly #problems: Partial<Record<PartStatus | 'unreachable', number>> = {}
  #recent: { at: number; files: number; bytes: number }[] = []
  #phase: ScanPhase = 'walk'
  #files = 0
  #filesTotal = 0
  #bytes = 0
  readonly #within = new Map<number, number>()
  #bytesTotal = 0
  #pages = 0
  #pagesTotal = 0
  #workers: number | null = null
  /** When the second queue began, and with how many pages done. */
  #pagesFrom: { at: number; pages: number } | null = null

  constructor(onProgress: (progress: ScanProgress) => void) {
    this.#onProgress = onProgress
  }

  enter(phase: ScanPhase): void {
    this.#phase = phase
    this.#tell()
  }

  plan(files: number, bytes: number): void {
    this.#filesTotal = files
    this.#bytesTotal = bytes
    this.#recent = [{ at: performance.now(), files: 0, bytes: 0 }]
    this.enter('read')
  }

  /** How many workers elsewhere are there now; to be called now and then, so that waiting for them shows too. */
  workers(count: number | null): void {
    if (count === null) return
    this.#workers = count
    this.#tell()
  }

  /** So many bytes of a file that is not done yet are through; 0 when it is. */
  within(file: number, bytes: number): void {
    if (bytes > 0) this.#within.set(file, bytes)
    else this.#within.delete(file)
    this.#tell()
  }

  fileDone(bytes: number, status: PartStatus | 'unreachable'): void {
    this.#files += 1
    this.#bytes += bytes
    if (status !== 'read') this.#problems[status] = (this.#problems[status] ?? 0) + 1
    const now = performance.now()
    this.#recent.push({ at: now, files: this.#files, bytes: this.#bytes })
    while (this.#recent.length > 2 && now - (this.#recent[0]?.at ?? now) > WINDOW_MS) this.#recent.shift()
    this.#tell()
  }

  /** The second queue begins; `done` of its pages were recognised by an earlier run. */
  planPages(total: number, done: number): void {
    this.#pagesTotal = total
    this.#pages = done
    this.#pagesFrom = { at: performance.now(), pages: done }
    this.enter('recognize')
  }

  pageDone(): void {
    this.#pages = Math.min(this.#pages + 1, this.#pagesTotal)
    this.#tell()
  }

  /** All pages of a file are recognised; it was not counted as a problem before. */
  recognized(status: PartStatus): void {
    if (status !== 'read') this.#problems[status] = (this.#problems[status] ?? 0) + 1
    this.#tell()
  }

  #pagesLeftMs(): number | null {
    const from = this.#pagesFrom
    if (from === null || this.#pages === from.pages) return null
    return ((performance.now() - from.at) / (this.#pages - from.pages)) * (this.#pagesTotal - this.#pages)
  }

  #tell(): void {
    const first = this.#recent[0]
    const passed = first ? performance.now() - first.at : 0
    const filesPerMs = first && passed > 0 ? (this.#files - first.files) / passed : 0
    const leftFiles = this.#filesTotal - this.#files
    this.#onProgress({
      phase: this.#phase,
      files: this.#files,
      filesTotal: this.#filesTotal,
      bytes: this.#bytes + this.#within.values().reduce((sum, bytes) => sum + bytes, 0),
      bytesTotal: this.#bytesTotal,
      filesPerSecond: filesPerMs * 1000,
      leftMs:
        this.#phase === 'recognize'
          ? this.#pagesLeftMs()
          : filesPerMs > 0 && this.#phase === 'read'
            ? leftFiles / filesPerMs
            : null,
      pages: this.#pages,
      pagesTotal: this.#pagesTotal,
      workers: this.#workers,
      problems: { ...this.#problems },
    })
  }
}
