import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HoldingSpace } from '../body/held-body.ts'
import { cuts, split } from './bytes-arbitrary.ts'
import { IcapServer } from './server.ts'
import { ICAP_TIMEOUTS } from './server-context.ts'
import { allOf } from './incoming-body.ts'
import type { Adaptation, Verdict } from './verdict.ts'

const space = new HoldingSpace({ folder: tmpdir(), memoryBytesPerBody: 512, memoryBytes: 1 << 20 })
const seen: string[] = []
const faults: string[] = []

/** Refuses bodies with SECRET in them, replaces those with MASK, does not look at paths under /pass. */
async function adapt({ http, body }: Adaptation): Promise<Verdict> {
  if (http.target.includes('/pass') || body === undefined) return { kind: 'unmodified' }
  if (http.target.includes('/head'))
    return { kind: 'unmodified', head: Buffer.from('POST http://h/x HTTP/1.1\r\n\r\n') }
  const held = space.body()
  for await (const piece of allOf(body)) {
    await held.add(piece)
    if (http.target.includes('/half')) return { kind: 'unmodified', body: held }
    if (http.target.includes('/early')) {
      await held.release()
      return answered('early')
    }
  }
  const bytes = await held.bytes()
  seen.push(bytes.toString('latin1'))
  if (!bytes.includes('SECRET') && !bytes.includes('MASK')) return { kind: 'unmodified', body: held }
  await held.release()
  if (bytes.includes('SECRET')) return answered('refused')
  return { kind: 'replaced', head: Buffer.from('POST http://h/x HTTP/1.1\r\n\r\n'), body: Buffer.from('masked') }
}

function answered(text: string): Verdict {
  return {
    kind: 'answered',
    head: Buffer.from(`HTTP/1.1 403 Forbidden\r\nContent-Length: ${text.length}\r\n\r\n`),
    body: Buffer.from(text),
  }
}

let server: IcapServer
let port = 0
beforeAll(async () => {
  server = new IcapServer({
    host: '127.0.0.1',
    port: 0,
    announced: { previewBytes: 65_000, optionsTtlSeconds: 60, maxConnections: 500 },
    timeouts: { ...ICAP_TIMEOUTS, headMs: 600, idleMs: 900, keepAliveMs: 5_000 },
    service: { adapt, tag: () => 'test-1' },
    observe: {
      served: () => {},
      refused: (fault) => void faults.push(fault),
      failed: (error) => void faults.push(String(error)),
    },
  })
  port = await server.listen()
})
afterAll(() => server.close())

function open(): { socket: Socket; answer: () => string; ended: Promise<void> } {
  const socket = connect(port, '127.0.0.1')
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece))
  socket.on('error', () => {})
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  return { socket, answer: () => Buffer.concat(pieces).toString('latin1'), ended }
}

/** Sends pieces, closes the writing side, and gives all that came back. */
async function exchange(pieces: readonly Buffer[]): Promise<string> {
  const { socket, answer, ended } = open()
  socket.setNoDelay(true)
  for (const piece of pieces) {
    socket.write(piece)
    if (pieces.length > 1) await new Promise((resolve) => setImmediate(resolve))
  }
  socket.end()
  await ended
  return answer()
}

const chunk = (text: string, extension = ''): string =>
  `${Buffer.byteLength(text).toString(16)}${extension}\r\n${text}\r\n`

function reqmod(path: string, headers: string, body: string | undefined): Buffer {
  const head = `POST https://h.example${path} HTTP/1.1\r\nHost: h.example\r\n\r\n`
  const part = body === undefined ? 'null-body' : 'req-body'
  return Buffer.from(
    `REQMOD icap://gate/gate ICAP/1.0\r\nHost: gate\r\n${headers}Encapsulated: req-hdr=0, ${part}=${head.length}\r\n\r\n${head}${body ?? ''}`,
    'latin1',
  )
}

