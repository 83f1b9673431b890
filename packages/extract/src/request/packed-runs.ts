import { hasSignature, isReadable } from './base64.ts'

/** What is packed in a text: bytes that were written as letters or digits. */
export interface PackedRun {
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
  /** `text` and `file` can be read; `opaque` is so long that it may hold anything, and nobody can tell. */
  readonly kind: 'text' | 'file' | 'opaque'
}

/** Ids, hashes and signatures are shorter than this when they hold nothing that can be read. */
const OPAQUE_BYTES = 3_072
const LEAST_BASE64 = 16
const MOST_RUNS = 1_000
const MOST_BYTES = 32 * 1024 * 1024
const IN_BASE64 = tableOf(/[A-Za-z0-9+/_-]/)
const IN_HEX = tableOf(/[0-9A-Fa-f ,:;\\x%=u]/)
const LEAST_HEX = 24
/** Pairs of hexadecimal digits, bare or as `4d 65`, `\x4d`, `0x4d`, `%4d`, `=4D`; at least twelve in a row. */
const HEX = /(?:(?:\\x|0x|%|=|\\u00)?[0-9A-Fa-f]{2}[ ,:;]{0,2}){12,}/g
const LINE_BREAK = /^[ \t]*\r?\n[ \t>]*$/

/**
 * Finds what is packed in a text as base64 (also in lines, as mail and `base64` write it) or hexadecimal. Words and
 * numbers look like that too: only what unpacks to a text, to a file by its signature, or to very many bytes counts.
 * In time linear to the text; bounded to 1,000 runs and 32 MB together, `opaque` beyond that.
 */
export function packedRuns(text: string): PackedRun[] {
  const found: PackedRun[] = []
  let bytesLeft = MOST_BYTES
  const take = (start: number, end: number, decode: () => Uint8Array): boolean => {
    if (found.length >= MOST_RUNS || bytesLeft <= 0) {
      found[MOST_RUNS - 1] = { start, end, bytes: new Uint8Array(), kind: 'opaque' }
      return true
    }
    const bytes = decode()
    bytesLeft -= bytes.length
    const plain = asUtf8(bytes)
    const kind = kindOf(plain)
    if (kind === undefined) return false
    found.push({ start, end, bytes: plain, kind })
    return true
  }
  for (const lines of blocks(text)) {
    const [first] = lines
    const last = lines.at(-1)
    if (first === undefined || last === undefined) continue
    const whole = (): Uint8Array => Buffer.from(lines.map(({ word }) => word).join(''), 'base64')
    if (take(first.start, last.end, whole) || lines.length === 1) continue
    for (const { word, start, end } of lines) take(start, end, () => Buffer.from(word, 'base64'))
  }
  for (const [from, to] of runsOf(text, IN_HEX, LEAST_HEX)) {
    for (const match of text.slice(from, to).matchAll(HEX)) {
      const [written] = match
      const start = from + match.index
      const digits = written.replace(/\\x|0x|\\u00|[^0-9A-Fa-f]/g, '')
      take(start, start + written.length, () => Buffer.from(digits, 'hex'))
    }
  }
  return found.filter((run) => run !== undefined)
}

/** For each character of ASCII whether it is one of a class. */
function tableOf(one: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (one.test(String.fromCharCode(code)) ? 1 : 0))
}

/**
 * Stretches of at least `least` characters of a class. Each of them covers a place that is a multiple of `least`: only
 * those are looked at, which in prose is far quicker than a regular expression.
 */
function* runsOf(
  text: string,
  table: Uint8Array,
  least: number,
): Generator<readonly [number, number], void, undefined> {
  const within = (at: number): boolean => table[text.charCodeAt(at)] === 1
  for (let probe = least - 1, done = 0; probe < text.length; ) {
    if (!within(probe)) {
      probe += least
      continue
    }
    let start = probe
    while (start > done && within(start - 1)) start -= 1
    let end = probe + 1
    while (end < text.length && within(end)) end += 1
    if (end - start >= least) yield [start, end]
    done = end
    probe = end + least - 1
  }
}

interface Line {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Long words of the alphabet of base64; those on lines that follow each other belong together. */
function* blocks(text: string): Generator<readonly Line[], void, undefined> {
  let lines: Line[] = []
  for (const [start, to] of runsOf(text, IN_BASE64, LEAST_BASE64)) {
    const padding = text.startsWith('==', to) ? 2 : text.startsWith('=', to) ? 1 : 0
    const word = text.slice(start, to + padding)
    const before = lines.at(-1)
    const follows = before !== undefined && start - before.end < 8 && LINE_BREAK.test(text.slice(before.end, start))
    if (!follows) {
      yield lines
      lines = []
    }
    lines.push({ word, start, end: start + word.length })
  }
  // The last line may be shorter than a word that is looked at by itself.
  const last = lines.at(-1)
  const rest =
    last === undefined
      ? null
      : /^[ \t]*\r?\n[ \t>]*([A-Za-z0-9+/_-]{1,15}={0,2})(?![\w+/=-])/.exec(text.slice(last.end, last.end + 64))
  if (last !== undefined && rest?.[1] !== undefined && last.word.length >= LEAST_BASE64) {
    const end = last.end + rest[0].length
    lines.push({ word: rest[1], start: end - rest[1].length, end })
  }
  yield lines
}

function kindOf(bytes: Uint8Array): PackedRun['kind'] | undefined {
  if (hasSignature(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) return 'file'
  if (isReadable(bytes) || isMostlyAscii(bytes)) return 'text'
  return bytes.length >= OPAQUE_BYTES ? 'opaque' : undefined
}

/** Text in another encoding than UTF-8: hardly a byte that is no letter, digit, sign or blank of ASCII. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2_048)
  if (head.length < 12) return false
  let plain = 0
  for (const byte of head) if ((byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)) plain += 1
  return plain > head.length * 0.85
}

/** UTF-16 without a mark, as Windows tools pack texts, as UTF-8; anything else as it is. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 16 || bytes.length % 2 === 1) return bytes
  const head = bytes.subarray(0, 256)
  let zeros = 0
  for (let at = 1; at < head.length; at += 2) if (head[at] === 0) zeros += 1
  if (zeros * 2 < head.length * 0.9) return bytes
  return Buffer.from(new TextDecoder('utf-16le').decode(bytes), 'utf8')
}
