import type { ChunkedBody } from './chunked-body.ts'
import { IcapRefused } from './failure.ts'

/**
 * How far a body was taken: `preview` = the preview at most, and the client waits; `rest` = the client was told to go
 * on and is sending; `all` = nothing is left.
 */
export type Taken = 'preview' | 'rest' | 'all'

/** What the connection does for a body. */
export interface BodyHooks {
  /** Sends "100 Continue". */
  goOn(): Promise<void>
  /** Nothing more is expected of the client for now: its preview, or the whole, is in. */
  ended(): void
}

/** The body of one request: its preview, then, once somebody reads on, the rest. */
export class IncomingBody {
  readonly #chunks: ChunkedBody
  readonly #hooks: BodyHooks
  #previewLeft: number | undefined
  #taken: Taken
  #toldToGoOn = false
  #bytes = 0

  /** `preview` as announced; undefined = the client sends all at once. */
  constructor(chunks: ChunkedBody, preview: number | undefined, hooks: BodyHooks) {
    this.#chunks = chunks
    this.#previewLeft = preview
    this.#hooks = hooks
    this.#taken = preview === undefined ? 'rest' : 'preview'
  }

  get taken(): Taken {
    return this.#taken
  }

  /** Whether the client still keeps the whole: it sent a preview and was not told to go on. */
  get inPreview(): boolean {
    return this.#previewLeft !== undefined && !this.#toldToGoOn
  }

  /** Bytes read so far. */
  get bytes(): number {
    return this.#bytes
  }

  /** The next bytes, never empty; after the preview it asks for the rest. Undefined = the end. */
  async read(): Promise<Buffer | undefined> {
    const piece = await this.#next()
    if (piece !== undefined || this.#taken !== 'preview') return piece
    this.#taken = 'rest'
    this.#toldToGoOn = true
    this.#chunks.again()
    await this.#hooks.goOn()
    return this.#next()
  }

  /** Takes what is left of the preview, without asking for more. */
  async finishPreview(): Promise<void> {
    while (this.#taken === 'preview' && (await this.#next()) !== undefined);
  }

  /** Takes and drops all that the client sends without being asked. */
  async drop(): Promise<void> {
    while ((await this.#next()) !== undefined);
  }

  async #next(): Promise<Buffer | undefined> {
    const piece = await this.#chunks.read()
    if (piece === undefined) {
      const whole = this.#taken === 'rest' || this.#chunks.ended === 'ieof'
      if (whole) this.#taken = 'all'
      this.#hooks.ended()
      return undefined
    }
    this.#bytes += piece.length
    if (this.#taken === 'preview' && this.#previewLeft !== undefined) {
      this.#previewLeft -= piece.length
      if (this.#previewLeft < 0) throw new IcapRefused('preview')
    }
    return piece
  }
}

/** All that is left of a body, asking for the rest after the preview. */
export async function* allOf(body: IncomingBody): AsyncGenerator<Buffer> {
  for (let piece = await body.read(); piece !== undefined; piece = await body.read()) yield piece
}
