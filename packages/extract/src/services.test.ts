import { describe, expect, test } from 'vitest'
import { readRequest } from './read-request.ts'
import { multipart, read, request, texts } from './request-fixture.ts'
import { loadServiceList } from './service-list/service-list.ts'

const QUESTION = 'Maak een samenvatting van het gesprek met mevrouw Zwartkruis'
const ORG = '0b5c1d7e-1111-4222-8333-444455556666'

test('a host that is no AI service is not read, nor another path of a shared host', () => {
  expect(readRequest(request('https://www.voorbeeld.nl/upload'), Buffer.from('x'), loadServiceList())).toBeUndefined()
  expect(
    readRequest(request('https://substrate.office.com/search/api/v2/query'), Buffer.from('{}'), loadServiceList()),
  ).toBeUndefined()
})

describe('ChatGPT', () => {
  const conversation = {
    action: 'next',
    messages: [
      {
        id: '6f1b9a62-0000-4000-8000-1234567890ab',
        author: { role: 'user' },
        content: { content_type: 'multimodal_text', parts: [{ asset_pointer: 'file-service://file-abc' }, QUESTION] },
        metadata: {
          attachments: [{ id: 'file-abc', name: 'plan jeugd.docx', size: 48211, mime_type: 'application/msword' }],
        },
      },
    ],
    parent_message_id: 'client-created-root',
    model: 'auto',
    timezone: 'Europe/Amsterdam',
    websocket_request_id: '7d1f7a44-0000-4000-8000-1234567890ab',
  }

  test('a prompt with its attachment', () => {
    const reading = read('https://chatgpt.com/backend-api/f/conversation', conversation)
    expect(reading).toMatchObject({ service: 'chatgpt', action: 'prompt' })
    expect(texts(reading)).toEqual([QUESTION, 'plan jeugd.docx'])
    expect(reading.items[0]?.at).toBe('messages[0].content.parts[1]')
    expect(reading.links).toEqual([{ fileId: 'file-abc', name: 'plan jeugd.docx', bytes: 48211 }])
  })

  test('announcement and signed upload', () => {
    const announced = read('https://chatgpt.com/backend-api/files', {
      file_name: 'cv.pdf',
      file_size: 5,
      use_case: 'my_files',
    })
    expect(announced).toMatchObject({ action: 'announce', links: [{ name: 'cv.pdf', bytes: 5 }] })
    const url = 'https://sdmntprwesteurope.oaiusercontent.com/files/00000000-aaaa/raw?se=2026&sig=GEHEIM%3D'
    const sent = read(
      url,
      Buffer.from('%PDF-'),
      { 'content-type': 'application/pdf', 'x-ms-blob-type': 'BlockBlob' },
      'PUT',
    )
    expect(sent).toMatchObject({
      action: 'upload',
      items: [{ kind: 'file', at: 'body', mediaType: 'application/pdf' }],
      links: [{ bytes: 5, uploadAddress: 'sdmntprwesteurope.oaiusercontent.com/files/00000000-aaaa/raw' }],
    })
    expect(JSON.stringify(sent)).not.toContain('GEHEIM')
  })

  const token = (auth: object): string =>
    `Bearer eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify({ 'https://api.openai.com/auth': auth })).toString('base64url')}.x`

  test.each([
    ['/backend-anon/f/conversation', {}, 'anonymous', undefined],
    [
      '/backend-api/f/conversation',
      { authorization: token({ chatgpt_plan_type: 'free', chatgpt_account_id: 'acc-1' }) },
      'free',
      'acc-1',
    ],
    [
      '/backend-api/f/conversation',
      { authorization: token({ chatgpt_plan_type: 'enterprise' }), 'ChatGPT-Account-ID': 'ws-9' },
      'enterprise',
      'ws-9',
    ],
    ['/backend-api/f/conversation', { cookie: 'a=b; _account=personal' }, 'personal', undefined],
    ['/backend-api/f/conversation', { authorization: 'Bearer eyJx.%%%.x' }, 'unknown', undefined],
  ])('account of %s with %j is %s', (path, headers, accountKind, tenant) => {
    const reading = read(`https://chatgpt.com${path}`, conversation, headers)
    expect([reading.accountKind, reading.tenant]).toEqual([accountKind, tenant])
  })
})

