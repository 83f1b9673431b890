import { IcapRefused } from './failure.ts'
import { type Header, onlyValue, parseHead, valuesOf } from './head.ts'

export type IcapMethod = 'OPTIONS' | 'REQMOD' | 'RESPMOD'

/** Where the parts stand behind the ICAP head: lengths in bytes, in the order in which they come. */
export interface Encapsulated {
  readonly requestHead: number
  readonly responseHead: number
  readonly hasBody: boolean
}

/** The head of an ICAP request (RFC 3507, 4.3.2 and 4.4.1). */
export interface IcapHead {
  readonly method: IcapMethod
  /** Path of the service, e.g. `/gate`. */
  readonly service: string
  readonly headers: readonly Header[]
  readonly encapsulated: Encapsulated
  /** Bytes of the body that the client sends first; undefined = it sends all at once. */
  readonly preview: number | undefined
  readonly allow204: boolean
  readonly allow206: boolean
  readonly close: boolean
}

const REQUEST_LINE = /^([A-Z]{3,16}) (icaps?):\/\/[^/\s?]+(\/[^\s?]*)?(?:\?\S*)? (ICAP\/\d\.\d)$/
const MAX_ENCAPSULATED_HEAD = 128 * 1024
const MAX_PREVIEW = 1024 * 1024

/** Reads the head of an ICAP request; throws IcapRefused naming what is wrong with it. */
export function parseIcapHead(block: Buffer): IcapHead {
  const { first, headers } = parseHead(block, 'header')
  const line = REQUEST_LINE.exec(first)
  if (!line) throw new IcapRefused('request-line')
  const [, method, , service = '/', version] = line
  if (version !== 'ICAP/1.0') throw new IcapRefused('version')
  if (method !== 'OPTIONS' && method !== 'REQMOD' && method !== 'RESPMOD') throw new IcapRefused('method')
  const allow = listOf(headers, 'allow')
  return {
    method,
    service,
    headers,
    encapsulated: parseEncapsulated(method, onlyValue(headers, 'encapsulated', 'encapsulated')),
    preview: parsePreview(onlyValue(headers, 'preview', 'preview')),
    allow204: allow.includes('204'),
    allow206: allow.includes('206'),
    close: listOf(headers, 'connection').includes('close'),
  }
}

function listOf(headers: readonly Header[], name: string): string[] {
  return valuesOf(headers, name).flatMap((value) => value.split(',').map((word) => word.trim().toLowerCase()))
}

function parsePreview(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,8}$/.test(value) || Number(value) > MAX_PREVIEW) throw new IcapRefused('preview')
  return Number(value)
}

const PARTS: Readonly<Record<IcapMethod, RegExp>> = {
  OPTIONS: /^null-body$/,
  REQMOD: /^req-hdr,(req-body|null-body)$/,
  RESPMOD: /^(req-hdr,)?(res-hdr,)?(res-body|null-body)$/,
}

/** `req-hdr=0, req-body=412` with offsets that start at 0 and rise. */
function parseEncapsulated(method: IcapMethod, value: string | undefined): Encapsulated {
  if (value === undefined) {
    if (method === 'OPTIONS') return { requestHead: 0, responseHead: 0, hasBody: false }
    throw new IcapRefused('encapsulated')
  }
  const parts = value.split(',').map((part) => /^([a-z-]{3,9})=(\d{1,8})$/.exec(part.trim()))
  const names = parts.map((part) => part?.[1] ?? '')
  const offsets = parts.map((part) => Number(part?.[2] ?? Number.NaN))
  if (!PARTS[method].test(names.join(',')) || offsets[0] !== 0) throw new IcapRefused('encapsulated')
  const length = (name: string): number => {
    const at = names.indexOf(name)
    return at < 0 ? 0 : (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)
  }
  const heads = names.filter((name) => name.endsWith('-hdr')).map(length)
  if (heads.some((bytes) => !(bytes > 0 && bytes <= MAX_ENCAPSULATED_HEAD))) throw new IcapRefused('encapsulated')
  return {
    requestHead: length('req-hdr'),
    responseHead: length('res-hdr'),
    hasBody: (names.at(-1) ?? '').endsWith('-body') && names.at(-1) !== 'null-body',
  }
}
