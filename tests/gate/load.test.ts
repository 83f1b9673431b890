import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openGateLog } from '@sluiswacht/evidence'
import type { GateRecord } from '@sluiswacht/model'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GateProcess } from './gate-process.ts'
import type { Squid } from './squid.ts'
import { BSN, HARMLESS, SECRET, Street } from './street.ts'

let street: Street
let first: GateProcess
let second: GateProcess
let squid: Squid

beforeAll(async () => {
  street = await Street.open()
  // 200 at once on a busy machine take their time.
  const yaml = 'limits: {deadline_seconds: 60}'
  const tls = { certificate: street.certificates.gateCert, key: street.certificates.gateKey }
  ;[first, second] = await Promise.all([street.gate({ yaml }), street.gate({ yaml, tls })])
  // Users sign on, so that the gate hears who they are; the second gate is reached over TLS.
  const passwords = join(street.folder, 'passwords')
  writeFileSync(passwords, 'gem\\jansen:geheim\n')
  const helper = join(street.folder, 'sign-on.sh')
  writeFileSync(helper, '#!/bin/sh\nwhile read -r line; do echo OK; done\n', { mode: 0o755 })
  squid = await street.squid([first.address, `icaps://127.0.0.1:${second.icapPort}/gate`], {
    ioTimeout: 60,
    edit: (conf) =>
      conf.replace(
        'http_access allow all\n',
        `auth_param basic program ${helper}\nauth_param basic children 2\nacl known proxy_auth REQUIRED\nhttp_access allow known\n`,
      ),
  })
})
afterAll(() => street.close())
beforeEach(() => street.origin.forget())

const SIGN_ON = ['--proxy-user', 'gem\\jansen:geheim']

/** Posts the files at the same time, each on a connection of its own; gives the statuses in order. */
async function all(files: readonly string[], path: string, atOnce: number): Promise<number[]> {
  const config = files
    .map(
      (name) =>
        `url = "${street.url('claude.ai', path)}"\nform = "file=@${name}"\noutput = /dev/null\nwrite-out = "${name} %{http_code}\\n"\n`,
    )
    .join('next\n')
  const shared = `proxy = "${squid.url}"\ncacert = "${street.certificates.bumpCa}"\nproxy-user = "gem\\\\jansen:geheim"\nsilent\nmax-time = 60\n`
  const text = config.replaceAll(/^url/gm, `${shared}url`)
  const path_ = join(street.folder, 'many.curl')
  writeFileSync(path_, text)
  const out = await new Promise<string>((resolve) =>
    execFile(
      'curl',
      ['--parallel', '--parallel-immediate', '--parallel-max', String(atOnce), '-K', path_],
      { maxBuffer: 1 << 24 },
      (_error, stdout) => resolve(stdout),
    ),
  )
  const found = new Map(out.split('\n').map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(-3))]))
  return files.map((name) => found.get(name) ?? 0)
}

const UPLOAD = '/api/organizations/0a1b/conversations/2c3d/wiggle/upload-file'

describe('two gates', () => {
  it('decide on 200 uploads at the same time, each for itself, in bounded memory', async () => {
    const before = first.peakMb()
    const files = Array.from({ length: 200 }, (_, index) => {
      const name = join(street.folder, `upload-${index}.txt`)
      const text = `Bericht ${index}. ${HARMLESS}\n`.repeat(800)
      writeFileSync(name, index % 2 === 0 ? text : `${text}${SECRET} nr ${index}`)
      return name
    })
    const statuses = await all(files, UPLOAD, 200)
    statuses.forEach((status, index) => expect([index, status]).toEqual([index, index % 2 === 0 ? 200 : 403]))
    expect(street.origin.saw(BSN)).toBe(false)
    expect(street.origin.received.filter(({ complete }) => complete)).toHaveLength(100)
    expect((first.peakMb() - before) / 200).toBeLessThan(4)
  })

  it('restart one after the other without a refused request', async () => {
    let running = true
    const statuses: number[] = []
    const sender = async (): Promise<void> => {
      while (running) {
        statuses.push((await street.prompt(squid, HARMLESS, SIGN_ON)).status)
        await wait(20)
      }
    }
    const senders = Promise.all([sender(), sender(), sender()])
    await wait(500)
    await first.stop('SIGTERM')
    const again = await GateProcess.start({ folder: street.folder, icapPort: first.icapPort })
    await wait(1000)
    running = false
    await senders
    await again.stop()
    expect(statuses.length).toBeGreaterThan(20)
    expect(statuses.filter((status) => status !== 200)).toEqual([])
  })

  it('leave evidence of each decision, with who and what and without content', async () => {
    const answer = await street.prompt(squid, SECRET, SIGN_ON)
    const id = answer.headers['x-sluiswacht-incident'] ?? ''
    const found: GateRecord[] = []
    let pseudonym = ''
    for (const gate of [first, second]) {
      const log = await openGateLog({
        store: join(gate.folder, 'store'),
        key: { kind: 'file', path: join(gate.folder, 'key') },
        create: false,
      })
      for await (const record of log.records({ ids: [id] })) found.push(record)
      const check = await log.verify()
      expect(check).toMatchObject({ intact: true })
      pseudonym = log.pseudonymOf('gem\\jansen')
      await log.close()
      if (found.length > 0) break
    }
    const [record] = found
    expect(record).toMatchObject({
      service: 'chatgpt',
      host: 'chatgpt.com',
      path: '/backend-api/f/conversation',
      action: 'prompt',
      site: 'loket-1',
      decision: { effect: 'deny' },
    })
    expect(record?.userPseudonym).toBe(pseudonym)
    expect(record?.content.labels.BSN).toBe(1)
    expect(record?.personKeys.length).toBeGreaterThan(0)
    expect(record?.items[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(record)).not.toMatch(/Amraoui|111222333|jansen/i)
  })
})
