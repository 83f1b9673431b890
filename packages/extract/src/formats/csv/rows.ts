const LONGEST_QUOTED = 65_536

/**
 * Turns separated values (RFC 4180, any separator) into lines with tabs, as they come in. A quoted cell keeps its text
 * on one line; a quote that never closes is taken for a character of the text.
 */
export class RowSplitter {
  readonly #separator: string
  #rest = ''
  /** Up to here in the rest no quoted cell ends: looking again from each quote would take quadratic time. */
  #openUntil = 0

  constructor(separator: string) {
    this.#separator = separator
  }

  write(chunk: string): string {
    return this.#run(this.#rest + chunk, false)
  }

  end(): string {
    return this.#run(this.#rest, true)
  }

  #run(input: string, last: boolean): string {
    const out: string[] = []
    let at = 0
    let openUntil = this.#openUntil
    while (at < input.length) {
      const character = input[at]
      if (character === '"' && at >= openUntil) {
        const close = closingQuote(input, at + 1)
        if (close >= 0 && (close + 1 < input.length || last)) {
          out.push(
            input
              .slice(at + 1, close)
              .replaceAll('""', '"')
              .replace(/[\r\n\t]+/g, ' '),
          )
          at = close + 1
          continue
        }
        // More may come, up to a bound; past it the quote is just a character.
        if (!last && input.length - at < LONGEST_QUOTED) break
        openUntil = Math.min(input.length, at + 1 + LONGEST_QUOTED)
      }
      if (character === this.#separator) {
        out.push('\t')
        at++
      } else if (character === '\r' || character === '\n') {
        if (character === '\r' && at + 1 >= input.length && !last) break
        out.push('\n')
        at += character === '\r' && input[at + 1] === '\n' ? 2 : 1
      } else {
        const end = this.#plainEnd(input, at)
        out.push(input.slice(at, end))
        at = end
      }
    }
    this.#rest = input.slice(at)
    this.#openUntil = Math.max(0, openUntil - at)
    return out.join('')
  }

  #plainEnd(input: string, from: number): number {
    for (let at = from; at < input.length; at++) {
      const character = input[at]
      if (character === this.#separator || character === '\n' || character === '\r') return at
    }
    return input.length
  }
}

/** Where a quoted cell ends: a quote that is not doubled; -1 when it does not end within the bound. */
function closingQuote(input: string, from: number): number {
  const bound = Math.min(input.length, from + LONGEST_QUOTED)
  for (let at = input.indexOf('"', from); at >= 0 && at < bound; at = input.indexOf('"', at + 2))
    if (input[at + 1] !== '"') return at
  return -1
}
