import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGateLog } from '@sluiswacht/evidence'
import { loadServiceList, uploadLinker } from '@sluiswacht/extract'
import { defaultPolicy, readPolicy } from '@sluiswacht/policy'
import { afterAll, expect, test } from 'vitest'
import { parseConfig } from '../config/read-config.ts'
import { judgeSettings } from '../judge-settings.ts'
import { type Case, Judge } from './judge.ts'
import type { Inspector } from './parts.ts'
import { SharedLinks } from './shared-links.ts'

const folder = mkdtempSync(join(tmpdir(), 'judge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HUNG: Inspector = {
  version: 'hung',
  inspect: () => new Promise(() => {}),
  mask: () => undefined,
  close: () => Promise.resolve(),
}

test('an inspector that never answers is not waited for: the policy decides on a body that nobody read', async () => {
  const key = { kind: 'value', base64: Buffer.alloc(32, 3).toString('base64'), name: 'test' } as const
  const log = await openGateLog({ store: join(folder, 'store'), key })
  const list = loadServiceList()
  const policy = readPolicy(defaultPolicy('nl'))
  const settings = judgeSettings(parseConfig('evidence: {store: store}', join(folder, 'gate.yaml')))
  const rules = { list, policy, people: new Map() }
  const judge = new Judge(
    { inspector: HUNG, log, settings, rules: () => rules },
    new SharedLinks(uploadLinker(), log),
    { took: () => {} },
  )
  const url = new URL('https://chatgpt.com/backend-api/f/conversation')
  const service = list.findAddress(url)
  if (service === undefined) throw new Error('no service')
  const bytes = Buffer.from(JSON.stringify({ messages: [{ content: { parts: ['Schrijf een uitnodiging.'] } }] }))
  const one: Case = {
    request: { method: 'POST', url: url.href, headers: [['content-type', 'application/json']], at: Date.now() },
    address: { url, service },
    sender: { pseudonym: undefined, person: undefined, clientKey: undefined, site: undefined },
    body: { kind: 'whole', bytes },
    websocket: false,
    navigation: false,
    deadline: performance.now() + 50,
    givenReason: () => Promise.resolve(undefined),
  }
  const started = performance.now()
  const { content, decision, id } = await judge.judge(one, rules)
  expect(performance.now() - started).toBeLessThan(15_000)
  expect(content).toMatchObject({ fullyRead: false, unreadCauses: ['timeout'] })
  expect(decision.effect).toBe('deny')
  expect(await Array.fromAsync(log.records({ ids: [id ?? ''] }))).toHaveLength(1)
  await log.close()
})
