import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDesk } from '@sluiswacht/evidence'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import { DeskClient } from './desk-client.ts'
import { DeskUnderTest, freePort, KEY, PASSWORD } from './running-desk.ts'

const cli = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))
let work: string
let server: PostgresServer
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'desk-faults-'))
  server = await PostgresServer.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
})

/** The real program; gives what it printed so far and the process. */
async function serve(folder: string, port: number): Promise<{ child: ChildProcess; code: string | undefined }> {
  const child = spawn(process.execPath, [cli, 'serve', '--config', join(folder, 'desk.yaml'), '--port', String(port)], {
    env: { ...process.env, SLUISWACHT_KEY: KEY.base64 },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()))
  for (let n = 0; n < 300; n += 1) {
    const ready = await fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      return { child, code: /code: ([A-Z0-9-]+)/.exec(said)?.[1] }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`did not start: ${said}`)
}

describe.each([
  { name: 'SQLite', store: () => join(work, 'bureau') },
  { name: 'PostgreSQL', store: () => server.place('desk_killed') },
])('the server is killed in mid-save on $name', ({ name, store }) => {
  test('what was answered is there, what was not is whole or not there, and the chain holds', async () => {
    const folder = mkdtempSync(join(work, `kill-${name}-`))
    writeFileSync(
      join(folder, 'desk.yaml'),
      `store: ${JSON.stringify(store())}\nsign_in: { second_factor: optional }\nlimits: { requests_per_minute: 1000000 }\n`,
    )
    const port = await freePort()
    const first = await serve(folder, port)
    const origin = `http://localhost:${port}`
    const administrator = new DeskClient(origin)
    await administrator.ok('post', '/setup', { code: first.code, login: 'beheer', name: 'B', password: PASSWORD })
    const { invitation } = await administrator.ok('post', '/accounts', {
      login: 'p',
      name: 'P',
      roles: ['privacy_officer', 'auditor'],
    })
    const officer = new DeskClient(origin)
    await officer.ok('post', '/invitation', { login: 'p', code: invitation, password: PASSWORD })
    const opening = { type: 'opened', title: 'Zaak', origin: 'report', facts: {}, unknown: [] }
    const { id } = await officer.ok('post', '/cases', { opening })
    const answered: string[] = []
    const saving = (async () => {
      for (let version = 1; ; version += 1) {
        const text = `notitie ${version}`
        await officer.ok('post', `/cases/${id}/happenings`, { version, happening: { type: 'note', text } })
        answered.push(text)
      }
    })().catch(() => undefined)
    while (answered.length < 20) await new Promise((resolve) => setTimeout(resolve, 5))
    first.child.kill('SIGKILL')
    await saving
    const second = await serve(folder, port)
    try {
      expect(second.code).toBeUndefined()
      // The session outlives the server.
      const { events, version } = await officer.ok('get', `/cases/${id}`)
      const notes = events.flatMap(({ happening }) => ('text' in happening ? (happening.text ?? []) : []))
      expect(notes.slice(0, answered.length)).toEqual(answered)
      expect(notes.length - answered.length).toBeLessThanOrEqual(1)
      expect(version).toBe(events.length)
      expect((await officer.ok('get', '/cases')).cases[0]!.version).toBe(version)
      expect(await officer.ok('post', '/audit/check')).toMatchObject({ intact: true })
    } finally {
      second.child.kill('SIGTERM')
      await new Promise((resolve) => second.child.once('exit', resolve))
    }
    const desk = await openDesk({ store: store(), key: KEY, create: false })
    expect((await desk.log.verify()).intact).toBe(true)
    await desk.close()
  })
})