describe('answers', () => {
  it('announces previews to all, 204 and 206', async () => {
    const answer = await exchange([Buffer.from('OPTIONS icap://gate/gate ICAP/1.0\r\nHost: gate\r\n\r\n')])
    expect(answer).toMatch(/^ICAP\/1\.0 200 OK\r\n/)
    for (const line of [
      'Methods: REQMOD',
      'Preview: 65000',
      'Transfer-Preview: *',
      'Allow: 204, 206',
      'ISTag: "test-1"',
    ])
      expect(answer).toContain(`${line}\r\n`)
  })

  it.each([
    ['204 where it was offered', 'Allow: 204\r\n', chunk('hello') + '0\r\n\r\n', /^ICAP\/1\.0 204/],
    [
      'an echo where it was not',
      '',
      chunk('hel') + chunk('lo') + '0\r\n\r\n',
      /^ICAP\/1\.0 200[^]*hel[^]*lo\r\n0\r\n\r\n$/,
    ],
    ['204 within a whole preview', 'Preview: 10\r\n', chunk('hello') + '0; ieof\r\n\r\n', /^ICAP\/1\.0 204/],
    ['a refusal', 'Allow: 204\r\n', chunk('a SECRET') + '0\r\n\r\n', /res-hdr=0, res-body=[^]*403[^]*refused/],
    ['a changed body', 'Allow: 204\r\n', chunk('a MASK') + '0\r\n\r\n', /req-hdr=0, req-body=[^]*masked/],
    ['extensions of chunks', 'Allow: 204\r\n', chunk('hello', ';a=b; c="d e"') + '0;x\r\n\r\n', /^ICAP\/1\.0 204/],
    ['trailers', 'Allow: 204, trailers\r\n', chunk('hello') + '0\r\nX-Sum: 1\r\n\r\n', /^ICAP\/1\.0 204/],
  ])('gives %s', async (_, headers, body, expected) => {
    expect(await exchange([reqmod('/x', headers, body)])).toMatch(expected)
  })

  it('gives 206 for another head with the same body, and echoes a request without body', async () => {
    const partial = await exchange([reqmod('/head', 'Preview: 3\r\nAllow: 206\r\n', `${chunk('hel')}0\r\n\r\n`)])
    expect(partial).toMatch(/^ICAP\/1\.0 206[^]*POST http:\/\/h\/x HTTP\/1\.1\r\n\r\n0; use-original-body=0\r\n\r\n$/)
    expect(await exchange([reqmod('/x', '', undefined)])).toMatch(/^ICAP\/1\.0 200[^]*null-body=/)
  })

  it('passes responses', async () => {
    const head = 'HTTP/1.1 200 OK\r\n\r\n'
    const respmod = `RESPMOD icap://gate/respmod ICAP/1.0\r\nHost: gate\r\nEncapsulated: res-hdr=0, res-body=${head.length}\r\n`
    const body = `${head}${chunk('page')}0\r\n\r\n`
    expect(await exchange([Buffer.from(`${respmod}Allow: 204\r\n\r\n${body}`)])).toMatch(/^ICAP\/1\.0 204/)
    expect(await exchange([Buffer.from(`${respmod}\r\n${body}`)])).toMatch(/^ICAP\/1\.0 200[^]*res-body=[^]*page/)
  })

  it('asks for the rest after a preview, and only then', async () => {
    const { socket, answer } = open()
    socket.write(reqmod('/x', 'Preview: 3\r\n', `${chunk('hel')}0\r\n\r\n`))
    await wait(60)
    expect(answer()).toBe('ICAP/1.0 100 Continue\r\n\r\n')
    socket.end(`${chunk('lo SECRET')}0\r\n\r\n`)
    await wait(60)
    expect(answer()).toContain('refused')
    socket.destroy()
  })

  it('refuses during an upload, and closes', async () => {
    const { socket, answer, ended } = open()
    socket.write(reqmod('/early', '', chunk('a'.repeat(1000))))
    await ended
    expect(answer()).toMatch(/Connection: close[^]*early/)
  })

  it('lets nothing go of a body of which only the start was kept, and reads nothing of it as a request', async () => {
    const { socket, answer, ended } = open()
    const hidden = 'OPTIONS icap://127.0.0.1/gate ICAP/1.0\r\nHost: x\r\n\r\n'
    socket.write(reqmod('/half', '', `${chunk('a'.repeat(1000))}${chunk(hidden)}0\r\n\r\n`))
    await ended
    expect(answer()).toContain('ICAP/1.0 500')
    expect(answer().match(/ICAP\/1\.0 \d+/g)).toHaveLength(1)
    expect(answer()).not.toContain('aaa')
  })
})

describe('any split of the bytes', () => {
  const two = Buffer.concat([
    reqmod('/x', 'Preview: 100\r\nAllow: 204\r\n', `${chunk('hello there')}0; ieof\r\n\r\n`),
    reqmod('/x', '', `${chunk('x'.repeat(700))}${chunk('SECRET')}0\r\n\r\n`),
    reqmod('/pass', '', `${chunk('passed on')}0\r\n\r\n`),
    reqmod('/x', 'Connection: close\r\n', `${chunk('y'.repeat(600))}0\r\n\r\n`),
  ])

  it('gives the same answers to pipelined requests', async () => {
    // Where a body is given back, the size of its pieces may follow the split.
    const whole = joined(await exchange([two]))
    expect(whole.match(/ICAP\/1\.0 \d+/g)).toEqual(['ICAP/1.0 204', 'ICAP/1.0 200', 'ICAP/1.0 200', 'ICAP/1.0 200'])
    await fc.assert(
      fc.asyncProperty(cuts(two.length), async (at) => {
        expect(joined(await exchange(split(two, at)))).toBe(whole)
      }),
      { numRuns: 40 },
    )
  })
})