describe('Claude', () => {
  test('a completion with the whole text of a document', () => {
    const reading = read(`https://claude.ai/api/organizations/${ORG}/chat_conversations/c1/completion`, {
      prompt: QUESTION,
      timezone: 'Europe/Amsterdam',
      attachments: [
        {
          file_name: 'verslag.pdf',
          file_type: 'application/pdf',
          file_size: 900,
          extracted_content: 'Verslag van het gesprek',
        },
      ],
      files: ['11112222-0000'],
    })
    expect(reading).toMatchObject({ service: 'claude', action: 'prompt', tenant: ORG })
    expect(texts(reading)).toEqual([QUESTION, 'Verslag van het gesprek', 'verslag.pdf'])
    expect(reading.links).toEqual([{ name: 'verslag.pdf', bytes: 900 }, { fileId: '11112222-0000' }])
  })

  test.each(['conversations/c1/wiggle/upload-file', 'convert_document', 'projects/p1/upload'])(
    'upload to %s',
    (path) => {
      const [body, headers] = multipart([{ head: 'name="file"; filename="lijst \\"A\\".csv"', body: 'naam;bsn' }])
      const reading = read(`https://claude.ai/api/organizations/${ORG}/${path}`, body, headers)
      expect(reading).toMatchObject({
        action: 'upload',
        items: [
          { kind: 'file', name: 'lijst "A".csv' },
          { kind: 'prompt', text: 'lijst "A".csv' },
        ],
        links: [{ bytes: 8 }],
      })
    },
  )
})