describe('hostile content and lost sessions', () => {
  let desk: DeskUnderTest
  let officer: DeskClient
  beforeAll(async () => {
    desk = await DeskUnderTest.start()
    officer = await desk.signedIn('privacy', ['privacy_officer'])
  })
  afterAll(() => desk.stop())
  const evil = [
    '=HYPERLINK("http://elders.example","klik")',
    '@SUM(1+1)*cmd|x',
    '<script>alert(1)</script>',
    '\t=1+1',
    '\u202egnp.exe',
  ]

  test('nothing in an export is a formula, and nothing is lost', async () => {
    for (const title of evil)
      await officer.ok('post', '/cases', {
        opening: { type: 'opened', title, origin: 'report', facts: {}, unknown: [], department: '-2+3' },
      })
    const csv = strFromU8((await officer.ask('get', '/register.csv')).bytes)
    expect(csv).not.toMatch(/(?:^|;|")[=@]/m)
    expect(csv).not.toMatch(/(?:^|;)"?[+-]\d/m)
    expect(csv).toContain(`"'=HYPERLINK(""http://elders.example"",""klik"")"`)
    expect(csv).toContain("'-2+3")
    const sheet = unzipSync((await officer.ask('get', '/register.xlsx')).bytes)
    const xml = Object.entries(sheet)
      .map(([name, bytes]) => (name.endsWith('.xml') ? strFromU8(bytes) : ''))
      .join('')
    expect(xml).not.toContain('<f>')
    expect(xml).not.toContain('<script>')
    const json = JSON.parse(strFromU8((await officer.ask('get', '/register.json')).bytes))
    expect(json).toHaveLength(evil.length)
  })

  test('stored script comes back as JSON that no browser takes for a page', async () => {
    const { headers, json } = await officer.ask('get', '/cases?query=script')
    expect(headers.get('content-type')).toContain('application/json')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(json.cases[0]!.title).toBe('<script>alert(1)</script>')
  })

  test('ids cannot be guessed or used to walk out of the desk', async () => {
    for (const id of ['1', '0', '../audit', '%2e%2e%2faudit', 'audit', "x' OR 1=1--", 'a'.repeat(65), '\u0000'])
      expect([400, 404]).toContain((await officer.ask('get', `/cases/${encodeURIComponent(id)}`)).status)
    const { id } = (await officer.ok('get', '/cases')).cases[0]!
    expect(id.length).toBeGreaterThanOrEqual(12)
    const other = (await officer.ok('get', '/cases')).cases[1]
    const added = await officer.ok('post', `/cases/${id}/documents?version=1&name=a.txt`, new TextEncoder().encode('x'))
    const [document] = added.case.documents
    expect((await officer.ask('get', `/cases/${other!.id}/documents/${document!.id}`)).status).toBe(404)
  })

  test('an expired session while typing: the change is refused, and works unchanged after signing in', async () => {
    const { id, version } = await officer.ok('post', '/cases', {
      opening: { type: 'opened', title: 'Typen', origin: 'report', facts: {}, unknown: [] },
    })
    const change = { version, happening: { type: 'note', text: 'lang getypt' } }
    await officer.ok('post', '/logout', {})
    expect(await officer.ask('post', `/cases/${id}/happenings`, change)).toMatchObject({
      status: 401,
      json: { code: 'ERR_NOT_SIGNED_IN' },
    })
    await officer.ok('post', '/login', { login: 'privacy', password: PASSWORD })
    expect((await officer.ok('post', `/cases/${id}/happenings`, change)).version).toBe(version + 1)
  })

  test('bodies that are no JSON, too deep or too large are refused and tell nothing', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${desk.config.origin}/api/v1/login`, { method: 'POST', body, headers: { 'content-type': type } })
    expect((await post('{')).status).toBe(400)
    expect((await post('login=x', 'application/x-www-form-urlencoded')).status).toBe(400)
    expect((await post('['.repeat(100_000))).status).toBe(400)
    expect((await post(JSON.stringify({ login: 'x'.repeat(2_000_000), password: 'x' }))).status).toBe(413)
    const answer = await officer.ask('get', '/bestaat-niet')
    expect(answer).toMatchObject({ status: 404, json: { code: 'ERR_NOT_THERE' } })
    expect(desk.lines.filter((line) => !line.includes('code'))).toEqual([])
  })

  test('too many requests are slowed down', async () => {
    const { RateLimit } = await import('../../apps/server/src/http/rate-limit.ts')
    const limit = new RateLimit(60)
    for (let n = 0; n < 10; n += 1) limit.take('a', 0)
    expect(() => limit.take('a', 0)).toThrow(expect.objectContaining({ code: 'ERR_TOO_MANY_REQUESTS' }))
    limit.take('b', 0)
    limit.take('a', 1_000)
  })
})
