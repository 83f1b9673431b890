import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GateProcess } from './gate-process.ts'
import type { Squid } from './squid.ts'
import { BSN, chatgptPrompt, HARMLESS, SECRET, Street } from './street.ts'

/** What the page of the made-up chat offers, in the browser. */
declare const window: {
  sendPrompt(text: string): Promise<{ status: number; text(): Promise<string> }>
  sendFile(name: string, text: string): Promise<{ status: number; text(): Promise<string> }>
}

let street: Street
let gate: GateProcess
let squid: Squid
let browser: Browser
const run = promisify(execFile)

beforeAll(async () => {
  street = await Street.open()
  gate = await street.gate()
  squid = await street.squid([gate.address])
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    proxy: { server: squid.url },
    args: ['--no-sandbox', '--disable-quic'],
  })
})
afterAll(async () => {
  await browser?.close()
  await street.close()
})
beforeEach(() => street.origin.forget())

async function open(host: string, path = '/'): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'nl-NL' })
  const page = await context.newPage()
  await page.goto(street.url(host, path))
  return page
}

const prompt = (page: Page, text: string): Promise<{ status: number; text: string }> =>
  page.evaluate(async (words) => {
    const answer = await window.sendPrompt(words)
    return { status: answer.status, text: await answer.text() }
  }, text)

describe('Chromium', () => {
  it('sends a harmless prompt to ChatGPT, and shows a refusal in the chat', async () => {
    const page = await open('chatgpt.com')
    expect((await prompt(page, HARMLESS)).status).toBe(200)
    expect(street.origin.at('/backend-api/f/conversation')).toHaveLength(1)
    const refused = await prompt(page, SECRET)
    expect(refused.text).toContain('Dit is niet verstuurd')
    expect(refused.text).toMatch(/20\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(street.origin.saw(BSN)).toBe(false)
    await page.context().close()
  })

  it('announces and uploads a file to another host: the bytes are stopped there, readable for the page', async () => {
    const page = await open('chatgpt.com')
    const send = (text: string): Promise<number> =>
      page.evaluate(async (words) => (await window.sendFile('plan.txt', words)).status, text)
    expect(await send(`${HARMLESS}\n`.repeat(2000))).toBe(200)
    expect(street.origin.received.some(({ host, method }) => host.startsWith('files.') && method === 'PUT')).toBe(true)
    expect(await send(`${SECRET}\n`.repeat(2000))).toBe(403)
    expect(street.origin.saw(BSN)).toBe(false)
    await page.context().close()
  })

  it('uploads to Claude as a form, and prompts Gemini by XMLHttpRequest', async () => {
    const claude = await open('claude.ai')
    const send = (text: string): Promise<number> =>
      claude.evaluate(async (words) => (await window.sendFile('brief.txt', words)).status, text)
    expect(await send(HARMLESS)).toBe(200)
    expect(await send(SECRET)).toBe(403)
    await claude.context().close()
    const gemini = await open('gemini.google.com')
    expect((await prompt(gemini, HARMLESS)).status).toBe(403)
    expect(street.origin.saw(BSN)).toBe(false)
    expect(street.origin.at('/_/')).toHaveLength(0)
    await gemini.context().close()
  })

  it('shows a page in Dutch to who opens an address with a prompt in it', async () => {
    const page = await open('chatgpt.com', `/?q=${encodeURIComponent(SECRET)}`)
    expect(await page.textContent('h1')).toContain('niet verstuurd')
    expect(await page.getAttribute('html', 'lang')).toBe('nl')
    expect(await page.textContent('body')).not.toContain('Amraoui')
    expect(street.origin.saw(BSN)).toBe(false)
    await page.context().close()
  })

  it('cannot open a websocket to an AI service', async () => {
    const page = await open('chatgpt.com')
    const outcome = await page.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          const socket = new WebSocket(url)
          socket.onopen = () => resolve('open')
          socket.onerror = () => resolve('refused')
        }),
      street.url('copilot.microsoft.com', '/c/api/chat').replace('https', 'wss'),
    )
    expect(outcome).toBe('refused')
    await page.context().close()
  })
})

describe('c-icap-client, an independent client', () => {
  const ask = async (name: string, body: string, more: readonly string[] = []): Promise<string> => {
    const path = join(street.folder, name)
    writeFileSync(path, body)
    const target = ['-i', '127.0.0.1', '-p', String(gate.icapPort), '-s', 'gate', '-method', 'REQMOD', '-v']
    const request = ['-req', 'https://chatgpt.com/backend-api/f/conversation', '-hx', 'Content-Type: application/json']
    const { stdout, stderr } = await run('c-icap-client', [...target, ...request, '-f', path, ...more])
    return stdout + stderr
  }

  it.each([
    ['with previews', []],
    ['without previews', ['-nopreview']],
    ['with a small preview', ['-w', '100']],
  ])('gets 204 for what may go, and 403 for what may not, %s', async (_, more) => {
    const long = `${HARMLESS} `.repeat(3000)
    expect(await ask('good.json', chatgptPrompt(long), more)).toMatch(/204/)
    const refused = await ask('bad.json', chatgptPrompt(`${long} ${SECRET}`), more)
    expect(refused).toMatch(/X-Sluiswacht-Effect: deny/)
    expect(refused).not.toContain(BSN)
  })
})
