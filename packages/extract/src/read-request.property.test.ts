import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { OutboundRequest, ServiceReading } from '@sluiswacht/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRequest } from './read-request.ts'
import { BodyUnreadable } from './request/body-unreadable.ts'
import { loadServiceList } from './service-list/service-list.ts'

const list = loadServiceList()
const RUNS = { numRuns: 150 }

/** One address of each shape that a reader knows, and some that none knows. */
const ADDRESSES = [
  'https://chatgpt.com/backend-api/f/conversation',
  'https://chatgpt.com/backend-api/files',
  'https://files.oaiusercontent.com/files/1/raw?sig=x',
  'https://claude.ai/api/organizations/o/chat_conversations/c/completion',
  'https://claude.ai/api/organizations/o/upload',
  'https://gemini.google.com/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
  'https://content-push.googleapis.com/upload/',
  'https://copilot.microsoft.com/c/api/attachments',
  'https://substrate.office.com/m365Copilot/UploadFile',
  'https://chat.mistral.ai/api/trpc/message.newChat?batch=1',
  'https://chat.deepseek.com/api/v0/file/upload_file',
  'https://www.perplexity.ai/rest/sse/perplexity_ask',
  'https://ppl-ai-file-upload.s3.amazonaws.com/',
  'https://grok.com/rest/app-chat/upload-file',
  'https://api.openai.com/v1/responses',
  'https://api.anthropic.com/v1/messages',
  'https://generativelanguage.googleapis.com/v1beta/models/g:generateContent',
  'https://duck.ai/iets/onbekends',
]
const TYPES = [
  'application/json',
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'application/octet-stream',
  '',
]
const CODINGS = ['', 'gzip', 'br', 'zstd', 'deflate', 'gzip, br', 'x']

function read(url: string, body: Uint8Array | string, type: string, coding = ''): ServiceReading {
  const headers: [string, string][] = [
    ['Content-Type', type],
    ['Content-Encoding', coding],
  ]
  const request: OutboundRequest = { method: 'POST', url, headers, at: 0 }
  const reading = readRequest(request, typeof body === 'string' ? Buffer.from(body) : body, list)
  if (reading === undefined) throw new Error(`not in the list: ${url}`)
  return reading
}

/** Bytes that look like something: random ones, JSON, forms, parts, cut and joined. */
const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ':',
  ',',
  '--b',
  '--b--',
  '\r\n',
  '\n',
  'f.req=',
  '&',
  '%',
  '%7B',
  'null',
  '1e9',
  '"messages":',
  '"content":',
  '"parts":',
  'Content-Disposition: form-data; name="file"; filename="',
  'data:a/b;base64,',
  'eyJ',
  'UEsDBA==',
  '\u0000',
  '\ud800',
  '\ufeff',
  ' ',
  'é',
  '[[[[',
  '"\\u00',
  '{"prompt":"a","prompt":["b"]}',
)
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => Buffer.from(list.join(''))),
  fc.json().map((text) => Buffer.from(text)),
)

/** The body after a rewrite of nothing; null when it is unreadable or cannot be rewritten. */
function rewrittenByNothing(url: string, body: Uint8Array, type: string, coding: string): Buffer | null {
  try {
    const { rewrite } = read(url, body, type, coding)
    return rewrite === undefined ? null : Buffer.from(rewrite(new Map()) ?? [])
  } catch (error) {
    if (error instanceof BodyUnreadable) return null
    throw error
  }
}

test('an arbitrary body throws nothing but BodyUnreadable, and a rewrite of nothing changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ADDRESSES),
      fc.constantFrom(...TYPES),
      fc.constantFrom(...CODINGS),
      hostile,
      (url, type, coding, body) => {
        const same = rewrittenByNothing(url, body, type, coding)
        expect(same === null || coding !== '' || same.equals(Buffer.from(body))).toBe(true)
      },
    ),
    { numRuns: 1500 },
  )
})

const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 12 })
  .map((list) => `Vraag: ${list.join(' ')}`)
  .filter((text) => text.isWellFormed())

