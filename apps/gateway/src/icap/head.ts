import { type IcapFault, IcapRefused } from './failure.ts'
import type { Feed } from './feed.ts'

/** A header as sent: the name in its own case, the value without white space around it, bytes as ISO 8859-1. */
export type Header = readonly [name: string, value: string]

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const MAX_HEADERS = 300
/** `token` of RFC 9110, 5.6.2. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** Visible characters, space, tab and bytes above 127: no line ends, no NUL, no other controls. */
// oxlint-disable-next-line no-control-regex
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Takes a block up to and with its empty line from the feed, at most `maxBytes`.
 * Undefined = the input ended before the first byte. Throws IcapRefused (`head-too-large`, `truncated`).
 */
export async function readHead(feed: Feed, maxBytes: number): Promise<Buffer | undefined> {
  const taken: Buffer[] = []
  let size = 0
  let tail: Buffer = Buffer.alloc(0)
  for (;;) {
    const piece = feed.current
    if (piece === undefined) {
      if (await feed.fill()) continue
      if (size === 0) return undefined
      throw new IcapRefused('truncated')
    }
    const joined = tail.length === 0 ? piece : Buffer.concat([tail, piece])
    const at = joined.indexOf(END_OF_HEAD)
    const bytes = at < 0 ? piece.length : at + END_OF_HEAD.length - tail.length
    size += bytes
    if (size > maxBytes) throw new IcapRefused('head-too-large')
    taken.push(piece.subarray(0, bytes))
    feed.consume(bytes)
    if (at >= 0) return taken.length === 1 ? taken[0] : Buffer.concat(taken)
    tail = joined.subarray(Math.max(0, joined.length - 3))
  }
}

/** Takes exactly `bytes` bytes. Throws IcapRefused `truncated`. */
export async function readExactly(feed: Feed, bytes: number): Promise<Buffer> {
  const taken: Buffer[] = []
  for (let left = bytes; left > 0; ) {
    const piece = feed.current
    if (piece === undefined) {
      if (await feed.fill()) continue
      throw new IcapRefused('truncated')
    }
    const part = piece.length > left ? piece.subarray(0, left) : piece
    taken.push(part)
    left -= part.length
    feed.consume(part.length)
  }
  return taken.length === 1 && taken[0] !== undefined ? taken[0] : Buffer.concat(taken)
}

/**
 * The first line and the headers of a block that ends with an empty line. Folded lines, bare line ends, spaces before
 * the colon and control characters are refused: they are how two parsers are made to disagree.
 */
export function parseHead(block: Buffer, fault: IcapFault): { first: string; headers: Header[] } {
  const lines = block.toString('latin1', 0, block.length - END_OF_HEAD.length).split('\r\n')
  if (lines.length > MAX_HEADERS) throw new IcapRefused(fault)
  const headers: Header[] = []
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1)
    if (colon < 1 || !NAME.test(name) || !VALUE.test(value)) throw new IcapRefused(fault)
    headers.push([name, value.trim()])
  }
  const first = lines[0] ?? ''
  if (!VALUE.test(first)) throw new IcapRefused(fault)
  return { first, headers }
}

/** The values of a header, by its lower-case name. */
export function valuesOf(headers: readonly Header[], name: string): string[] {
  return headers.filter(([key]) => key.length === name.length && key.toLowerCase() === name).map(([, value]) => value)
}

/** The only value of a header; throws IcapRefused when it is given twice. */
export function onlyValue(headers: readonly Header[], name: string, fault: IcapFault): string | undefined {
  const values = valuesOf(headers, name)
  if (values.length > 1) throw new IcapRefused(fault)
  return values[0]
}
