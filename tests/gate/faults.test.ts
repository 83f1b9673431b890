import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PostgresServer } from '../evidence/postgres.ts'
import type { CurlAnswer } from './curl.ts'
import type { GateProcess } from './gate-process.ts'
import type { Squid } from './squid.ts'
import { BSN, chatgptPrompt, HARMLESS, SECRET, Street } from './street.ts'

let street: Street
const quick = (conf: string): string => conf.replace(/icap_io_timeout .*/, 'icap_io_timeout 3 seconds')

beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())
beforeEach(() => street.origin.forget())
// Whatever goes wrong: nothing of what should be refused, and nothing undecided, is at the origin.
afterEach(() => {
  if (street.origin.saw(BSN)) throw new Error('what must be refused reached the origin')
})

const upload = (squid: Squid, path: string, args: readonly string[] = []): Promise<CurlAnswer> =>
  street.post(squid, 'claude.ai', '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file', [
    '-F',
    `file=@${path}`,
    ...args,
  ])
const file = (name: string, content: string | Buffer): string => {
  const path = join(street.folder, name)
  writeFileSync(path, content)
  return path
}
/** Harmless at first, so that much of it is on its way before the telling part. */
const large = (): string => file('large.txt', `${`${HARMLESS}\n`.repeat(30_000)}${SECRET}\n`)

describe('a gate that is', () => {
  let gate: GateProcess
  let squid: Squid
  beforeAll(async () => {
    gate = await street.gate()
    squid = await street.squid([gate.address], { edit: quick })
  })
  afterAll(() => squid.stop())

  it('hung: Squid refuses after its time', async () => {
    expect((await street.prompt(squid, HARMLESS)).status).toBe(200)
    street.origin.forget()
    gate.signal('SIGSTOP')
    const answer = await street.prompt(squid, SECRET)
    gate.signal('SIGCONT')
    expect(answer.status).toBe(500)
    expect(street.origin.received).toHaveLength(0)
  })

  it('killed in the middle of an upload: nothing has left', async () => {
    const going = upload(squid, large(), ['--limit-rate', '600k'])
    await wait(1200)
    await gate.stop('SIGKILL')
    const answer = await going
    expect([0, 500]).toContain(answer.status)
    expect(street.origin.received).toHaveLength(0)
  })

  it('down: Squid refuses with a page that says so', async () => {
    const answer = await street.prompt(squid, SECRET)
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('Niet gecontroleerd, dus niet verstuurd')
    expect(street.origin.received).toHaveLength(0)
  })

  it('too slow in reading: what was not read in time is refused', async () => {
    const gate = await street.gate({ yaml: 'limits: {deadline_seconds: 1, spill_folder: .}' })
    const squid = await street.squid([gate.address])
    const path = file(
      'slow.txt',
      `${`${HARMLESS} Mevrouw Jansen belde op dinsdag over de planning.\n`.repeat(200_000)}${SECRET}`,
    )
    const answer = await upload(squid, path)
    // On a machine that is very busy Squid may give up first: a refusal all the same.
    expect([403, 500]).toContain(answer.status)
    expect(street.origin.received).toHaveLength(0)
    await gate.until('denied', 60_000)
    expect(JSON.stringify(gate.events('denied'))).toContain('timeout')
    await Promise.all([squid.stop(), gate.stop()])
  })
})

