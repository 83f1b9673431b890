import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SERVICES } from '../generated/services.ts'
import { ServiceListInvalid } from './list-invalid.ts'
import { looksLikeAi } from './looks-like-ai.ts'
import { loadServiceList } from './service-list.ts'

const list = loadServiceList()

test.each([
  ['chatgpt.com', 'chatgpt'],
  ['WWW.ChatGPT.com.', 'chatgpt'],
  ['sdmntprwesteurope.oaiusercontent.com', 'chatgpt'],
  ['api.openai.com', 'openai-api'],
  ['chat.openai.com', 'chatgpt'],
  ['api.mistral.ai', 'mistral-api'],
  ['chat.mistral.ai', 'mistral'],
  ['content-push.googleapis.com', 'gemini'],
  ['gemeente.openai.azure.com', 'azure-ai'],
  ['europe-west4-aiplatform.googleapis.com', 'gemini-api'],
  ['notchatgpt.com', undefined],
  ['chatgpt.com.example.org', undefined],
  ['com', undefined],
  ['', undefined],
])('%s belongs to %s', (host, id) => {
  expect(list.find(host)?.id).toBe(id)
})

test('a host that serves more than AI counts by its path', () => {
  expect(list.findAddress(new URL('https://substrate.office.com/m365Copilot/Chathub/a@b'))?.id).toBe('m365-copilot')
  expect(list.findAddress(new URL('https://substrate.office.com/owa'))).toBeUndefined()
})

test('every service says who, where and what; every reader reads one of them', () => {
  expect(list.entries.length).toBeGreaterThan(100)
  for (const entry of list.entries) {
    expect(entry.name, entry.id).not.toBe('')
    expect(entry.hosts.length, entry.id).toBeGreaterThan(0)
  }
  const ids = new Set(list.entries.map(({ id }) => id))
  const read = SERVICES.flatMap(({ services }) => (services === 'any' ? [] : services))
  expect(read.filter((id) => !ids.has(id))).toEqual([])
})

test('hosts for a proxy have a leading dot and none lies inside another', () => {
  const hosts = list.hosts()
  expect(hosts).toContain('.chatgpt.com')
  expect(hosts).toContain('.openai.com')
  expect(hosts).not.toContain('.api.openai.com')
  for (const host of hosts) expect(hosts.filter((other) => other !== host && host.endsWith(other))).toEqual([])
})

describe('own additions', () => {
  const own = `
services:
  - id: gem-gpt
    name: Eigen model
    provider: Gemeente
    country: NL
    hosting: own
    category: chatbot
    reader: openai-api
    hosts: [ai.gemeente.example, {host: suite.example, paths: [/ai/]}]
  - id: chatgpt
    hosts: [chatgpt-spiegel.example]
remove: [languagetool.org]
`
  test('add, extend and remove', () => {
    const mine = loadServiceList(own)
    expect(mine.find('x.ai.gemeente.example')).toMatchObject({ id: 'gem-gpt', hosting: 'own', reader: 'openai-api' })
    expect(mine.find('chatgpt-spiegel.example')).toMatchObject({ id: 'chatgpt', provider: 'OpenAI' })
    expect(mine.find('chatgpt.com')?.id).toBe('chatgpt')
    expect(mine.find('languagetool.org')).toBeUndefined()
    expect(mine.findAddress(new URL('https://suite.example/mail'))).toBeUndefined()
    expect(mine.version).not.toBe(list.version)
    expect(loadServiceList(own).version).toBe(mine.version)
    expect(loadServiceList('').version).toBe(list.version)
  })

  test('a registered service need not be listed too', () => {
    const mine = loadServiceList(own, 'eigen.yaml', [
      { id: 'eigen', name: 'Eigen', hosts: ['LLM.gemeente.example'] },
      { id: 'gem-gpt-2', name: 'Ander', hosts: ['ai.gemeente.example'] },
      { id: 'chatgpt', name: 'ChatGPT', hosts: ['gpt.gemeente.example'] },
    ])
    expect(mine.find('llm.gemeente.example')).toMatchObject({ id: 'eigen', hosting: 'own' })
    expect(mine.find('ai.gemeente.example')?.id).toBe('gem-gpt')
    expect(mine.find('gpt.gemeente.example')).toMatchObject({ id: 'chatgpt', provider: 'OpenAI' })
    expect(mine.hosts()).toContain('.llm.gemeente.example')
    expect(mine.version).not.toBe(loadServiceList(own).version)
  })

  test.each([
    ['services:\n  - id: a b\n    hosts: [x.nl]', 2, 'services[0].id'],
    ['services:\n  - id: abc\n    hosts: [https://x.nl]', 3, 'services[0].hosts[0]'],
    ['services:\n  - id: abc\n    hosts:\n      - {host: x.nl, paths: [ai]}', 4, 'services[0].hosts[0].paths[0]'],
    ['services:\n  - id: abc\n    hosting: mars\n    hosts: [x.nl]', 3, 'services[0].hosting'],
    ['services:\n  - id: abc\n    host: [x.nl]', 3, 'services[0].host'],
    ['servies: []', 1, 'servies'],
    ['remove: ["*.x.nl"]', 1, 'remove[0]'],
    ['services: [', 1, ''],
  ])('%j is refused at line %i, %s', (yaml, line, field) => {
    const load = (): unknown => loadServiceList(yaml, 'eigen.yaml')
    expect(load).toThrow(ServiceListInvalid)
    expect(load).toThrow(expect.objectContaining({ line, field }))
    expect(load).toThrow('eigen.yaml')
  })

  const loaded = (yaml: string): boolean => {
    try {
      return loadServiceList(yaml).entries.length > 0
    } catch (error) {
      return error instanceof ServiceListInvalid
    }
  }

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (yaml) => {
        expect(loaded(yaml)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

test.each([
  ['chatgpt-nederland.nl', true],
  ['mijn-gpt4.example.com', true],
  ['ai.voorbeeld.nl', true],
  ['app.nieuwedienst.ai', true],
  ['api.llm-gateway.io', true],
  ['ollama.intern.example', true],
  ['www.eindhoven.nl', false],
  ['mail.voorbeeld.nl', false],
  ['airfrance.nl', false],
  ['www.thai-massage.nl', false],
  ['gemini-reizen.nl', true],
  ['egypte.nl', false],
  ['details.voorbeeld.nl', false],
  ['chat.whatsapp.com', false],
  ['nl', false],
  ['', false],
])('%j looks like AI: %s', (host, expected) => {
  expect(looksLikeAi(host)).toBe(expected)
  expect(list.looksLikeAi(host)).toBe(expected)
})

test('a listed host is known, and no guess', () => {
  expect(looksLikeAi('claude.ai')).toBe(true)
  expect(list.looksLikeAi('claude.ai')).toBe(false)
})
