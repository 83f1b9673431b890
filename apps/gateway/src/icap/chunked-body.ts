import { IcapRefused } from './failure.ts'
import type { Feed } from './feed.ts'
import { parseHead } from './head.ts'

const MAX_CHUNK_LINE = 512
const MAX_TRAILER = 8 * 1024
const SIZE_LINE = /^([0-9a-fA-F]{1,8})[ \t]*(;.*)?$/
const EXTENSION = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*(?:=\s*(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+|"[^"\\]*")\s*)?$/

/** How a chunked body ended: `ieof` = the preview was all there is (RFC 3507, 4.5). */
export type ChunkedEnd = 'end' | 'ieof'

/** Undoes chunked coding, piece by piece; partial chunks are given as they come. */
export class ChunkedBody {
  readonly #feed: Feed
  /** Bytes of the present chunk still to come; -1 = its size line is due. */
  #left = -1
  #ended: ChunkedEnd | undefined

  constructor(feed: Feed) {
    this.#feed = feed
  }

  /** Undefined as long as the final chunk was not seen. */
  get ended(): ChunkedEnd | undefined {
    return this.#ended
  }

  /** The next bytes, never empty; undefined = the end. Throws IcapRefused (`chunk`, `truncated`, `trailer`). */
  async read(): Promise<Buffer | undefined> {
    while (this.#ended === undefined) {
      if (this.#left < 0) await this.#readSize()
      else if (this.#left === 0) await this.#readChunkEnd()
      else {
        const piece = this.#feed.current
        if (piece === undefined) {
          if (!(await this.#feed.fill())) throw new IcapRefused('truncated')
          continue
        }
        const part = piece.length > this.#left ? piece.subarray(0, this.#left) : piece
        this.#left -= part.length
        this.#feed.consume(part.length)
        return part
      }
    }
    return undefined
  }

  /** Goes on with the rest of the body after its preview. */
  again(): void {
    this.#ended = undefined
  }

  async #readSize(): Promise<void> {
    const line = SIZE_LINE.exec(await this.#line(MAX_CHUNK_LINE))
    if (!line) throw new IcapRefused('chunk')
    const size = Number.parseInt(line[1] ?? '', 16)
    const extensions = line[2] === undefined ? [] : extensionsOf(line[2])
    if (size > 0) this.#left = size
    else {
      await this.#readTrailer()
      this.#ended = extensions.includes('ieof') ? 'ieof' : 'end'
    }
  }

  async #readChunkEnd(): Promise<void> {
    if ((await this.#line(2)) !== '') throw new IcapRefused('chunk')
    this.#left = -1
  }

  /** Trailers are checked and dropped: no header may be added behind the gate's back. */
  async #readTrailer(): Promise<void> {
    const first = await this.#line(MAX_TRAILER)
    if (first === '') return
    if (first.indexOf(':') < 1) throw new IcapRefused('trailer')
    const rest: string[] = [first]
    for (let line = await this.#line(MAX_TRAILER); line !== ''; line = await this.#line(MAX_TRAILER)) {
      rest.push(line)
      if (rest.length > 50) throw new IcapRefused('trailer')
    }
    parseHead(Buffer.from(`trailer\r\n${rest.join('\r\n')}\r\n\r\n`, 'latin1'), 'trailer')
  }

  /** One line without its CRLF, at most `max` bytes with it. */
  async #line(max: number): Promise<string> {
    let line = ''
    for (;;) {
      const piece = this.#feed.current
      if (piece === undefined) {
        if (await this.#feed.fill()) continue
        throw new IcapRefused('truncated')
      }
      const within = piece.subarray(0, max - line.length)
      const at = within.indexOf(0x0a)
      const bytes = at < 0 ? within.length : at + 1
      line += within.toString('latin1', 0, bytes)
      this.#feed.consume(bytes)
      if (at >= 0) {
        if (!line.endsWith('\r\n')) throw new IcapRefused('chunk')
        return line.slice(0, -2)
      }
      if (line.length >= max) throw new IcapRefused('chunk')
    }
  }
}

function extensionsOf(text: string): string[] {
  const names = text
    .slice(1)
    .split(';')
    .map((extension) => EXTENSION.exec(extension)?.[1])
  if (names.includes(undefined)) throw new IcapRefused('chunk')
  return names.map((name) => (name ?? '').toLowerCase())
}