describe('with one gate', () => {
  let gate: GateProcess
  let squid: Squid
  beforeAll(async () => {
    gate = await street.gate()
    squid = await street.squid([gate.address])
  })
  afterAll(() => Promise.all([squid.stop(), gate.stop()]))

  it('a form that is broken is refused', async () => {
    const body = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${SECRET}\r\n--y`
    const path = '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file'
    const headers = ['-H', 'content-type: multipart/form-data; boundary=x']
    const answer = await street.post(squid, 'claude.ai', path, [...headers, '--data-binary', body])
    expect(answer.headers['x-sluiswacht-effect']).toBe('deny')
  })

  it('a packed body that is cut short is refused', async () => {
    const path = file('cut.gz', Buffer.from('1f8b0800000000000003ab', 'hex'))
    const headers = ['-H', 'content-encoding: gzip', '-H', 'content-type: application/json']
    const send = [...headers, '--data-binary', `@${path}`]
    const answer = await street.post(squid, 'chatgpt.com', '/backend-api/f/conversation', send)
    expect(answer.headers['x-sluiswacht-effect']).toBe('deny')
  })

  it('a length that is not true is refused', async () => {
    const head = `POST https://chatgpt.com/backend-api/f/conversation HTTP/1.1\r\nHost: chatgpt.com\r\nContent-Length: 3\r\n\r\n`
    const body = chatgptPrompt(HARMLESS)
    const answer = await raw(
      gate.icapPort,
      `REQMOD icap://gate/gate ICAP/1.0\r\nHost: gate\r\nAllow: 204\r\nEncapsulated: req-hdr=0, req-body=${head.length}\r\n\r\n${head}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    )
    expect(answer).toMatch(/^ICAP\/1\.0 400 /)
  })

  it('readers that crash cost one request, not the gate', async () => {
    const page = file('page.html', `<html><body><p>${SECRET}</p></body></html>`)
    const harmless = file('harmless.html', `<html><body><p>${HARMLESS}</p></body></html>`)
    const going = Array.from({ length: 8 }, () => upload(squid, page))
    for (let round = 0; round < 4; round += 1) {
      for (const child of childrenOf(gate.pid)) process.kill(child, 'SIGKILL')
      await wait(60)
    }
    for (const answer of await Promise.all(going)) expect(answer.status).toBe(403)
    let last = await upload(squid, harmless)
    for (let tries = 0; tries < 20 && last.status !== 200; tries += 1) {
      await wait(500)
      last = await upload(squid, harmless)
    }
    expect(last.status).toBe(200)
  })

  it('a change of policy counts from the next request, and one that is wrong leaves the old', async () => {
    const before = (await gate.get('/healthz')).text
    const policy = join(gate.folder, 'policy.yaml')
    const text = readFileSync(policy, 'utf8')
    writeFileSync(policy, text.replace('mode: enforce', 'mode: nothing'))
    gate.signal('SIGHUP')
    await gate.until('reload-failed')
    expect((await gate.get('/healthz')).text).toBe(before)
    writeFileSync(policy, text.replace('Testdorp', 'Anderdorp'))
    gate.signal('SIGHUP')
    await gate.until('reloaded')
    expect((await gate.get('/healthz')).text).not.toBe(before)
    expect((await street.prompt(squid, SECRET)).headers['x-sluiswacht-effect']).toBe('deny')
  })

  it('evidence that was deleted stops everything, and says so', async () => {
    rmSync(join(gate.folder, 'store'), { recursive: true })
    const answer = await street.prompt(squid, HARMLESS)
    expect(answer.status).toBe(503)
    expect(answer.headers['x-sluiswacht-effect']).toBe('fault')
    expect(street.origin.received).toHaveLength(0)
    expect((await gate.get('/readyz')).status).toBe(503)
    expect(JSON.stringify(gate.events('fault'))).toContain('ERR_EVIDENCE_GONE')
  })
})

describe('a disk that is full', () => {
  const mounts: string[] = []
  afterAll(() => mounts.forEach((path) => execFileSync('umount', ['-l', path])))
  /** A file system of a few MB; needs the right to mount, which root in a container may lack. */
  const small = (name: string, size: string): string => {
    const path = join(street.folder, name)
    mkdirSync(path)
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path])
    mounts.push(path)
    return path
  }

  it('refuses uploads that do not fit, and lets small ones go', async () => {
    const gate = await street.gate({ yaml: `limits: {spill_folder: ${small('spill', '2m')}}` })
    const squid = await street.squid([gate.address])
    const path = file('too-large.bin', Buffer.alloc(8_000_000, `${HARMLESS} `))
    const answer = await upload(squid, path)
    expect(answer.status).toBe(503)
    expect(street.origin.received).toHaveLength(0)
    expect((await street.prompt(squid, HARMLESS)).status).toBe(200)
    expect(JSON.stringify(gate.events('fault'))).toContain('ENOSPC')
    await Promise.all([squid.stop(), gate.stop()])
  })

  it('refuses everything when no record can be written', async () => {
    const store = small('evidence', '1m')
    const gate = await street.gate({ store })
    const squid = await street.squid([gate.address])
    expect((await street.prompt(squid, HARMLESS)).status).toBe(200)
    fill(join(store, 'ballast'))
    street.origin.forget()
    let refused = 0
    for (let tries = 0; tries < 12 && refused < 2; tries += 1)
      if ((await street.prompt(squid, `${HARMLESS} ${tries}`)).status === 503) refused += 1
    expect(refused).toBe(2)
    const passed = street.origin.received.length
    expect((await street.prompt(squid, HARMLESS)).status).toBe(503)
    expect(street.origin.received).toHaveLength(passed)
    expect((await gate.get('/readyz')).status).toBe(503)
    await Promise.all([squid.stop(), gate.stop()])
  })
})

it('a database server that goes away stops everything until it is back', async () => {
  const postgres = await PostgresServer.start()
  const gate = await street.gate({ store: `"${postgres.place('gate')}"` })
  const squid = await street.squid([gate.address])
  expect((await street.prompt(squid, HARMLESS)).status).toBe(200)
  street.origin.forget()
  await postgres.crash()
  const answer = await street.prompt(squid, HARMLESS)
  expect(answer.status).toBe(503)
  expect(street.origin.received).toHaveLength(0)
  await postgres.up()
  let again = 0
  for (let tries = 0; tries < 20 && again !== 200; tries += 1) {
    again = (await street.prompt(squid, HARMLESS)).status
    if (again !== 200) await wait(500)
  }
  expect(again).toBe(200)
  await Promise.all([squid.stop(), gate.stop()])
  await postgres.stop()
})

/** Fills what is left of a file system. */
function fill(path: string): void {
  for (let block = 65_536, at = 0; block >= 512; ) {
    try {
      writeFileSync(`${path}-${at}`, Buffer.alloc(block))
      at += 1
    } catch {
      block /= 2
    }
  }
}

/** Processes that a process started (Linux), by their ids. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .map((task) => `/proc/${pid}/task/${task}/children`)
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number))
}

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    socket.on('data', (piece) => pieces.push(piece))
    socket.on('close', () => resolve(Buffer.concat(pieces).toString('latin1')))
    socket.on('error', () => {})
  })
}
