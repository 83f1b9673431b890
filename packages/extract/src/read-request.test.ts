import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BodyUnreadable } from './request/body-unreadable.ts'
import { multipart, read, texts } from './request-fixture.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const QUESTION = 'Maak een samenvatting van het gesprek met mevrouw Zwartkruis'

describe('generic', () => {
  const url = 'https://chat.qwen.ai/api/v9/something'

  test('an unknown shape is unknown, with all that it carries', () => {
    const reading = read(url, {
      sessionToken: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
      deep: [{ note: QUESTION, bsn: 900000012, size: 123456789 }],
      nested: JSON.stringify({ inner: [JSON.stringify({ x: 'tekst in tekst' })] }),
      doc: { name: 'scan.pdf', data: Buffer.from('%PDF-1.4 enzovoort en zo verder').toString('base64') },
      image: `data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1').toString('base64')}`,
      id: '6f1b9a62-0000-4000-8000-1234567890ab',
      person: { naam: 'Zwartkruis', geboren: '1980-02-01' },
    })
    expect(reading).toMatchObject({ service: 'qwen', action: 'unknown', accountKind: 'unknown' })
    expect(texts(reading).map((text) => text.slice(0, 12))).toEqual([
      QUESTION.slice(0, 12),
      '900000012',
      'tekst in tek',
      'scan.pdf',
      '%PDF-1.4 enz',
      expect.stringContaining('PNG'),
      'Zwartkruis',
      '1980-02-01',
    ])
    expect(JSON.stringify(reading)).not.toContain('eyJhbGci')
  })

  test.each([
    ['text/plain', QUESTION],
    ['application/x-www-form-urlencoded', `q=${encodeURIComponent(QUESTION)}&x=1`],
    ['application/json', JSON.stringify(QUESTION)],
    ['application/x-ndjson', `{"a":1}\n{"text":${JSON.stringify(QUESTION)}}\n`],
    ['application/json', `\ufeff${JSON.stringify({ prompt: QUESTION })}`],
    ['application/json', `{"prompt":"${QUESTION}","prompt":"x"}`],
  ])('%s %j', (type, body) => {
    const reading = read(url, body, { 'content-type': type })
    expect(texts(reading)).toContain(QUESTION)
    expect(Buffer.from(reading.rewrite!(new Map())!).toString()).toBe(body)
  })

  test('UTF-16 is read, and not rewritten', () => {
    const reading = read(url, Buffer.from(JSON.stringify({ prompt: QUESTION }), 'utf16le'), {
      'content-type': 'application/json',
    })
    expect(texts(reading)).toEqual([QUESTION])
    expect(reading.rewrite).toBeUndefined()
  })

  test('bytes without a form are a file', () => {
    const reading = read(url, Buffer.from([0, 1, 2, 3]), { 'content-type': 'application/grpc-web+proto' })
    expect(reading).toMatchObject({ action: 'unknown', items: [{ kind: 'file', at: 'body' }] })
  })

  test('what a page reports by itself is housekeeping; what nobody can read is not', () => {
    const signal = { event: 'view', id: '6f1b9a62-0000-4000-8000-1234567890ab', dark: true }
    expect(read(url, signal)).toMatchObject({ action: 'housekeeping', items: [] })
    const packed = read(url, { payload: 'q0_'.repeat(2_000) })
    expect(packed).toMatchObject({ action: 'unknown' })
    expect(packed.items).toHaveLength(1)
  })

  test('a prompt in the address', () => {
    const reading = read(`https://chatgpt.com/?q=${encodeURIComponent(QUESTION)}`, '', {}, 'GET')
    expect(reading).toMatchObject({ action: 'prompt', items: [{ at: 'query: q', text: QUESTION }] })
    expect(reading.rewrite).toBeUndefined()
  })

  test('signing in is housekeeping; a large body there is not', () => {
    const login = 'https://auth.openai.com/api/accounts/login'
    expect(read(login, { email: 'medewerker@voorbeeld.nl', password: 'geheim woord' })).toMatchObject({
      action: 'housekeeping',
      items: [],
    })
    expect(read(login, { text: QUESTION.repeat(1000) }).action).toBe('unknown')
  })

  test('signing in is no way past: other fields, and texts in the fields of a sign-in, are read', () => {
    const login = 'https://auth.openai.com/api/accounts/login'
    const more = read(login, { email: 'medewerker@voorbeeld.nl', password: 'geheim', note: QUESTION })
    expect(more.action).toBe('unknown')
    expect(texts(more)).toEqual([QUESTION])
    expect(texts(read(login, { username: QUESTION }))).toEqual([QUESTION])
    expect(texts(read('https://chatgpt.com/api/auth/session', `state=${encodeURIComponent(QUESTION)}`, FORM))).toEqual([
      QUESTION,
    ])
  })

  test.each(['/ces/v1/t', '/backend-api/settings/x', '/backend-api/sentinel/chat-requirements'])(
    'what a page says to %s is read too, but for its proofs',
    (path) => {
      const proof = `gAAAAAC${'q9Xr2LmZ0vK'.repeat(80)}`
      expect(read(`https://chatgpt.com${path}`, { p: proof, event: 'view', n: 3 })).toMatchObject({
        action: 'housekeeping',
        items: [],
      })
      const said = read(`https://chatgpt.com${path}`, { p: proof, properties: { note: QUESTION } })
      expect(said.action).toBe('housekeeping')
      expect(texts(said)).toEqual([QUESTION])
      expect(texts(read(`https://chatgpt.com${path}`, { p: Buffer.from(QUESTION).toString('base64') }))).toEqual([
        QUESTION,
      ])
    },
  )

  test.each([
    ['token', 'Mevrouw_Zwartkruis_heeft_BSN_111222333_en_schulden_bij_de_bank'],
    ['session_id', 'Mevrouw+Zwartkruis+vraagt+bijstand+aan'],
    ['signature', Buffer.from(QUESTION).toString('base64')],
    ['csrf', 'noor.zwartkruis@voorbeeld.nl'],
    ['note', 'Mevrouw_Zwartkruis_heeft_schulden_bij_de_deurwaarder_in_Utrecht'],
    ['type', 'BSN:111222333'],
  ])('a long text without blanks under %s is read', (key, value) => {
    expect(read(url, { [key]: value }).items).toHaveLength(1)
  })

  test.each([
    ['token', 'sk-proj-9Xr2LmZ0vKq9Xr2LmZ0vKq9Xr2LmZ0vKq9Xr2LmZ0vK'],
    ['csrfToken', 'b1946ac92492d2347c6235b4d2611184e4d909c290d0fb1ca068ffaddf22cbd0'],
    ['password', 'correct-horse-battery-staple'],
    ['feature', 'primary_assistant'],
    ['timezone', 'Europe/Amsterdam'],
  ])('a code under %s is none: %s', (key, value) => {
    expect(read(url, { [key]: value })).toMatchObject({ action: 'housekeeping', items: [] })
  })

  test('a text in any parameter of the address is read, and makes no message of a visit', () => {
    const address = `https://chatgpt.com/share?utm=${encodeURIComponent(QUESTION)}&sv=2021-08-06&sig=aB3%2Fx9%3D`
    const reading = read(address, '', {}, 'GET')
    expect(reading).toMatchObject({ action: 'housekeeping', items: [{ at: 'query: utm', text: QUESTION }] })
  })

  test('a body beside a text in the address is rewritten, the address is not', () => {
    const reading = read(`${url}?ref=${encodeURIComponent(QUESTION)}`, { prompt: QUESTION })
    expect(Buffer.from(reading.rewrite!(new Map([[0, 'x']]))!).toString()).toBe('{"prompt":"x"}')
    expect(reading.rewrite!(new Map([[1, 'x']]))).toBeUndefined()
  })
})

