import { StringDecoder } from 'node:string_decoder'
import { BadInputLine } from '../usage-error.ts'

/** Longest line of input that is taken, in UTF-16 code units. */
const MAX_LINE = 256 * 1024 * 1024

/**
 * The JSON objects of an NDJSON stream with their line numbers (from 1); empty lines are passed over.
 * @param onBad told of a line that is no JSON, after which the next is read
 * @param content the field beside `id` that a line should have, for the message
 * @throws {BadInputLine} without `onBad`; with it only for a line that is too long
 */
export async function* jsonLines(
  stream: AsyncIterable<Buffer>,
  onBad?: (error: BadInputLine) => void,
  content?: string,
): AsyncGenerator<{ line: number; value: unknown }> {
  let number = 0
  for await (const text of lines(stream)) {
    number += 1
    if (text.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(number === 1 ? text.replace(/^\uFEFF/, '') : text)
    } catch {
      const error = new BadInputLine(number, { nl: 'geen geldige JSON', en: 'no valid JSON' }, content)
      if (onBad === undefined) throw error
      onBad(error)
      continue
    }
    yield { line: number, value }
  }
}

async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  const pieces: string[] = []
  let length = 0
  let number = 1
  for await (const chunk of stream) {
    const text = decoder.write(chunk)
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield pieces.join('') + text.slice(from, at)
      pieces.length = 0
      length = 0
      number += 1
      from = at + 1
    }
    if (from < text.length) pieces.push(text.slice(from))
    length += text.length - from
    if (length > MAX_LINE) throw new BadInputLine(number, { nl: 'de regel is te lang', en: 'the line is too long' })
  }
  const rest = pieces.join('') + decoder.end()
  if (rest !== '') yield rest
}