/** The answers of a connection with their bodies undone of chunks. */
function joined(all: string): string {
  const out: string[] = []
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\r\n\r\n', at) + 4
    const head = all.slice(at, end)
    const [, part, length] = /Encapsulated: \S+(?:, (\S+))?=(\d+)\r/.exec(head) ?? []
    at = end + Number(length)
    out.push(head, all.slice(end, at))
    while (part?.endsWith('-body') && part !== 'null-body') {
      const line = all.indexOf('\r\n', at)
      const size = Number.parseInt(all.slice(at, line), 16)
      out.push(all.slice(line + 2, line + 2 + size))
      at = line + 2 + size + 2
      if (size === 0) break
    }
  }
  return out.join('')
}

describe('hostile bytes', () => {
  const good = reqmod('/x', 'Allow: 204\r\n', `${chunk('hello')}0\r\n\r\n`).toString('latin1')

  it.each([
    ['two Encapsulated headers', good.replace('Allow', 'Encapsulated: req-hdr=0, null-body=9\r\nAllow')],
    ['offsets that go down', good.replace(/req-body=\d+/, 'req-body=0')],
    ['an offset beyond reason', good.replace(/req-body=\d+/, 'req-body=99999999')],
    ['a folded header', good.replace('Allow: 204', 'Allow: 204\r\n 206')],
    ['a bare line end', good.replace('Host: gate\r\n', 'Host: gate\n')],
    ['a space before the colon', good.replace('Allow:', 'Allow :')],
    ['a NUL', good.replace('Allow: 204', 'Allow: 2\x0004')],
    ['a chunk size that is no number', good.replace('\r\n5\r\n', '\r\n5x\r\n')],
    ['a negative chunk size', good.replace('\r\n5\r\n', '\r\n-5\r\n')],
    ['a chunk size without end', good.replace('\r\n5\r\n', `\r\n${'0'.repeat(600)}5\r\n`)],
    ['a chunk that is longer than it says', good.replace('hello', 'hello there')],
    [
      'two lengths of the HTTP body',
      good
        .replace('Host: h.example', 'Content-Length: 1\r\nContent-Length: 5\r\nHost: h.example')
        .replace(/req-body=(\d+)/, (_, n: string) => `req-body=${Number(n) + 38}`),
    ],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: gate\r\n\r\n'],
    ['another version', good.replace('ICAP/1.0', 'ICAP/2.0')],
    ['a method that does not exist', good.replace('REQMOD', 'DELETE')],
    ['a head without end', `REQMOD icap://gate/gate ICAP/1.0\r\n${'X-A: b\r\n'.repeat(20_000)}`],
  ])('are refused: %s', async (_, bytes) => {
    seen.length = 0
    const answer = await exchange([Buffer.from(bytes, 'latin1')])
    expect(answer).toMatch(/^ICAP\/1\.0 (400|405|505) /)
    expect(answer).toContain('Connection: close')
    expect(seen).toHaveLength(0)
  })

  it('never crash or hang the server, whatever they are', async () => {
    const base = reqmod('/x', 'Preview: 20\r\nAllow: 204\r\n', `${chunk('hello there')}0\r\n\r\n`)
    const edit = fc.record({ at: fc.nat(base.length), drop: fc.nat(12), put: fc.uint8Array({ maxLength: 12 }) })
    const edited = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => {
      let bytes = Buffer.from(base)
      for (const { at, drop, put } of edits)
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + drop)])
      return bytes
    })
    const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 5, arbitrary: edited }, noise), async (bytes) => {
        await exchange([bytes])
      }),
      { numRuns: 300 },
    )
    expect(await exchange([reqmod('/x', 'Allow: 204\r\n', `${chunk('hello')}0\r\n\r\n`)])).toMatch(/^ICAP\/1\.0 204/)
    expect(server.connections).toBeLessThan(5)
  })

  it('that come too slowly are cut off', async () => {
    const loris = open()
    loris.socket.write('REQMOD icap://gate/gate ICAP/1.0\r\n')
    const timer = setInterval(() => loris.socket.write('X-A: b\r\n'), 100)
    await loris.ended
    clearInterval(timer)
    const stuck = open()
    stuck.socket.write(reqmod('/x', '', chunk('hello')))
    await stuck.ended
    expect(faults.filter((fault) => fault === 'too-slow').length).toBeGreaterThanOrEqual(2)
  })
})
