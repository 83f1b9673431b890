/** Standard output for results, standard error for people. */
export class Output {
  readonly #out: NodeJS.WriteStream
  readonly #err: NodeJS.WriteStream
  #closed = false

  constructor(out: NodeJS.WriteStream, err: NodeJS.WriteStream) {
    this.#out = out
    this.#err = err
    out.on('error', (error: NodeJS.ErrnoException) => {
      // The reader of a pipe has left (`| head`): there is nobody to write for any more.
      if (error.code === 'EPIPE') this.#closed = true
      else throw error
    })
  }

  /** Whether the reader of standard output has gone. */
  get closed(): boolean {
    return this.#closed
  }

  get toTerminal(): boolean {
    return this.#out.isTTY === true
  }

  get messagesToTerminal(): boolean {
    return this.#err.isTTY === true
  }

  get width(): number {
    return this.#err.columns ?? 80
  }

  /** One NDJSON line on standard output. Waits while the reader is slow. */
  async record(value: unknown): Promise<void> {
    await this.text(`${JSON.stringify(value)}\n`)
  }

  /** Text on standard output. Waits while the reader is slow; says nothing more once the reader has left. */
  async text(text: string): Promise<void> {
    if (this.#closed || this.#out.write(text)) return
    await new Promise<void>((resolve) => {
      const go = (): void => {
        for (const event of ['drain', 'close', 'error']) this.#out.off(event, go)
        resolve()
      }
      for (const event of ['drain', 'close', 'error']) this.#out.on(event, go)
    })
  }

  /** A line for people on standard error. */
  say(line: string): void {
    this.#err.write(`${line}\n`)
  }

  /** Replaces the last line on a terminal. */
  replaceLine(line: string): void {
    this.#err.write(`\r\u001b[2K${line.slice(0, this.width - 1)}`)
  }

  clearLine(): void {
    this.#err.write('\r\u001b[2K')
  }
}
