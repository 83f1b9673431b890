import { DATA_CLASSES, type PolicyDecision } from '@sluiswacht/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foundOf } from './found.ts'
import { refusalJson } from './json.ts'
import { refusalPage } from './page.ts'
import type { Refusal } from './refusal.ts'
import { refusalStream } from './stream/refusal-stream.ts'
import { refusalText } from './text.ts'

const text = (value: string) => ({ nl: value, en: value })

function refusal(value = 'gewoon', parts: Partial<Refusal> = {}, decision: Partial<PolicyDecision> = {}): Refusal {
  return {
    id: '2026-7F3K-92QM',
    service: value,
    lang: 'nl',
    at: '2026-11-27T12:20:00Z',
    organisation: value,
    found: [{ dataClass: 'bsn', count: 2 }, { dataClass: 'special_category' }],
    exceptionRequest: { text: text(value), url: 'https://intranet.example/u?i={incident}' },
    decision: {
      effect: 'deny',
      intended: 'deny',
      rules: [{ id: 'M-bsn', effect: 'deny', text: text(value), source: value }],
      missing: [{ condition: 'C5', text: text(value) }],
      alternative: { text: text(value), url: 'https://intranet.example/ai' },
      maskClasses: [],
      policyVersion: 'v1',
      ...decision,
    },
    ...parts,
  }
}

const PATHS = [
  ['chatgpt', '/backend-api/f/conversation'],
  ['claude', '/api/organizations/o/chat_conversations/c/completion'],
  ['grok', '/rest/app-chat/conversations/new'],
  ['grok', '/rest/app-chat/conversations/abc/responses'],
  ['deepseek', '/api/v0/chat/completion'],
  ['openai-api', '/v1/chat/completions'],
  ['anthropic-api', '/v1/messages'],
  ['gemini-api', '/v1beta/models/m:generateContent'],
] as const

