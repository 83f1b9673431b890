import { BodyUnreadable } from './body-unreadable.ts'
import type { Layer, Slot } from './layer.ts'

const MOST_FIELDS = 20_000

export interface FormField {
  readonly name: string
  readonly value: string
  readonly slot: Slot
}

/** The fields of an `application/x-www-form-urlencoded` text (WHATWG URL 5), in order. @throws {BodyUnreadable} */
export function readForm(layer: Layer): FormField[] {
  const text = typeof layer.content === 'string' ? layer.content : ''
  const fields: FormField[] = []
  for (let start = 0; start < text.length; ) {
    const ampersand = text.indexOf('&', start)
    const end = ampersand < 0 ? text.length : ampersand
    const equals = text.indexOf('=', start)
    const split = equals < 0 || equals > end ? end : equals
    const from = Math.min(split + 1, end)
    if (end > start) {
      const slot = { layer, start: from, end, encode: encodeField }
      fields.push({ name: decodeField(text.slice(start, split)), value: decodeField(text.slice(from, end)), slot })
    }
    if (fields.length > MOST_FIELDS) throw new BodyUnreadable('too-complex')
    start = end + 1
  }
  return fields
}

/** Percent-decoding that takes malformed sequences as they are. */
function decodeField(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    const bytes = Buffer.from(spaced, 'utf8').toString('latin1')
    const decoded = bytes.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    return Buffer.from(decoded, 'latin1').toString('utf8')
  }
}

function encodeField(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')
}