/** A frame of zstd that receivers pass over (RFC 8878 3.1.2). */
const SKIPPABLE = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 0x78])

describe('Content-Encoding', () => {
  const url = 'https://api.openai.com/v1/chat/completions'
  const body = Buffer.from(JSON.stringify({ messages: [{ role: 'user', content: QUESTION }] }))

  test('all members of a gzip body are read', () => {
    const bytes = Buffer.concat([gzipSync(body.subarray(0, 9)), gzipSync(body.subarray(9))])
    expect(texts(read(url, bytes, { 'content-encoding': 'gzip' }))).toEqual([QUESTION])
  })

  test.each([
    ['gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['br', brotliCompressSync(body)],
    ['zstd', zstdCompressSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['Identity', body],
  ])('%s is undone', (coding, bytes) => {
    expect(texts(read(url, bytes, { 'content-encoding': coding }))).toEqual([QUESTION])
  })

  test.each([
    ['encoding-unknown', 'compress', body],
    ['encoding-damaged', 'gzip', body],
    ['encoding-damaged', 'br', brotliCompressSync(body).subarray(0, 20)],
    ['bomb', 'gzip', gzipSync(Buffer.alloc(20_000_000))],
    ['bomb', 'zstd', zstdCompressSync(Buffer.alloc(50_000_000))],
    ['encoding-unknown', 'br, br, br, br', body],
    // What zlib leaves alone may be read by the receiver: a second frame, or all that follows a frame to skip.
    ['encoding-damaged', 'zstd', Buffer.concat([zstdCompressSync('{}'), zstdCompressSync(body)])],
    ['encoding-damaged', 'zstd', Buffer.concat([SKIPPABLE, zstdCompressSync(body)])],
    ['encoding-damaged', 'br', Buffer.concat([brotliCompressSync('{}'), body])],
    ['encoding-damaged', 'deflate', Buffer.concat([deflateSync('{}'), body])],
    ['encoding-damaged', 'deflate', Buffer.concat([deflateRawSync('{}'), body])],
    ['encoding-damaged', 'gzip', Buffer.concat([gzipSync('{}'), Buffer.alloc(4), body])],
  ])('%s: %s', (cause, coding, bytes) => {
    expect(() => read(url, bytes, { 'content-encoding': coding })).toThrow(expect.objectContaining({ cause }))
  })
})

test.each(['no boundary here', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\ntext', '--b--'])(
  'a broken multipart body %j is unreadable',
  (body) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    expect(() => read('https://claude.ai/api/organizations/x/upload', body, headers)).toThrow(BodyUnreadable)
  },
)

test('what Claude is to know of somebody is no housekeeping', () => {
  const reading = read('https://claude.ai/api/account_profile', { conversation_preferences: QUESTION }, {}, 'PUT')
  expect(reading.action).toBe('unknown')
  expect(texts(reading)).toEqual([QUESTION])
})

test('the name of a field in a form can hold what somebody typed', () => {
  const [body, headers] = multipart([{ head: `name="${QUESTION}"`, body: 'x' }])
  expect(texts(read('https://chat.qwen.ai/api/x', body, headers))).toEqual([QUESTION])
})

test('an upload without a body does nothing', () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  expect(read('https://claude.ai/api/organizations/x/upload', '', headers)).toMatchObject({ action: 'housekeeping' })
})