test('the page names rule, found classes with counts, way, exception and incident number', () => {
  const page = refusalPage(refusal('Uitleg'))
  for (const part of [
    'Dit is niet verstuurd',
    'Uitleg',
    '2 burgerservicenummers',
    'gevoelige gegevens',
    'https://intranet.example/ai',
    'u?i=2026-7F3K-92QM',
    '2026-7F3K-92QM',
  ]) {
    expect(page).toContain(part)
  }
  expect(page).not.toMatch(/<script|\son\w+=|src=|@import|url\(/)
})

test('what was not recorded has no number to show; the time is that of the clock on the wall', () => {
  const unrecorded = refusal('Uitleg', { id: '' })
  expect(refusalPage(unrecorded)).not.toContain('id="incident"')
  expect(refusalText(unrecorded)).not.toContain('Incidentnummer')
  expect(refusalPage(refusal('Uitleg'))).toContain('27 november 2026 om 13:20:00')
})

test('no inserted text becomes markup, in no form of the refusal', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' autofocus onfocus='x",
      '</style><script>',
      '\u2028</script>',
      '[x](javascript:alert(1))',
      'data: [DONE]\n\nevent: x',
      '{{constructor}}',
    ),
  )
  const standard = refusalPage(refusal()).match(/<[a-z!/][^>]*>/gi)!.length
  fc.assert(
    fc.property(hostile, (value) => {
      const page = refusalPage(refusal(value))
      expect(page.match(/<[a-z!/][^>]*>/gi)!.length).toBe(standard)
      expect(refusalText(refusal(value))).not.toMatch(/[<>[\]`*\\]/)
      expect(refusalJson(refusal(value))).not.toMatch(/[<>\u2028\u2029\n]/)
    }),
  )
})

test.each(['javascript:alert(1)', 'data:text/html,x', '//kwaad.example', '/pad', 'HTTPS//x', ''])(
  '%j is no link',
  (url) => {
    const page = refusalPage(
      refusal('x', { exceptionRequest: { text: text('x'), url } }, { alternative: { text: text('x'), url } }),
    )
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#main'])
    expect(refusalText(refusal('x', {}, { alternative: { text: text('x'), url } }))).not.toContain('kwaad')
  },
)

describe('a reason', () => {
  const asking = { effect: 'warn_and_justify', intended: 'warn_and_justify' } as const
  test('is asked by a form that goes to this site only', () => {
    const form = (action: string) =>
      refusalPage(refusal('x', { reasonForm: { action, fields: { incident: '"><x' }, least: 25 } }, asking))
    expect(form('/.sluiswacht/reden')).toMatch(
      /<form method="post" action="\/.sluiswacht\/reden"><input type="hidden" name="incident" value="&#34;&#62;&#60;x">/,
    )
    expect(form('/.sluiswacht/reden')).toContain("form-action 'self'")
    expect(form('/.sluiswacht/reden')).toContain('minlength="25"')
    for (const action of ['https://kwaad.example/', '//kwaad.example/', 'javascript:x', '/a"b']) {
      expect(form(action)).not.toContain('<form')
      expect(form(action)).toContain("form-action 'none'")
    }
  })
  test('is explained in the chat, and a refusal has no form', () => {
    expect(refusalText(refusal('x', {}, asking))).toContain('"Reden:"')
    expect(refusalPage(refusal('x', { reasonForm: { action: '/r', fields: {}, least: 15 } }))).not.toContain('<form')
  })
})

test('a plain answer in the form of each service, and none where no form is known', () => {
  for (const [service, path] of PATHS) {
    const answer = refusalStream(service, refusal(), { path })!
    expect([service, answer.body.includes('2026-7F3K-92QM')]).toEqual([service, true])
  }
  for (const [service, path] of [
    ['chatgpt', '/backend-api/files'],
    ['gemini', '/x'],
    ['__proto__', '/'],
  ] as const) {
    expect(refusalStream(service, refusal(), { path })).toBeUndefined()
  }
})

test('server-sent events: whatever the text, each event is one line of JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('chatgpt', 'claude', 'deepseek'), (value, service) => {
      const [, path] = PATHS.find(([name]) => name === service)!
      const { body } = refusalStream(service, refusal(value), { path })!
      for (const event of body.trimEnd().split('\n\n')) {
        const lines = event.split('\n')
        const data = lines.at(-1)!
        expect(lines.slice(0, -1).every((line) => /^event: \w+$/.test(line))).toBe(true)
        if (data !== 'data: [DONE]') JSON.parse(data.replace(/^data: /, ''))
      }
    }),
  )
})

test('the text comes back whole from the stream as a client reads it', () => {
  const wanted = refusalText(refusal())
  const events = (body: string) => [...body.matchAll(/^data: (\{.*)$/gm)].map(([, data]) => JSON.parse(data!))
  const answer = (at: number) =>
    refusalStream(PATHS[at]![0], refusal(), { path: PATHS[at]![1], conversation: 'c-1' })!.body
  expect(events(answer(0))[0].v.message.content.parts).toEqual([wanted])
  expect(events(answer(0))[0].v.conversation_id).toBe('c-1')
  expect(
    events(answer(1))
      .map((event) => event.delta?.text ?? '')
      .join(''),
  ).toBe(wanted)
  for (const at of [2, 3]) {
    const lines = answer(at)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).result)
    expect(lines.map((line) => (line.response ?? line).token ?? '').join('')).toBe(wanted)
  }
  expect(events(answer(4))[1].v.response.fragments[0].content).toBe(wanted)
  expect(answer(0)).toBe(answer(0))
})

test('found: counts of labels, never a value', () => {
  const found = foundOf({
    labels: { BSN: 2, EMAIL: 1, PHONE: 2 },
    categories: ['health'],
    documentTypes: [],
    people: 3,
    minors: 1,
    personalData: true,
    dataClasses: ['none', 'minors', 'bsn', 'contact', 'special_category'],
    fullyRead: true,
    unreadCauses: [],
    maskable: true,
  })
  expect(found).toEqual([
    { dataClass: 'contact', count: 3 },
    { dataClass: 'bsn', count: 2 },
    { dataClass: 'special_category' },
    { dataClass: 'minors', count: 1 },
  ])
  for (const lang of ['nl', 'en'] as const) {
    const all = DATA_CLASSES.flatMap((dataClass) => [
      { dataClass },
      { dataClass, count: 1 },
      { dataClass, count: 1200 },
    ])
    expect(refusalText(refusal('x', { lang, found: all }))).not.toMatch(/\{n\}|undefined/)
  }
})
