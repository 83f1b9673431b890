import type { HttpHead } from '../icap/http-head.ts'

/**
 * The head of a request with some headers left out (lower-case names) and others set in their place.
 * Header values come from the request itself or from the configuration, both already free of line ends.
 */
export function rewriteHead(
  http: HttpHead,
  leaveOut: readonly string[],
  set: readonly (readonly [name: string, value: string])[],
): Buffer {
  const gone = new Set([...leaveOut, ...set.map(([name]) => name.toLowerCase())])
  const kept = http.headers.filter(([name]) => !gone.has(name.toLowerCase()))
  const lines = [...kept, ...set].map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${http.method} ${http.target} ${http.version}\r\n${lines.join('')}\r\n`, 'latin1')
}

/** The head that fits a body that was written anew: its own length, and no packing. */
export function headForBody(
  http: HttpHead,
  bytes: number,
  set: readonly (readonly [name: string, value: string])[],
): Buffer {
  const packing = ['content-encoding', 'transfer-encoding', 'content-md5', 'digest', 'content-digest', 'repr-digest']
  return rewriteHead(http, packing, [...set, ['Content-Length', String(bytes)]])
}
