import { IcapRefused } from './failure.ts'
import { type Header, onlyValue, parseHead, valuesOf } from './head.ts'

/** The head of the HTTP request that the proxy holds. */
export interface HttpHead {
  readonly method: string
  /** As in the request line: absolute (Squid always), or a path. */
  readonly target: string
  readonly version: string
  readonly headers: readonly Header[]
  /** Absolute address; undefined for CONNECT, which names only a host. */
  readonly url: URL | undefined
  /** Lower case, without port or final dot: the address first, then the Host header when it names another. */
  readonly hosts: readonly string[]
  /** As declared; undefined = not declared (chunked, or no body). */
  readonly contentLength: number | undefined
  /** The bytes as received, with the empty line. */
  readonly raw: Buffer
}

const REQUEST_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,40}) (\S{1,65535}) (HTTP\/1\.[01])$/

/** Reads an encapsulated request head; throws IcapRefused `http-head`. */
export function parseHttpHead(raw: Buffer): HttpHead {
  if (raw.indexOf('\r\n\r\n') !== raw.length - 4) throw new IcapRefused('http-head')
  const { first, headers } = parseHead(raw, 'http-head')
  const line = REQUEST_LINE.exec(first)
  if (!line) throw new IcapRefused('http-head')
  const [, method = '', target = '', version = ''] = line
  const host = onlyValue(headers, 'host', 'http-head')
  const url = method === 'CONNECT' ? undefined : addressOf(target, host)
  const named = method === 'CONNECT' ? [target, host] : [url?.hostname, host]
  const hosts = [...new Set(named.filter((name) => name !== undefined).map(hostName))].filter((name) => name !== '')
  if (hosts.length === 0) throw new IcapRefused('http-head')
  return { method, target, version, headers, url, hosts, contentLength: lengthOf(headers), raw }
}

function addressOf(target: string, host: string | undefined): URL {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(target)
  const url = URL.parse(absolute ? target : `https://${host ?? ''}${target}`)
  if (url === null || url.hostname === '') throw new IcapRefused('http-head')
  return url
}

/** A host as everyone writes it the same: `ChatGPT.com.:443` is `chatgpt.com`. */
export function hostName(written: string): string {
  const withoutPort = written.startsWith('[') ? written : written.replace(/:\d{0,5}$/, '')
  const host = withoutPort.toLowerCase()
  let end = host.length
  while (end > 0 && host[end - 1] === '.') end -= 1
  return host.slice(0, end)
}

/** Several lengths that differ are how a body is hidden: refused (RFC 9112, 6.3). */
function lengthOf(headers: readonly Header[]): number | undefined {
  const lengths = new Set(valuesOf(headers, 'content-length').flatMap((value) => value.split(',').map((v) => v.trim())))
  const [length] = lengths
  if (length === undefined) return undefined
  if (lengths.size > 1 || !/^\d{1,15}$/.test(length)) throw new IcapRefused('http-length')
  return Number(length)
}
