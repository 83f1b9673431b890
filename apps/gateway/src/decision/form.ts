import type { Language } from '@sluiswacht/model'
import { valuesOf } from '../icap/head.ts'
import type { HttpHead } from '../icap/http-head.ts'
import type { Verdict } from '../icap/verdict.ts'

/** Whether the answer will be shown as a page: somebody typed an address or followed a link. */
export function isNavigation(http: HttpHead): boolean {
  const destination = valuesOf(http.headers, 'sec-fetch-dest')[0]
  if (destination !== undefined) return destination === 'document' || destination === 'iframe'
  return /^text\/html\b/i.test(valuesOf(http.headers, 'accept')[0] ?? '')
}

/** The language that the browser asks for first, when the gate speaks it. */
export function languageOf(http: HttpHead, otherwise: Language): Language {
  const first = (valuesOf(http.headers, 'accept-language')[0] ?? '').slice(0, 2).toLowerCase()
  return first === 'en' || first === 'nl' ? first : otherwise
}

/** An answer to the client instead of the service's. */
export function answer(
  http: HttpHead,
  status: string,
  contentType: string,
  body: string,
  headers: readonly (readonly [string, string])[] = [],
): Verdict {
  const bytes = Buffer.from(body)
  // A page of the service may read why it was refused, also when it sent to another host of the service.
  const origin = valuesOf(http.headers, 'origin')[0]
  const cors: [string, string][] =
    origin === undefined || !/^https?:\/\/[^\s,]{1,300}$/.test(origin)
      ? []
      : [
          ['Access-Control-Allow-Origin', origin],
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Expose-Headers', 'X-Sluiswacht-Incident, X-Sluiswacht-Effect'],
          ['Vary', 'Origin'],
        ]
  const all: (readonly [string, string])[] = [
    ['Content-Type', contentType],
    ['Content-Length', String(bytes.length)],
    ['Cache-Control', 'no-store'],
    ['X-Content-Type-Options', 'nosniff'],
    ...cors,
    ...headers,
  ]
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return { kind: 'answered', head: Buffer.from(`HTTP/1.1 ${status}\r\n${lines}\r\n`, 'latin1'), body: bytes }
}
