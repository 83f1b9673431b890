import type { ServiceEntry, ServiceList } from '@sluiswacht/extract'
import { hostName, type HttpHead } from '../icap/http-head.ts'
import { type Header, valuesOf } from '../icap/head.ts'

/** Where a request to an AI service goes. */
export interface Address {
  readonly url: URL
  readonly service: ServiceEntry
}

/**
 * The AI service that a request is for, by any of the names it bears: the address, the Host header, and the name in the
 * TLS hello (`X-Gate-SNI`). A request that goes by two names is taken for the one that is an AI service.
 */
export function addressOf(http: HttpHead, icapHeaders: readonly Header[], list: ServiceList): Address | undefined {
  if (http.url === undefined) return undefined
  for (const host of hostsOf(http, icapHeaders)) {
    const url = host === http.url.hostname ? http.url : withHost(http.url, host)
    const service = url && list.findAddress(url)
    if (url && service) return { url, service }
  }
  return undefined
}

/** All names that a request bears. */
export function hostsOf(http: HttpHead, icapHeaders: readonly Header[]): readonly string[] {
  const hello = valuesOf(icapHeaders, 'x-gate-sni')[0]
  if (hello === undefined || hello === '-' || hello === '') return http.hosts
  const name = hostName(hello)
  return http.hosts.includes(name) ? http.hosts : [...http.hosts, name]
}

function withHost(url: URL, host: string): URL | undefined {
  return URL.parse(`${url.protocol}//${host}${url.pathname}${url.search}`) ?? undefined
}
