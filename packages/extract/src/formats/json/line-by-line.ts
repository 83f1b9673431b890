import type { CauseCode } from '../../advice.ts'
import type { TextCollector } from '../../text/text-collector.ts'
import { JsonLines } from './json-lines.ts'

/** A longer line is given as text, in pieces of this length. */
const LONGEST_LINE = 16 * 1024 * 1024

/** Reads text of which each line may be a JSON object or list of its own; a line that is none is given as it stands. */
export class LineByLine {
  readonly #text: TextCollector
  #pieces: string[] = []
  #waiting = 0
  #good = 0
  #bad = 0
  #lastBad = false

  constructor(text: TextCollector) {
    this.#text = text
  }

  write(chunk: string): void {
    let from = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      this.#pieces.push(chunk.slice(from, end))
      this.#line()
      if (this.#text.full) return
      from = end + 1
    }
    this.#pieces.push(chunk.slice(from))
    this.#waiting += chunk.length - from
    if (this.#waiting > LONGEST_LINE) this.#line()
  }

  /** What was wrong: nothing, a last line that stops half-way, or bad lines among good ones. */
  end(): CauseCode | null {
    this.#line()
    if (this.#bad === 0 || this.#good === 0) return null
    return this.#bad === 1 && this.#lastBad ? 'truncated' : 'damaged'
  }

  #line(): void {
    const line = this.#pieces.join('').trim()
    this.#pieces = []
    this.#waiting = 0
    if (line === '') return
    const values = this.#text.beside(Number.POSITIVE_INFINITY)
    const json = new JsonLines(values)
    this.#lastBad = !/^[[{]/.test(line) || !json.write(line) || !json.end()
    this.#text.freshLine()
    if (this.#lastBad) {
      this.#bad++
      this.#text.line(line)
    } else {
      this.#good++
      this.#text.add(values.toString())
    }
  }
}
