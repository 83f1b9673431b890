import type { RecognizedPage } from '@sluiswacht/model'
import { causeOf, type CauseCode } from './advice.ts'
import { ReadFailure } from './failure.ts'
import type { OcrMode, PageContent, ReadContext } from './reader.ts'

/** What came of pages in earlier runs, and who is told of pages that are recognised now. */
export interface Recognition {
  /** Pages that are not recognised again. */
  readonly known?: readonly RecognizedPage[]
  /** A page is begun; when the process is lost now, that page did it. */
  begin(part: string | null, page: number): Promise<void>
  /** A page is done and can be kept. */
  done(page: RecognizedPage): Promise<void>
}

/** The warning of a part of which pages wait for the second queue; its detail is their number. */
const WAITING = 'waits-for-ocr' satisfies CauseCode

/** How many pages of a part wait to be recognised. */
export function pagesWaiting({ warnings }: { readonly warnings: readonly string[] }): number {
  const warning = warnings.find((one) => causeOf(one) === WAITING)
  if (warning === undefined) return 0
  const count = Number(warning.slice(WAITING.length + 1))
  return Number.isInteger(count) && count > 0 ? count : 1
}

/** Recognises the pages of one part, as `mode` says. */
export class PartRecognition {
  readonly #part: string | null
  readonly #mode: OcrMode
  readonly #recognition: Recognition | undefined
  readonly #warn: ReadContext['warn']
  #waiting = 0

  constructor(part: string | null, mode: OcrMode, recognition: Recognition | undefined, warn: ReadContext['warn']) {
    this.#part = part
    this.#mode = mode
    this.#recognition = recognition
    this.#warn = warn
  }

  /** As {@link ReadContext.recognize}. */
  readonly recognize: ReadContext['recognize'] = async (page, without, work) => {
    if (this.#mode === 'off') this.#warn(without.cause, without.detail)
    if (this.#mode === 'later') this.#waiting++
    if (this.#mode !== 'auto') return null
    const known = this.#recognition?.known?.find((one) => one.part === this.#part && one.page === page)
    if (known === undefined) await this.#recognition?.begin(this.#part, page)
    const content = known ?? (await attempt(work))
    const result: RecognizedPage = { ...content, part: this.#part, page }
    if (known === undefined) await this.#recognition?.done(result)
    if (result.failure !== null) this.#warn(result.failure, String(page))
    return result
  }

  /** Notes how many pages wait; to be called when the part is read. */
  finish(): void {
    if (this.#waiting > 0) this.#warn(WAITING, String(this.#waiting))
  }
}

async function attempt(work: () => Promise<PageContent>): Promise<PageContent> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { text: '', words: [], images: [], failure: error.reason }
  }
}
