import { isUtf8 } from 'node:buffer'

const ALPHABET = /^[A-Za-z0-9+/_\s-]+={0,2}$/
const DATA_URL =
  /^data:([\w.+-]{1,100}\/[\w.+-]{1,100})?((?:;[\w.+-]{1,60}=(?:"[^"]{0,200}"|[^;,"]{0,200}))*)(;base64)?,/i

export interface PackedBytes {
  readonly bytes: Uint8Array
  readonly mediaType?: string
  /** Writes a text in the same form. */
  readonly encode: (text: string) => string
}

/** The bytes of a data URL (RFC 2397), or undefined when it is none. */
export function dataUrl(text: string): PackedBytes | undefined {
  const match = text.startsWith('data:') || text.startsWith('DATA:') ? DATA_URL.exec(text.slice(0, 4096)) : null
  if (match === null) return undefined
  const [head, mediaType, parameters = '', base64] = match
  const rest = text.slice(head.length)
  const said = mediaType === undefined ? {} : { mediaType: mediaType.toLowerCase() }
  const prefix = `data:${mediaType ?? ''}${parameters}`
  if (base64 !== undefined)
    return { bytes: Buffer.from(rest, 'base64'), ...said, encode: (other) => `${prefix};base64,${toBase64(other)}` }
  return { bytes: percentDecoded(rest), ...said, encode: (other) => `${prefix},${encodeURIComponent(other)}` }
}

/** How surely a string is a file in base64: its service says so, its name and neighbours do, or nothing does. */
export type Base64Hint = 'certain' | 'likely' | 'none'

const LEAST: Readonly<Record<Base64Hint, { readonly length: number; readonly opaque: number }>> = {
  certain: { length: 1, opaque: 1 },
  likely: { length: 16, opaque: 128 },
  none: { length: 24, opaque: 2048 },
}

/**
 * The bytes of a string in base64 when what they hold is a file: a known signature, readable text, or long. Ids and
 * tokens are none. Undefined when it is no such string.
 */
export function base64File(text: string, hint: Base64Hint): PackedBytes | undefined {
  const least = LEAST[hint]
  if (text.length < least.length) return undefined
  // A look at both ends spares the test of megabytes; what lies between shows by the number of bytes decoded.
  if (!ALPHABET.test(text.slice(0, 200).trimEnd()) || !ALPHABET.test(text.slice(-200).trim())) return undefined
  const wrapped = /\s/.test(text.slice(0, 200).trim())
  if (wrapped && !isWrapped(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length < Math.floor((text.length * 3) / 4) * (wrapped ? 0.95 : 1) - 3) return undefined
  if (text.length < least.opaque && !hasSignature(bytes) && !isReadable(bytes)) return undefined
  return { bytes, encode: toBase64 }
}

/** Base64 as mail writes it: lines of one length. */
function isWrapped(text: string): boolean {
  const lines = text.trim().split(/\r?\n/)
  const [first = ''] = lines
  return lines.length > 1 && !/\s/.test(first) && lines.slice(0, -1).every((line) => line.length === first.length)
}

const SIGNATURES = [
  '%PDF',
  'PK\x03\x04',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  '\xd0\xcf\x11\xe0',
  '{\\rtf',
  '\x1f\x8b\x08',
  'BM',
  'II*\0',
  'MM\0*',
  '7z\xbc\xaf',
  'Rar!',
  'ID3',
  'OggS',
  'fLaC',
  '\x1a\x45\xdf\xa3',
  '<?xml',
  '\xef\xbb\xbf',
  'BZh',
  '\x28\xb5\x2f\xfd',
  '\xfd7zXZ',
]

/** Whether bytes begin as a known kind of file does. */
export function hasSignature(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 12)
  return (
    SIGNATURES.some((signature) => signature.length > 2 && head.startsWith(signature)) || head.slice(4, 8) === 'ftyp'
  )
}

const WORDY = /[A-Za-z]{2}|\d{8}/

/** Bytes that no text has. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f
}

/** Whether bytes are text: UTF-8 whose first part has letters and spaces and hardly any control character. */
export function isReadable(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2048)
  if (head.length < 12 || head.some(isControl) || !isUtf8(wholeCharacters(head))) return false
  return WORDY.test(Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1'))
}

/** Without the start of a character of UTF-8 that the end cuts off. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
  }
  return bytes
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function percentDecoded(text: string): Uint8Array {
  const raw = Buffer.from(text, 'utf8').toString('latin1')
  return Buffer.from(
    raw.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}
