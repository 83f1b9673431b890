/** The text of one part, cut at a length. Once it is full, adding is harmless and `full` tells readers to stop. */
export class TextCollector {
  readonly #limit: number
  #pieces: string[] = []
  #length = 0
  #full = false
  #last = '\n'
  #blank = true

  constructor(limit: number) {
    this.#limit = limit
  }

  get full(): boolean {
    return this.#full
  }

  get length(): number {
    return this.#length
  }

  /** Whether nothing but white space was added. */
  get blank(): boolean {
    return this.#blank
  }

  add(text: string): void {
    if (text === '' || this.#full) return
    let piece = text
    if (this.#length + piece.length > this.#limit) {
      this.#full = true
      piece = piece.slice(0, this.#limit - this.#length)
      // Not between the halves of a surrogate pair.
      if (/[\uD800-\uDBFF]$/.test(piece)) piece = piece.slice(0, -1)
      if (piece === '') return
    }
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#last = piece.at(-1) ?? this.#last
    if (this.#blank && /\S/.test(piece)) this.#blank = false
  }

  /** Adds a text as a line (or lines) of its own. */
  line(text: string): void {
    this.freshLine()
    this.add(text)
    this.add('\n')
  }

  /** Ends the current line, if it has begun. */
  freshLine(): void {
    if (this.#last !== '\n') this.add('\n')
  }

  /** A collector of its own, for text that is compared with this one before it is added. */
  beside(length: number): TextCollector {
    return new TextCollector(Math.min(this.#limit, length))
  }

  toString(): string {
    return this.#pieces.join('')
  }
}