describe('Gemini', () => {
  test('a prompt in JSON in JSON in a form', () => {
    const inner = JSON.stringify([
      [QUESTION, 0, null, [[['/contrib_service/ttl_1d/abc', 1], 'plan.pdf']]],
      ['nl'],
      ['', '', ''],
    ])
    const form = new URLSearchParams({ 'f.req': JSON.stringify([null, inner]), at: 'AXsrfTokenValue:1700000000' })
    const url =
      'https://gemini.google.com/u/1/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=x'
    const reading = read(url, form.toString(), { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' })
    expect(reading).toMatchObject({
      service: 'gemini',
      action: 'prompt',
      links: [{ fileId: '/contrib_service/ttl_1d/abc', name: 'plan.pdf' }],
    })
    expect(texts(reading)).toEqual([QUESTION, 'plan.pdf'])
    expect(JSON.stringify(reading)).not.toContain('AXsrf')
    const rewritten = new URLSearchParams(
      Buffer.from(reading.rewrite!(new Map([[0, 'Vat "dit" samen & klaar']]))!).toString(),
    )
    expect(JSON.parse(JSON.parse(rewritten.get('f.req')!)[1])[0][0]).toBe('Vat "dit" samen & klaar')
  })

  test('a resumable upload', () => {
    const start = read('https://content-push.googleapis.com/upload/', 'File name: Plan van Noor.docx', {
      'content-type': 'application/x-www-form-urlencoded',
      'x-goog-upload-command': 'start',
      'x-goog-upload-header-content-length': '4',
    })
    expect(start).toMatchObject({ action: 'announce', links: [{ name: 'Plan van Noor.docx', bytes: 4 }] })
    const sent = read(
      'https://content-push.googleapis.com/upload/?upload_id=GEHEIM',
      Buffer.from('PK\x03\x04', 'latin1'),
      {
        'content-type': 'application/x-www-form-urlencoded',
        'x-goog-upload-command': 'upload, finalize',
      },
    )
    expect(sent).toMatchObject({ action: 'upload', items: [{ kind: 'file', at: 'body' }], links: [{ bytes: 4 }] })
    expect(JSON.stringify(sent)).not.toContain('GEHEIM')
  })
})

describe('Microsoft', () => {
  test('Copilot: a file, and the websocket for prompts', () => {
    const [body, headers] = multipart([{ head: 'name="file"; filename="a.pdf"', body: '%PDF-1.7' }])
    const reading = read('https://copilot.microsoft.com/c/api/attachments', body, {
      ...headers,
      authorization: 'Bearer x',
    })
    expect(reading).toMatchObject({ service: 'copilot', action: 'upload', accountKind: 'personal' })
    const socket = read('https://copilot.microsoft.com/c/api/chat?api-version=2', '', { upgrade: 'websocket' }, 'GET')
    expect(socket).toMatchObject({ action: 'prompt', accountKind: 'anonymous', items: [] })
  })

  test('Microsoft 365: tenant from the path, image as a data URL, prompt by Graph', () => {
    const hub = read(
      'https://substrate.office.com/m365Copilot/Chathub/oid-1@tid-2?access_token=GEHEIM',
      '',
      { upgrade: 'websocket' },
      'GET',
    )
    expect(hub).toMatchObject({ action: 'prompt', accountKind: 'enterprise', tenant: 'tid-2' })
    const [body, headers] = multipart([
      {
        head: 'name="FileBase64"',
        body: `data:image/png;base64,${Buffer.from('\x89PNG\r\n', 'latin1').toString('base64')}`,
      },
      { head: 'name="scenario"', body: 'UploadImage' },
    ])
    expect(read('https://substrate.office.com/m365Copilot/UploadFile', body, headers)).toMatchObject({
      action: 'upload',
      items: [{ kind: 'file', mediaType: 'image/png' }],
    })
    const chat = read('https://graph.microsoft.com/beta/copilot/conversations/1/chat', { message: { text: QUESTION } })
    expect(texts(chat)).toEqual([QUESTION])
  })
})

test.each([
  [
    'mistral',
    'https://chat.mistral.ai/api/trpc/message.newChat?batch=1',
    { 0: { json: { content: [{ type: 'text', text: QUESTION }], files: [], incognito: false } } },
  ],
  [
    'mistral',
    'https://chat.mistral.ai/api/chat',
    { chatId: 'x-1', mode: 'append', messageInput: QUESTION, clientPromptData: { currentDate: '2026-11-22' } },
  ],
  [
    'deepseek',
    'https://chat.deepseek.com/api/v0/chat/completion',
    { chat_session_id: 's', prompt: QUESTION, ref_file_ids: ['file-1'] },
  ],
  [
    'grok',
    'https://grok.com/rest/app-chat/conversations/new',
    { temporary: false, message: QUESTION, fileAttachments: [] },
  ],
  [
    'openai-api',
    'https://api.openai.com/v1/chat/completions',
    { model: 'gpt-5', messages: [{ role: 'user', content: [{ type: 'text', text: QUESTION }] }] },
  ],
  [
    'openai-api',
    'https://api.openai.com/v1/responses',
    { model: 'gpt-5', input: [{ role: 'user', content: [{ type: 'input_text', text: QUESTION }] }] },
  ],
  [
    'azure-ai',
    'https://gemeente.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=1',
    { messages: [{ role: 'user', content: QUESTION }] },
  ],
  [
    'anthropic-api',
    'https://api.anthropic.com/v1/messages',
    { model: 'claude', max_tokens: 100, messages: [{ role: 'user', content: [{ type: 'text', text: QUESTION }] }] },
  ],
  [
    'gemini-api',
    'https://generativelanguage.googleapis.com/v1beta/models/g:generateContent',
    { contents: [{ role: 'user', parts: [{ text: QUESTION }] }] },
  ],
  [
    'duckduckgo-ai',
    'https://duck.ai/duckchat/v1/chat',
    { model: 'x', messages: [{ role: 'user', content: QUESTION }] },
  ],
])('a prompt to %s at %s', (service, url, body) => {
  const reading = read(url, body)
  expect([reading.service, reading.action]).toEqual([service, 'prompt'])
  expect(texts(reading)[0]).toBe(QUESTION)
  const again = read(url, Buffer.from(reading.rewrite!(new Map([[0, 'anders']]))!), {
    'content-type': 'application/json',
  })
  expect(texts(again)[0]).toBe('anders')
})

test('Perplexity: the text twice, the announcement and the form of the bucket', () => {
  const ask = read('https://www.perplexity.ai/rest/sse/perplexity_ask', {
    query_str: QUESTION,
    params: { dsl_query: QUESTION, attachments: ['https://ppl-ai-file-upload.s3.amazonaws.com/web/a.pdf?X=1'] },
  })
  expect(texts(ask)).toEqual([QUESTION, QUESTION])
  expect(ask.links).toEqual([{ uploadAddress: 'ppl-ai-file-upload.s3.amazonaws.com/web/a.pdf' }])
  const [body, headers] = multipart([
    { head: 'name="key"', body: 'web/a.pdf' },
    { head: 'name="policy"', body: Buffer.from('{"expiration":"2026-11-22T10:00:00Z"}').toString('base64') },
    { head: 'name="X-Amz-Signature"', body: 'GEHEIM' },
    { head: 'name="file"; filename="a.pdf"', body: '%PDF-1.7 inhoud' },
  ])
  const sent = read('https://ppl-ai-file-upload.s3.amazonaws.com/', body, headers)
  expect(sent).toMatchObject({ service: 'perplexity', action: 'upload', items: [{ kind: 'file', name: 'a.pdf' }] })
  expect(sent.links).toEqual([
    { name: 'a.pdf', bytes: 15, uploadAddress: 'ppl-ai-file-upload.s3.amazonaws.com/web/a.pdf' },
  ])
})

test('Grok: a file in base64 in JSON, rewritten in its place', () => {
  const content = Buffer.from('naam;bsn\nNoor Zwartkruis;900000012').toString('base64')
  const reading = read('https://grok.com/rest/app-chat/upload-file', {
    fileName: 'a.csv',
    fileMimeType: 'text/csv',
    content,
    fileSource: 'SELF',
  })
  expect(reading).toMatchObject({
    action: 'upload',
    items: [{ kind: 'file', name: 'a.csv', mediaType: 'text/csv' }, { text: 'a.csv' }],
  })
  const after = JSON.parse(Buffer.from(reading.rewrite!(new Map([[0, 'leeg']]))!).toString())
  expect(Buffer.from(after.content, 'base64').toString()).toBe('leeg')
})
