import { TextDecoder } from 'node:util'
import { guessCodePage, rareDecoder, type StreamDecoder } from './code-pages.ts'

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'windows-1252'
  | 'macintosh'
  | 'cp850'

export interface EncodingGuess {
  readonly encoding: Encoding
  /** Length of the byte order mark. */
  readonly skip: number
}

/** The encoding that a byte order mark names, or null. */
export function byteOrderMark(head: Uint8Array): EncodingGuess | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0 && head.length % 4 === 0)
    return { encoding: 'utf-32le', skip: 4 }
  if (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff) return { encoding: 'utf-32be', skip: 4 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  return null
}

/**
 * Tells how a text is encoded from its first bytes: byte order mark, the zero bytes of UTF-16, whether it is right
 * UTF-8; else windows-1252. Null when it is no text: control bytes that no text has.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess | null {
  const marked = byteOrderMark(head)
  if (marked !== null) return marked
  const wide = guessUtf32(head) ?? guessUtf16(head)
  if (wide !== null) return { encoding: wide, skip: 0 }
  let controls = 0
  let high = 0
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
    if (byte >= 0x80) high++
  }
  if (controls > head.length / 100) return null
  if (isUtf8Start(head)) return { encoding: 'utf-8', skip: 0 }
  const { whole, stray } = utf8Sequences(head)
  // Lines of several encodings in one file: each is decoded by itself.
  if (whole > stray) return { encoding: 'utf-8', skip: 0 }
  // Compressed or enciphered bytes: nearly half of them high. No text in a Latin script is.
  if (high > head.length * 0.3) return null
  return { encoding: guessCodePage(head), skip: 0 }
}

/** How many high bytes form right UTF-8 characters, and how many do not. */
function utf8Sequences(bytes: Uint8Array): { whole: number; stray: number } {
  let whole = 0
  let stray = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const follow = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let right = follow > 0
    for (let next = 1; next <= follow; next++) right &&= ((bytes[at + next] ?? 0) & 0xc0) === 0x80
    if (right) {
      whole++
      at += follow
    } else stray++
  }
  return { whole, stray }
}

function guessUtf32(head: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const length = Math.min(head.length, 4_096) & ~3
  if (length < 16) return null
  let little = true
  let big = true
  for (let at = 0; at < length; at += 4) {
    little &&= head[at + 3] === 0 && (head[at + 2] ?? 0) <= 0x10 && (head[at] !== 0 || head[at + 1] !== 0)
    big &&= head[at] === 0 && (head[at + 1] ?? 0) <= 0x10 && (head[at + 3] !== 0 || head[at + 2] !== 0)
    if (!little && !big) return null
  }
  const zeros = head.subarray(0, length).filter((byte) => byte === 0).length
  if (zeros < length * 0.6) return null
  return little ? 'utf-32le' : 'utf-32be'
}

function guessUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 4_096) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even++
    if (head[at + 1] === 0) odd++
  }
  const units = length / 2
  if (odd > units * 0.7 && even < units * 0.02) return 'utf-16le'
  if (even > units * 0.7 && odd < units * 0.02) return 'utf-16be'
  return null
}

/** Whether bytes are right UTF-8, save for a last character that may be cut off. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Decodes chunks of bytes to pieces of text, with memory for one chunk. Bytes that are no UTF-8 are read as windows-1252. */
export function* decodeChunks(chunks: Iterable<Buffer>, guess: EncodingGuess): Generator<string, void, undefined> {
  let skip = guess.skip
  if (guess.encoding !== 'utf-8') {
    const decoder = rareDecoder(guess.encoding) ?? new TextDecoder(guess.encoding)
    for (const chunk of chunks) {
      yield decoder.decode(chunk.subarray(skip), { stream: true })
      skip = 0
    }
    yield decoder.decode()
    return
  }
  let rest: Buffer = Buffer.alloc(0)
  for (const chunk of chunks) {
    const joined = rest.length === 0 ? chunk.subarray(skip) : Buffer.concat([rest, chunk])
    skip = 0
    const end = lastBoundary(joined)
    rest = joined.subarray(end)
    yield decodeMixed(joined.subarray(0, end))
  }
  yield decodeMixed(rest)
}

/** Where the last whole UTF-8 character ends. */
function lastBoundary(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

function decodeMixed(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD') || isUtf8Start(bytes)) return text
  const decoder = new TextDecoder('windows-1252')
  const lines: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1)
    lines.push(isUtf8Start(line) ? line.toString('utf8') : decoder.decode(line))
    at += line.length
  }
  return lines.join('')
}

/** Decodes a short text at once, guessing its encoding; `label` is an encoding that the container names. */
export function decodeText(bytes: Uint8Array, label?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const named = label === undefined ? null : decoderFor(label)
  if (named !== null && byteOrderMark(buffer) === null) return named.decode(buffer)
  const guess = guessEncoding(buffer.subarray(0, 65_536)) ?? { encoding: 'windows-1252', skip: 0 }
  return [...decodeChunks([buffer], guess)].join('')
}

/** A decoder for an encoding label (WHATWG Encoding, MS-DOS code pages, UTF-32), or null when the label is unknown. */
export function decoderFor(label: string): StreamDecoder | null {
  const rare = rareDecoder(label.trim())
  if (rare !== null) return rare
  try {
    return new TextDecoder(label.trim())
  } catch {
    return null
  }
}
