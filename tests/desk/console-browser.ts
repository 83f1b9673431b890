import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

export type Language = 'nl' | 'en'
const AXE: string = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}

/** How a page is looked at. */
export interface Look {
  readonly dark?: boolean
  readonly width?: number
}

/** A window of somebody's own; every fault that the page reports is kept in `faults`. */
export async function openPage(
  browser: Browser,
  lang: Language,
  { dark = false, width = 1280 }: Look = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    locale: lang === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
    // Only so that axe can be put into the page; the policy itself is tested in sign-in.test.ts.
    bypassCSP: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  return { page, faults }
}

const SIGN_IN_TRIES = 4
const SIGN_IN = {
  nl: { login: 'Inlognaam', password: 'Wachtwoord', go: 'Inloggen' },
  en: { login: 'Login name', password: 'Password', go: 'Sign in' },
} as const

export async function signIn(
  page: Page,
  origin: string,
  lang: Language,
  login: string,
  password: string,
): Promise<void> {
  const words = SIGN_IN[lang]
  await page.goto(origin)
  await page.getByLabel(words.login).fill(login)
  await page.getByLabel(words.password).fill(password)
  // the desk may ask to wait a second after many requests
  const inside = page.getByRole('navigation').first()
  for (let tries = 1; tries < SIGN_IN_TRIES && !(await inside.isVisible()); tries++) {
    await page.getByRole('button', { name: words.go, exact: true }).click()
    await inside.waitFor({ timeout: 5000 }).catch(() => undefined)
  }
  await inside.waitFor()
  const other = page.getByRole('button', { name: lang === 'nl' ? 'Nederlands' : 'English' })
  if (await other.isVisible()) {
    await other.click()
    await page.locator(`html[lang=${lang}]`).waitFor()
  }
}

/** Waits until a page shows what it asked for; looks at every frame, for a locator looks ever less often. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction('document.querySelector("h1") !== null && document.querySelector(".loading") === null')
}

/** The same page in other colours or on another screen. */
export async function lookAt(page: Page, { dark = false, width = 1280 }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await page.setViewportSize({ width, height: 900 })
  // Charts take their new size a frame after the window does.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

/** Ids of the rules of axe that the page breaks, with the first place of each. @param rules by tag, or by their ids */
export async function violations(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE)
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const { violations: broken } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(document, ${options})`,
  )
  return broken.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
