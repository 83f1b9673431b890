import { SELF_TEST_MARK } from '../decision/overrule.ts'

/** A made-up person with a BSN that passes the eleven-test and is given to nobody. */
const PERSON = 'Mevrouw Testina Zelftest, BSN 111222333, geboren 01-01-1980, heeft een indicatie voor de Wmo.'

/** The text that must be refused: the mark, and something for detection to find. */
const MARKED_TEXT = `${SELF_TEST_MARK}\n${PERSON}\n`

/** Something that a self-test sends. */
export interface MarkedRequest {
  readonly url: URL
  readonly method: 'POST' | 'PUT' | 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A prompt as ChatGPT's web client sends it. */
export function markedPrompt(base: string): MarkedRequest {
  const message = { author: { role: 'user' }, content: { content_type: 'text', parts: [MARKED_TEXT] } }
  return {
    url: new URL('/backend-api/f/conversation', base),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ action: 'next', messages: [message] })),
  }
}

/** A file in a form, of at least `bytes`, with the mark at its end. */
export function markedForm(base: string, path: string, bytes: number): MarkedRequest {
  const line = 'Dit is een proefbestand zonder inhoud van betekenis.\n'
  const filler = line.repeat(Math.ceil(Math.max(0, bytes - MARKED_TEXT.length) / line.length))
  const part = 'Content-Disposition: form-data; name="file"; filename="zelftest.txt"\r\nContent-Type: text/plain'
  return {
    url: new URL(path, base),
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=sluiswacht' },
    body: Buffer.from(`--sluiswacht\r\n${part}\r\n\r\n${filler}${MARKED_TEXT}\r\n--sluiswacht--\r\n`),
  }
}

/** The bytes of a file, put to a signed address. */
export function markedPut(base: string): MarkedRequest {
  return {
    url: new URL('/files/00000000/raw?sig=selftest', base),
    method: 'PUT',
    headers: { 'content-type': 'text/plain', 'x-ms-blob-type': 'BlockBlob' },
    body: Buffer.from(MARKED_TEXT),
  }
}

/** A request to open a websocket. */
export function websocketRequest(base: string, path: string): MarkedRequest {
  return {
    url: new URL(path, base),
    method: 'GET',
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'c2x1aXN3YWNodC10ZXN0MQ==',
    },
    body: Buffer.alloc(0),
  }
}
