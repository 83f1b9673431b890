import { isUtf8 } from 'node:buffer'
import type { UploadItem } from '@sluiswacht/model'

/** Endings of text that its format writes otherwise than it reads (quoted-printable, markup, escapes). */
const CODED =
  /\.(?:eml|mht|mhtml|html?|xhtml|xml|svg|rtf|vcf|ics|json|ndjson|jsonl|ipynb|mbox|fodt|fods|ps|tex|b64|asc|pem|p7m)$/i
const CODED_START =
  /^\s{0,200}(?:<|\{\\rtf|%PDF|%!PS|[[{]|-----BEGIN|(?:From|Received|Return-Path|MIME-Version|Message-ID|Delivered-To|BEGIN):)/i
/** Characters that no text has (tab, line breaks and form feed apart); binary files have them soon. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\x00-\x08\x0e-\x1f]/
const MOST_BYTES = 32 * 1024 * 1024

/**
 * The text of a file that is plain text as it stands (UTF-8 without markup or escapes), so that it can be inspected
 * and masked in place; undefined for everything that needs reading.
 */
export function plainTextOf({ bytes, name }: Extract<UploadItem, { kind: 'file' }>): string | undefined {
  if (bytes.length === 0 || bytes.length > MOST_BYTES || (name !== undefined && CODED.test(name))) return undefined
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.toString('latin1', 0, 4096).replace(/^\xef\xbb\xbf/, '')
  if (CODED_START.test(head) || !isUtf8(bytes)) return undefined
  const text = buffer.toString('utf8')
  return CONTROLS.test(text) ? undefined : text
}
