import type { IcapMethod } from './icap-request.ts'

/** What OPTIONS announces. */
export interface Announcement {
  readonly previewBytes: number
  readonly optionsTtlSeconds: number
  readonly maxConnections: number
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'ICAP Service Not Found',
  405: 'Method Not Allowed For Service',
  408: 'Request Timeout',
  500: 'Server Error',
  503: 'Service Overloaded',
  505: 'ICAP Version Not Supported',
}

/** "100 Continue": the client may send what follows the preview. */
export const CONTINUE: string = 'ICAP/1.0 100 Continue\r\n\r\n'

/** The end of a chunked body. */
export const LAST_CHUNK: string = '0\r\n\r\n'

/** The end of a 206 answer: the proxy appends the whole body that it kept. */
export const ORIGINAL_BODY: string = '0; use-original-body=0\r\n\r\n'

function head(status: string, tag: string, close: boolean, rest: string): string {
  const connection = close ? 'close' : 'keep-alive'
  return `ICAP/1.0 ${status}\r\nISTag: "${tag}"\r\nServer: Sluiswacht\r\nConnection: ${connection}\r\n${rest}\r\n\r\n`
}

/**
 * Answer to OPTIONS (RFC 3507, 4.10). `Transfer-Preview: *` is what makes Squid send previews; `Allow: 204, 206` what
 * makes it offer both. A service has one method, so that RESPMOD stands at its own path.
 */
export function optionsAnswer(tag: string, close: boolean, announced: Announcement, method: IcapMethod): string {
  return head(
    '200 OK',
    tag,
    close,
    [
      `Methods: ${method}`,
      'Service: Sluiswacht gate',
      `Max-Connections: ${announced.maxConnections}`,
      `Options-TTL: ${announced.optionsTtlSeconds}`,
      'Allow: 204, 206',
      `Preview: ${announced.previewBytes}`,
      'Transfer-Preview: *',
      'Encapsulated: null-body=0',
    ].join('\r\n'),
  )
}

/** 204: the request goes on unchanged. */
export function unmodifiedAnswer(tag: string, close: boolean): string {
  return head('204 No Content', tag, close, 'Encapsulated: null-body=0')
}

/** 206 up to the request head; {@link ORIGINAL_BODY} follows the head. */
export function partialAnswer(tag: string, close: boolean, headBytes: number): string {
  return head('206 Partial Content', tag, close, `Encapsulated: req-hdr=0, req-body=${headBytes}`)
}

/** 200 with a request or a response; `part` is `req` or `res`. */
export function modifiedAnswer(
  tag: string,
  close: boolean,
  part: 'req' | 'res',
  headBytes: number,
  hasBody: boolean,
): string {
  const body = hasBody ? `${part}-body` : 'null-body'
  return head('200 OK', tag, close, `Encapsulated: ${part}-hdr=0, ${body}=${headBytes}`)
}

/** An error; the connection is closed after it, because nobody knows where the next request would begin. */
export function errorAnswer(tag: string, status: number): string {
  return head(`${status} ${REASONS[status] ?? 'Server Error'}`, tag, true, 'Encapsulated: null-body=0')
}
