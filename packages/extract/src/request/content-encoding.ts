import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { BodyUnreadable } from './body-unreadable.ts'

const MEGABYTE = 1024 * 1024
const MOST_CODINGS = 3
/** Bytes that a body may have when unpacked, whatever its size on the wire. */
const MOST_BODY_BYTES = 256 * MEGABYTE
/** Unpacked bytes for each packed byte; looked at for what unpacks to more than `RATIO_FROM`. */
const MOST_RATIO = 250
const RATIO_FROM = 8 * MEGABYTE

type Unpack = (bytes: Uint8Array, options: Limits) => unknown

interface Limits {
  readonly maxOutputLength: number
  /** Gives the bytes that were taken beside what they unpack to. */
  readonly info: true
}

/** What zlib gives with `info`; its types do not say so. */
interface Unpacked {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // RFC 9110 8.4.1.2: zlib format; some clients send the bare stream.
  deflate: (bytes, limits) => (looksLikeZlib(bytes) ? inflateSync(bytes, limits) : inflateRawSync(bytes, limits)),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}

/**
 * Unpacks, and takes nothing for granted behind the end: a receiver reads a second frame of zstd (RFC 8878 3.1) where
 * zlib stops after the first, and what nobody unpacked would leave unseen.
 */
function unpackWhole(unpack: Unpack, bytes: Uint8Array, most: number): Uint8Array {
  const { buffer, engine } = unpack(bytes, { maxOutputLength: most, info: true }) as Unpacked
  if (engine.bytesWritten !== bytes.length) throw new BodyUnreadable('encoding-damaged')
  return buffer
}

/** CMF and FLG of RFC 1950: method 8, and together a multiple of 31. */
function looksLikeZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0
}

/**
 * Undoes the Content-Encoding of a body (RFC 9110 8.4): gzip, deflate, br and zstd, at most three in a row.
 * Memory is bounded before anything is unpacked.
 *
 * @param header - the value of Content-Encoding, all of its lines joined by commas
 * @throws {BodyUnreadable} `encoding-unknown`, `encoding-damaged`, `bomb` or `too-large`
 */
export function undoContentEncoding(body: Uint8Array, header: string | undefined): Uint8Array {
  if (body.length > MOST_BODY_BYTES) throw new BodyUnreadable('too-large')
  const codings = (header ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length === 0 || body.length === 0) return body
  if (codings.length > MOST_CODINGS) throw new BodyUnreadable('encoding-unknown')
  const most = Math.min(MOST_BODY_BYTES, Math.max(RATIO_FROM, body.length * MOST_RATIO))
  let bytes = body
  for (const coding of codings.toReversed()) {
    const unpack = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : undefined
    if (unpack === undefined) throw new BodyUnreadable('encoding-unknown')
    try {
      bytes = unpackWhole(unpack, bytes, most)
    } catch (error) {
      throw new BodyUnreadable(
        isTooLarge(error) ? (most === MOST_BODY_BYTES ? 'too-large' : 'bomb') : 'encoding-damaged',
      )
    }
  }
  return bytes
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
