import type { OutboundRequest, ServiceReading } from '@sluiswacht/model'
import { readRequest } from './read-request.ts'
import { loadServiceList } from './service-list/service-list.ts'

/** What the tests of requests need: a request made of its parts, read with the shipped list. */
const list = loadServiceList()

export function request(url: string, headers: Readonly<Record<string, string>> = {}, method = 'POST'): OutboundRequest {
  return { method, url, headers: Object.entries(headers), at: 0 }
}

/** @throws {Error} when the host is no AI service */
export function read(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  method = 'POST',
): ServiceReading {
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const type = typeof body === 'object' && !(body instanceof Uint8Array) ? { 'Content-Type': 'application/json' } : {}
  const reading = readRequest(request(url, { ...type, ...headers }, method), bytes, list)
  if (reading === undefined) throw new Error(`no AI service: ${url}`)
  return reading
}

export function multipart(
  parts: readonly { readonly head: string; readonly body: string }[],
): [string, Readonly<Record<string, string>>] {
  const boundary = '----WebKitFormBoundaryAbC123'
  const text = parts.map(
    ({ head, body }) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`,
  )
  return [`${text.join('')}--${boundary}--\r\n`, { 'content-type': `multipart/form-data; boundary=${boundary}` }]
}

/** The texts of all items; a file's bytes as UTF-8. */
export function texts({ items }: ServiceReading): string[] {
  return items.map((item) => (item.kind === 'prompt' ? item.text : Buffer.from(item.bytes).toString('utf8')))
}