const quoted = (name: string): string => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Every way in which a text can stand in a body. */
const PLACES: Readonly<Record<string, (text: string) => readonly [type: string, body: string]>> = {
  'a field of JSON': (text) => ['application/json', JSON.stringify({ a: [{ onbekend: text }] })],
  'JSON in a string of JSON': (text) => [
    'text/plain',
    JSON.stringify({ a: JSON.stringify([JSON.stringify({ b: text })]) }),
  ],
  'JSON with escapes': (text) => [
    'application/json',
    JSON.stringify({ prompt: text }).replace(
      /[^\x20-\x7e]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ],
  NDJSON: (text) => ['application/x-ndjson', `{"a":1}\n${JSON.stringify({ text })}\n`],
  'a form': (text) => ['application/x-www-form-urlencoded', `a=1&tekst=${encodeURIComponent(text)}`],
  'JSON in a form': (text) => [
    'application/x-www-form-urlencoded',
    `f=${encodeURIComponent(JSON.stringify([null, JSON.stringify([[text]])]))}`,
  ],
  'a part': (text) => [
    'multipart/form-data; boundary="x:y"',
    `--x:y\r\nContent-Disposition: form-data; name="a"\r\n\r\n${text}\r\n--x:y--\r\n`,
  ],
  'JSON in a part': (text) => [
    'multipart/mixed; boundary=q',
    `--q\nContent-Disposition: form-data; name=j\nContent-Type: application/json\n\n${JSON.stringify({ text })}\n--q--`,
  ],
  'plain text': (text) => ['text/plain', text],
}

test.each(Object.keys(PLACES))('a text in %s is found and can be replaced', (place) => {
  const build = PLACES[place]!
  fc.assert(
    fc.property(words, words, (text, other) => {
      // What is text between parts must not look like a boundary, nor a text like JSON.
      fc.pre(!/--|^\s*[[{"]/.test(text + other))
      const [type, body] = build(text)
      const reading = read('https://chat.qwen.ai/api/x', body, type)
      const index = reading.items.findIndex((item) => item.kind === 'prompt' && item.text === text)
      expect(index, `${place}: ${JSON.stringify(reading.items)}`).toBeGreaterThanOrEqual(0)
      expect(Buffer.from(reading.rewrite!(new Map())!).toString()).toBe(body)
      const again = read('https://chat.qwen.ai/api/x', reading.rewrite!(new Map([[index, other]]))!, type)
      expect(again.items.map((item) => (item.kind === 'prompt' ? item.text : ''))).toContain(other)
    }),
    RUNS,
  )
})

test('a file is found whatever its bytes, name and boundary', () => {
  const names = fc.string({ minLength: 1, maxLength: 30 }).filter((name) => !/\\|%(?:22|0d|0a)/i.test(name))
  const boundaries = fc.stringMatching(/^[A-Za-z0-9'()+_,./:=?-]{1,60}$/)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), names, boundaries, (bytes, name, boundary) => {
      fc.pre(!Buffer.from(bytes).includes(boundary))
      const body = Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted(name)}"\r\nContent-Type: application/pdf\r\n\r\n`,
        ),
        bytes,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ])
      const reading = read(
        'https://claude.ai/api/organizations/o/upload',
        body,
        `multipart/form-data; boundary="${boundary}"`,
      )
      const file = reading.items.find((item) => item.kind === 'file')
      expect(file).toMatchObject({ kind: 'file', name, mediaType: 'application/pdf' })
      expect(file?.kind === 'file' && Buffer.from(file.bytes).equals(Buffer.from(bytes))).toBe(true)
      expect(Buffer.from(reading.rewrite!(new Map())!).equals(body)).toBe(true)
    }),
    RUNS,
  )
})

test('packed or not, the reading is the same', () => {
  fc.assert(
    fc.property(words, (text) => {
      const url = 'https://api.openai.com/v1/responses'
      const body = Buffer.from(JSON.stringify({ input: text }))
      const plain = read(url, body, 'application/json')
      for (const [coding, bytes] of [
        ['gzip', gzipSync(body)],
        ['br', brotliCompressSync(body)],
        ['zstd', zstdCompressSync(body)],
      ] as const)
        expect(read(url, bytes, 'application/json', coding).items).toEqual(plain.items)
    }),
    { numRuns: 40 },
  )
})

const MEGABYTE = 1_000_000
test.each([
  ['application/json', '['],
  ['application/json', '{"a":'],
  ['application/json', '"\\'],
  ['application/json', '["\\\\\\"",'],
  ['application/json', '[ 1 , '],
  ['application/x-www-form-urlencoded', '%'],
  ['application/x-www-form-urlencoded', 'a=[{&'],
  ['multipart/form-data; boundary=b', '--b\r\n'],
  ['multipart/form-data; boundary=b', '--b '],
  ['multipart/form-data; boundary=b', '\r\n--b'],
  ['text/plain', 'data:a/b;x="'],
  ['text/plain', 'A '],
  ['text/plain', 'A\n'],
  ['text/plain', '1.'],
  ['', 'eyJhbGciOi.'],
])('a megabyte of %s %j takes no time', (type, piece) => {
  const body = Buffer.from(piece.repeat(Math.ceil(MEGABYTE / piece.length)))
  const started = performance.now()
  rewrittenByNothing('https://chat.qwen.ai/api/x', body, type, '')
  const nested = JSON.stringify({ data: body.toString() })
  rewrittenByNothing('https://chat.qwen.ai/api/x', Buffer.from(nested), 'application/json', '')
  expect(performance.now() - started).toBeLessThan(2_000)
})
