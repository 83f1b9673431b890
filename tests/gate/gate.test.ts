import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync, brotliCompressSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GateProcess } from './gate-process.ts'
import type { Squid } from './squid.ts'
import { BSN, chatgptPrompt, HARMLESS, SECRET, Street } from './street.ts'

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))
let street: Street
let gate: GateProcess
let squid: Squid

beforeAll(async () => {
  street = await Street.open()
  gate = await street.gate({
    yaml: 'service_headers: {claude: {anthropic-allowed-org-ids: org-1234}}',
  })
  squid = await street.squid([gate.address])
})
afterAll(() => street.close())
beforeEach(() => street.origin.forget())

const file = (name: string, content: string | Buffer): string => {
  const path = join(street.folder, name)
  writeFileSync(path, content)
  return path
}

describe('a prompt with curl behind Squid', () => {
  it('goes when it holds nothing of anybody', async () => {
    const answer = await street.prompt(squid, HARMLESS)
    expect(answer.status).toBe(200)
    expect(street.origin.received[0]?.body.toString()).toBe(chatgptPrompt(HARMLESS))
    expect(JSON.stringify(street.origin.received[0]?.headers)).not.toMatch(/x-gate|x-client-ip|via|forwarded/i)
  })

  it('is refused with a BSN in it, in the form that the service shows, and leaves nothing', async () => {
    const answer = await street.prompt(squid, SECRET)
    expect(answer.headers['x-sluiswacht-effect']).toBe('deny')
    expect(answer.headers['x-sluiswacht-incident']).toMatch(/^20\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(answer.body).toContain('event-stream' in answer.headers ? '' : answer.headers['x-sluiswacht-incident'])
    expect(answer.body).not.toContain(BSN)
    expect(street.origin.received).toHaveLength(0)
  })

  it('goes masked when only a name and an address of mail are in it', async () => {
    const answer = await street.prompt(
      squid,
      'Schrijf een bedankbrief aan mevrouw Willemijn Terpstra, w.terpstra@example.org.',
    )
    expect(answer.status).toBe(200)
    const [got] = street.origin.received
    const sent = JSON.parse(got?.body.toString() ?? '{}')
    const text: string = sent.messages[0].content.parts[0]
    expect(text).not.toMatch(/Terpstra|example\.org/)
    expect(text).toMatch(/\[PERSOON_1\].*\[/)
    expect(got?.headers['content-length']).toBe(String(got?.bytes))
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('is read when it is packed with %s', async (name, pack) => {
    const path = file(`packed.${name}`, pack(Buffer.from(chatgptPrompt(SECRET))))
    const headers = ['-H', 'content-type: application/json', '-H', `content-encoding: ${name}`]
    const send = ['--data-binary', `@${path}`]
    const answer = await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', [...headers, ...send])
    expect(answer.headers['x-sluiswacht-effect']).toBe('deny')
    expect(street.origin.received).toHaveLength(0)
  })

  it('is not unpacked without bound', async () => {
    // Members that are unpacked one after the other: 400 MB.
    const member = gzipSync(Buffer.alloc(4_000_000), { level: 9 })
    const path = file('bomb.gz', Buffer.concat(Array.from({ length: 100 }, () => member)))
    const headers = ['-H', 'content-type: application/json', '-H', 'content-encoding: gzip']
    const send = ['--data-binary', `@${path}`]
    const answer = await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', [...headers, ...send])
    expect(answer.headers['x-sluiswacht-effect']).toBe('deny')
    expect(street.origin.received).toHaveLength(0)
  })

  it('may be chunked, without a length', async () => {
    const chunked = ['-H', 'transfer-encoding: chunked']
    expect((await street.prompt(squid, HARMLESS, chunked)).status).toBe(200)
    expect((await street.prompt(squid, SECRET, chunked)).headers['x-sluiswacht-effect']).toBe('deny')
    expect(street.origin.saw(BSN)).toBe(false)
  })

  it('may be longer than a preview', async () => {
    const long = `${HARMLESS} `.repeat(4000)
    const path = file('long.json', chatgptPrompt(long))
    const bad = file('long-bad.json', chatgptPrompt(`${long} ${SECRET}`))
    const json = ['-H', 'content-type: application/json', '--data-binary']
    const good = await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', [...json, `@${path}`])
    expect(good.status).toBe(200)
    expect(street.origin.received[0]?.body.toString()).toBe(chatgptPrompt(long))
    const refused = await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', [...json, `@${bad}`])
    expect(refused.headers['x-sluiswacht-effect']).toBe('deny')
    expect(street.origin.saw(BSN)).toBe(false)
  })

  it('is refused to a service that is not registered, by name and with the allowed way', async () => {
    const form = `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([[HARMLESS, 0]])]))}&at=x`
    const answer = await street.post(
      squid,
      'gemini.google.com',
      '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
      ['--data-binary', form],
    )
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('R1-not-registered')
    expect(answer.body).toContain('intranet.testdorp.example')
    expect(street.origin.received).toHaveLength(0)
  })

  it('needs a reason where the policy asks one, and goes with it', async () => {
    const text = 'Vraag: verbeter deze brief aan de heer Van Oosterwolde.'
    const send = (words: string, by = squid): Promise<{ status: number; headers: Readonly<Record<string, string>> }> =>
      street.post(by, 'chat.mistral.ai', '/api/chat', [
        '-H',
        'content-type: application/json',
        '--data-binary',
        JSON.stringify({ chatId: 'c', mode: 'append', messageInput: [{ type: 'text', text: words }] }),
      ])
    expect((await send(text)).headers['x-sluiswacht-effect']).toBe('warn_and_justify')
    expect(street.origin.received).toHaveLength(0)
    const reason = ['--data-urlencode', 'reason=brief voor het team dienstverlening']
    const kept = await street.post(squid, 'chat.mistral.ai', '/.well-known/sluiswacht/reason', reason)
    expect(kept.status).toBe(200)
    expect(street.origin.received).toHaveLength(0)
    expect((await send(text)).status).toBe(200)
    expect(street.origin.received).toHaveLength(1)
    // Another gate on the same evidence knows it too.
    const other = await street.gate({ store: join(gate.folder, 'store'), key: join(gate.folder, 'key') })
    const otherSquid = await street.squid([other.address])
    expect((await send(text, otherSquid)).status).toBe(200)
    await Promise.all([otherSquid.stop(), other.stop()])
  })

  it.each([
    ['Sec-Fetch-Site: cross-site', 403],
    ['Origin: https://kwaad.example', 403],
    ['Sec-Fetch-Site: same-origin', 200],
  ])('takes a reason only from a page of its own: %s', async (header, status) => {
    const reason = ['-H', header, '--data-urlencode', 'reason=een reden die lang genoeg is']
    const answer = await street.post(squid, 'chat.mistral.ai', '/.well-known/sluiswacht/reason', reason)
    expect(answer.status).toBe(status)
    expect(street.origin.received).toHaveLength(0)
  })
})

describe('files', () => {
  it('are refused while they upload, wherever the service takes them', async () => {
    const path = file('plan.txt', `${SECRET}\n`.repeat(50))
    const claude = await street.post(
      squid,
      'claude.ai',
      '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file',
      ['-F', `file=@${path}`],
    )
    expect(claude.status).toBe(403)
    const put = await street.post(squid, 'files.oaiusercontent.com', '/files/1111/raw?sig=tok', [
      '-X',
      'PUT',
      '-H',
      'x-ms-blob-type: BlockBlob',
      '-H',
      'content-type: text/plain',
      '--data-binary',
      `@${path}`,
    ])
    expect(put.status).toBe(403)
    expect(street.origin.received).toHaveLength(0)
  })

  it('go when they are harmless, with the header that holds the tenant', async () => {
    const path = file('agenda.txt', `${HARMLESS}\n`.repeat(3000))
    const answer = await street.post(
      squid,
      'claude.ai',
      '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file',
      ['-F', `file=@${path}`],
    )
    expect(answer.status).toBe(200)
    const [got] = street.origin.received
    expect(got?.body.includes(`${HARMLESS}\n`.repeat(3000))).toBe(true)
    expect(got?.headers['anthropic-allowed-org-ids']).toBe('org-1234')
  })
})

describe('what is not for the gate', () => {
  it('passes unseen: other hosts, and pages of services', async () => {
    const page = await street.post(squid, 'chatgpt.com', '/', [])
    expect(page.status).toBe(200)
    const other = await street.post(squid, 'www.example.nl', '/form', ['-k', '--data-binary', SECRET])
    expect(other.status).toBe(200)
    expect(street.origin.at('/form')).toHaveLength(1)
  })

  it('does not hide a prompt behind another Host, nor in the address', async () => {
    const json = ['-H', 'content-type: application/json', '--data-binary', chatgptPrompt(SECRET)]
    await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', ['-H', 'Host: www.example.nl', ...json])
    await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', ['-H', 'Host: ChatGPT.com.', ...json])
    await street.post(squid, 'chatgpt.com', `/?q=${encodeURIComponent(SECRET)}`, [])
    expect(street.origin.saw(BSN)).toBe(false)
  })

  it('refuses websockets and counts them', async () => {
    const upgrade = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Key: YWJj',
      'Sec-WebSocket-Version: 13',
    ]
    const args = upgrade.flatMap((header) => ['-H', header])
    const answer = await street.post(squid, 'copilot.microsoft.com', '/c/api/chat?api-version=2', args)
    expect(answer.status).toBe(403)
    expect(street.origin.received).toHaveLength(0)
    expect((await gate.get('/metrics')).text).toMatch(/websockets_total\{service="[\w-]*copilot[\w-]*"\} 1/)
  })
})

describe('what is kept and told', () => {
  it('holds no content, no name of a file and no token in the log', async () => {
    const path = file('bezwaar-fatima-el-amraoui.txt', SECRET)
    await street.post(squid, 'files.oaiusercontent.com', '/files/1111/raw?sig=token-in-query', [
      '-X',
      'PUT',
      '-H',
      'authorization: Bearer token-in-header',
      '--data-binary',
      `@${path}`,
    ])
    expect(gate.log).not.toMatch(/Amraoui|111222333|token-in|bezwaar/)
    expect(gate.events('denied').length).toBeGreaterThan(0)
  })

  it('is healthy, ready and measured', async () => {
    expect((await gate.get('/healthz')).status).toBe(200)
    const ready = await gate.get('/readyz')
    expect(ready.text).toContain('"ready"')
    const metrics = (await gate.get('/metrics')).text
    expect(metrics).toMatch(/requests_total\{outcome="denied",service="chatgpt"\} [1-9]/)
    expect(metrics).toMatch(/step_seconds_count\{step="append"\} [1-9]/)
  })
})

describe('the self-test', () => {
  it('proves that what is marked is refused, and finds a service that Squid does not open', async () => {
    const test = async (proxy: Squid): Promise<Record<string, string>> => {
      const args = [
        'gate',
        'self-test',
        '--proxy',
        proxy.url,
        '--port',
        String(street.originPort),
        '--large',
        '2',
        '--json',
      ]
      const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args]).catch(
        (error: { stdout: string }) => error,
      )
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; outcome: string })
      return Object.fromEntries(lines.map(({ id, outcome }) => [id, outcome]))
    }
    const all = { prompt: 'ok', form: 'ok', put: 'ok', large: 'ok', websocket: 'ok', ech: 'unseen' }
    expect(await test(squid)).toMatchObject(all)
    expect(street.origin.received).toHaveLength(0)
    const forgetful = await street.squid([gate.address], { hosts: ['.chatgpt.com', '.claude.ai', '.microsoft.com'] })
    expect(await test(forgetful)).toMatchObject({ ...all, put: 'open' })
    const closed = await street.squid([gate.address], {
      edit: (conf) => conf.replace('http_access allow all\n', 'http_access deny all\n'),
    })
    expect(await test(closed)).toMatchObject({ prompt: 'failed', form: 'failed', put: 'failed' })
  })
})
