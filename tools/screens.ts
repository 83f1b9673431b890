/**
 * `npm run screens [NAME…]`: takes the pictures in docs/screens anew, of the report and of the desk on the fictitious
 * uploads; with names only those whose file name holds one of them. Needs Chromium at /usr/bin/chromium.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { type Look, openBrowser, openPage, settled, signIn } from '../tests/desk/console-browser.ts'
import { freePort, KEY } from '../tests/desk/running-desk.ts'
import { consolePages } from './demo/console-pages.ts'
import { type DemoDesk, openDemoDesk } from './demo/desk.ts'
import { fillLookupLog } from './demo/lookup-log.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const TALLEST = 1330
const LIGHT: Look = { width: 1280 }
const DARK: Look = { dark: true, width: 1280 }
const NARROW: Look = { dark: true, width: 320 }

interface Screen {
  /** The file is called after it. */
  readonly name: string
  readonly look: Look
}

/** Parts of the report; the address may name a section. */
const REPORT: readonly (Screen & { readonly at: string; readonly open?: string })[] = [
  { name: 'report-nl', at: '', look: LIGHT },
  { name: 'report-dark', at: '', look: DARK },
  { name: 'report-320px', at: '', look: { width: 320 } },
  { name: 'people-nl', at: '#people', look: LIGHT, open: '#people-list details' },
  { name: 'unread-nl', at: '#unread', look: LIGHT },
  { name: 'where-nl', at: '#where', look: LIGHT },
]

/** Pages of the desk, by a part of their address that no other page has. */
const CONSOLE: readonly (Screen & { readonly login: string; readonly path: RegExp })[] = [
  { name: 'overview', login: 'privacy', path: /^\/$/, look: LIGHT },
  { name: 'overview', login: 'privacy', path: /^\/$/, look: DARK },
  { name: 'overview', login: 'privacy', path: /^\/$/, look: NARROW },
  { name: 'cases', login: 'privacy', path: /^\/cases$/, look: LIGHT },
  { name: 'case', login: 'privacy', path: /^\/cases\/[\w-]{6,}$/, look: LIGHT },
  { name: 'case', login: 'privacy', path: /^\/cases\/[\w-]{6,}$/, look: DARK },
  { name: 'case', login: 'privacy', path: /^\/cases\/[\w-]{6,}$/, look: NARROW },
  { name: 'case-decisions', login: 'privacy', path: /^\/cases\/.*\/decisions$/, look: LIGHT },
  { name: 'case-form', login: 'privacy', path: /^\/cases\/.*\/form$/, look: LIGHT },
  { name: 'case-people', login: 'privacy', path: /^\/cases\/.*\/people$/, look: LIGHT },
  { name: 'inquiry', login: 'privacy', path: /^\/inquiries\/uploads$/, look: LIGHT },
  { name: 'people', login: 'privacy', path: /^\/inquiries\/uploads\/people$/, look: LIGHT },
  { name: 'person', login: 'privacy', path: /^\/inquiries\/uploads\/people\/./, look: LIGHT },
  { name: 'find', login: 'privacy', path: /^\/find$/, look: LIGHT },
  { name: 'register', login: 'privacy', path: /^\/register$/, look: LIGHT },
  { name: 'statistics', login: 'privacy', path: /^\/statistics$/, look: LIGHT },
  { name: 'statistics', login: 'privacy', path: /^\/statistics$/, look: NARROW },
  { name: 'gate', login: 'privacy', path: /^\/gate$/, look: LIGHT },
  { name: 'gate', login: 'privacy', path: /^\/gate$/, look: DARK },
  { name: 'uses', login: 'privacy', path: /^\/gate\/uses$/, look: LIGHT },
  { name: 'settings', login: 'privacy', path: /^\/settings$/, look: LIGHT },
  { name: 'exceptions', login: 'ciso', path: /^\/gate\/exceptions$/, look: LIGHT },
  { name: 'lookups', login: 'onderzoeker', path: /^\/lookups$/, look: LIGHT },
  { name: 'lookup', login: 'onderzoeker', path: /^\/lookups\/./, look: LIGHT },
  { name: 'lookup', login: 'onderzoeker', path: /^\/lookups\/./, look: NARROW },
]

const wanted = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'screens-'))
let browser: Browser | undefined
let demo: DemoDesk | undefined
try {
  scan()
  browser = await openBrowser()
  for (const { name, at, look, open } of REPORT) {
    if (isLeftOut(name)) continue
    const { page } = await openPage(browser, 'nl', look)
    await page.goto(pathToFileURL(join(work, 'report', 'report.html')).href)
    if (open !== undefined) await page.locator(open).first().locator('summary').first().click()
    await take(page, name, at)
  }
  fillLookupLog(join(work, 'raadplegingen'))
  const place = { folder: join(work, 'desk'), inquiry: join(work, 'uploads.inquiry'), key: KEY, port: await freePort() }
  demo = await openDemoDesk({ ...place, lookups: join(work, 'raadplegingen') })
  await takeConsole(browser, demo)
} finally {
  await browser?.close()
  await demo?.desk.stop()
  rmSync(work, { recursive: true, force: true })
}

/** The inquiry of the demo with its report. */
function scan(): void {
  const places = ['--inquiry', join(work, 'uploads.inquiry'), '--report', join(work, 'report')]
  const { status } = spawnSync(
    process.execPath,
    ['apps/cli/src/main.ts', 'scan', 'samples/uploads', '--manifest', 'samples/uploads.csv', ...places],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, SLUISWACHT_KEY: KEY.base64 } },
  )
  if (status !== 0) throw new Error('the scan did not end well')
}

async function takeConsole(window: Browser, { desk, password, ...rest }: DemoDesk): Promise<void> {
  const { origin } = desk
  const first = await openPage(window, 'nl', LIGHT)
  await first.page.goto(origin)
  await settled(first.page)
  await take(first.page, 'console-sign-in-light-1280')
  const pages = await consolePages({ desk, password, ...rest })
  for (const { name, login, path, look } of CONSOLE) {
    const file = `console-${name}-${look.dark ? 'dark' : 'light'}-${look.width}`
    if (isLeftOut(file)) continue
    const address = pages[login]?.find((one) => path.test(one) && !one.startsWith('/cases/new'))
    if (address === undefined) throw new Error(`no page for ${name}`)
    const { page } = await openPage(window, 'nl', look)
    await signIn(page, origin, 'nl', login, password)
    await page.goto(origin + address)
    await settled(page)
    await take(page, file)
  }
}

function isLeftOut(name: string): boolean {
  return wanted.length > 0 && !wanted.some((one) => name.includes(one))
}

/** Parts that come into view take their real height only then: the second time the place is right. */
async function scrollTo(page: Page, part: string): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await page.locator(part).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
    await page.waitForTimeout(300)
  }
}

/** A picture of the page from its top or from a part of it, no taller than somebody wants to scroll. */
async function take(page: Page, name: string, from = ''): Promise<void> {
  const path = join(root, 'docs/screens', `${name}.png`)
  if (!isLeftOut(name)) {
    const width = page.viewportSize()?.width ?? 1280
    await page.setViewportSize({ width, height: from === '' ? 900 : TALLEST })
    if (from !== '') await scrollTo(page, from)
    const tall = await page.evaluate<number>('document.documentElement.scrollHeight')
    const clip = { x: 0, y: 0, width, height: Math.min(tall, TALLEST) }
    await page.screenshot(from !== '' ? { path } : { path, fullPage: true, clip })
    console.log(name)
  }
  await page.context().close()
}
