import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language, PolicyQuestion } from '@sluiswacht/model'
import { DEFAULT_POLICY, readPolicy } from '@sluiswacht/policy'
import { foundOf, type Refusal, refusalPage } from '@sluiswacht/report'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

declare const window: {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
}
declare const document: { documentElement: { scrollWidth: number; clientWidth: number } }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const policy = readPolicy(DEFAULT_POLICY)
const question: PolicyQuestion = {
  at: '2026-11-27T12:20:00Z',
  user: { pseudonym: 'p1', department: 'Wmo', roles: [], trainings: [] },
  service: {
    id: 'm365-copilot',
    host: 'm365.cloud.microsoft',
    action: 'prompt',
    accountKind: 'enterprise',
    websocket: false,
  },
  content: {
    labels: { BSN: 2, PHONE: 3 },
    categories: ['health'],
    documentTypes: ['wmo'],
    people: 4,
    minors: 1,
    personalData: true,
    dataClasses: ['contact', 'bsn', 'special_category', 'minors', 'personal'],
    fullyRead: true,
    unreadCauses: [],
    maskable: true,
  },
}
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})
afterAll(() => browser.close())

function refusal(lang: Language, asks: boolean): Refusal {
  const decision = policy.decide(question)
  return {
    id: '2026-7F3K-92QM',
    decision: asks ? { ...decision, effect: 'warn_and_justify', intended: 'warn_and_justify' } : decision,
    service: 'Microsoft 365 Copilot',
    found: foundOf(question.content),
    lang,
    at: question.at,
    organisation: 'Gemeente Voorbeeld',
    exceptionRequest: policy.contact.exceptionRequest,
    reasonForm: { action: '/.sluiswacht/reason', fields: { incident: '2026-7F3K-92QM' }, least: 15 },
  }
}

async function open(html: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.route('https://chat.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await page.goto('https://chat.example/')
  return page
}

const looks = (['nl', 'en'] as const).flatMap((lang) =>
  [false, true].flatMap((asks) => (['light', 'dark'] as const).map((scheme) => [lang, asks, scheme] as const)),
)

test.each(looks)('axe has nothing to object to: %s, asks a reason %s, %s', async (lang, asks, colorScheme) => {
  const page = await open(refusalPage(refusal(lang, asks)), {
    colorScheme,
    bypassCSP: true,
    viewport: { width: 900, height: 800 },
  })
  for (const details of await page.locator('summary').all()) await details.click()
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run({ rules: { 'target-size': { enabled: true } } }))
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)).toEqual(
    [],
  )
  await page.context().close()
})

test.each([[false], [true]])('nothing runs off a screen of 320 px (asks a reason: %s)', async (asks) => {
  const page = await open(refusalPage(refusal('nl', asks)), { viewport: { width: 320, height: 700 } })
  for (const details of await page.locator('summary').all()) await details.click()
  const [content, view] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBeLessThanOrEqual(view!)
  await page.context().close()
})

test('stored script in every text neither runs nor loads anything', async () => {
  const attack =
    '"><script>document.title="broken"</script><img src="https://kwaad.example/x" onerror="document.title=1">'
  const text = { nl: attack, en: attack }
  const base = refusal('nl', false)
  const html = refusalPage({
    ...base,
    service: attack,
    organisation: attack,
    id: attack,
    exceptionRequest: { text, url: 'https://intranet.example/"onmouseover="x' },
    decision: {
      ...base.decision,
      rules: [{ id: attack, effect: 'deny', text, source: attack }],
      missing: [{ condition: attack, text }],
      alternative: { text, url: 'javascript:alert(1)' },
    },
  })
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: string[] = []
  await page.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  })
  await page.goto('https://chat.example/')
  expect(await page.title()).toBe('Dit is niet verstuurd – Sluiswacht')
  expect(asked).toEqual(['https://chat.example/'])
  expect(await page.locator('script, img, [onmouseover]').count()).toBe(0)
  await context.close()
})

test('the form sends the reason and the incident number with the keyboard alone', async () => {
  const page = await open(refusalPage(refusal('nl', true)), {})
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByLabel('Waarom is dit nodig voor uw werk?').fill('Brief herschrijven in eenvoudige taal')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URLSearchParams((await sent).postData() ?? '').get('reason')).toBe('Brief herschrijven in eenvoudige taal')
  expect((await sent).postData()).toContain('incident=2026-7F3K-92QM')
  await page.context().close()
})
